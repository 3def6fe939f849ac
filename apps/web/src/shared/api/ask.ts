import { ApiProblem, changingHeaders } from '@lianqun/api-client';

/** A request by its address; throws `ApiProblem` for every answer that is not a success. */
export async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const headers: Record<string, string> = method === 'GET' ? {} : { ...changingHeaders };
  if (body) headers['content-type'] = 'application/json';
  const answer = await globalThis
    .fetch(new URL(path, window.location.origin), { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    .catch(() => {
      throw ApiProblem.unreachable();
    });
  const text = await answer.text();
  if (!answer.ok) throw ApiProblem.fromText(answer.status, text, answer.headers.get('x-correlation-id'));
  return (text ? JSON.parse(text) : undefined) as Answer;
}
