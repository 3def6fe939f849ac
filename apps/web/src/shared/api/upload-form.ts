import { ApiProblem, changingHeaders } from '@lianqun/api-client';

/** Sends a small file with fields beside it; larger ones go through `uploadList`, which tells how far it is. */
export async function uploadForm<Answer>(path: string, fields: Record<string, string | File>): Promise<Answer> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    // The service reads the fields before the file.
    if (typeof value === 'string') body.append(name, value);
  }
  for (const [name, value] of Object.entries(fields)) if (typeof value !== 'string') body.append(name, value);
  const answer = await globalThis
    .fetch(new URL(path, window.location.origin), { method: 'POST', body, headers: changingHeaders })
    .catch(() => {
      throw ApiProblem.unreachable();
    });
  const text = await answer.text();
  if (!answer.ok) throw ApiProblem.fromText(answer.status, text, answer.headers.get('x-correlation-id'));
  return JSON.parse(text) as Answer;
}
