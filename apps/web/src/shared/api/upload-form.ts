import { ApiProblem, changingHeaders } from '@lianqun/api-client';

const formOf = (fields: Record<string, string | File>) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    // The service reads the fields before the file.
    if (typeof value === 'string') body.append(name, value);
  }
  for (const [name, value] of Object.entries(fields)) if (typeof value !== 'string') body.append(name, value);
  return body;
};

/** Sends a small file with fields beside it; larger ones go through `sendForm`, which tells how far it is. */
export async function uploadForm<Answer>(path: string, fields: Record<string, string | File>): Promise<Answer> {
  const answer = await globalThis
    .fetch(new URL(path, window.location.origin), { method: 'POST', body: formOf(fields), headers: changingHeaders })
    .catch(() => {
      throw ApiProblem.unreachable();
    });
  const text = await answer.text();
  if (!answer.ok) throw ApiProblem.fromText(answer.status, text, answer.headers.get('x-correlation-id'));
  return JSON.parse(text) as Answer;
}

export interface SendProgress {
  sent: number;
  total: number;
}

export interface Sending<Answer> {
  done: Promise<Answer>;
  abort: () => void;
}

/** `fetch` does not say how much of a body is sent, and a large file takes long enough to ask. */
export function sendForm<Answer>(
  path: string,
  fields: Record<string, string | File>,
  onProgress: (progress: SendProgress) => void,
): Sending<Answer> {
  const request = new XMLHttpRequest();
  const done = new Promise<Answer>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress({ sent: loaded, total }));
    request.addEventListener('load', () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as Answer);
      else {
        const id = request.getResponseHeader('x-correlation-id');
        reject(ApiProblem.fromText(request.status, request.responseText, id));
      }
    });
    request.addEventListener('error', () => reject(ApiProblem.unreachable()));
    request.addEventListener('abort', () => reject(new DOMException('The upload was cancelled.', 'AbortError')));
  });
  request.open('POST', path);
  for (const [name, value] of Object.entries(changingHeaders)) request.setRequestHeader(name, value);
  request.send(formOf(fields));
  return { done, abort: () => request.abort() };
}
