import { ApiProblem, changingHeaders } from '@lianqun/api-client';

export interface UploadProgress {
  sent: number;
  total: number;
}

interface Upload {
  done: Promise<string>;
  abort: () => void;
}

/** `fetch` does not say how much of a body is sent, and a large list takes long enough to ask. */
export function uploadList(path: string, file: File, onProgress: (progress: UploadProgress) => void): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<string>((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress({ sent: loaded, total }));
    request.addEventListener('load', () => {
      if (request.status === 201) resolve((JSON.parse(request.responseText) as { id: string }).id);
      else {
        const id = request.getResponseHeader('x-correlation-id');
        reject(ApiProblem.fromText(request.status, request.responseText, id));
      }
    });
    request.addEventListener('error', () => reject(ApiProblem.unreachable()));
    request.addEventListener('abort', () => reject(new DOMException('The upload was cancelled.', 'AbortError')));
  });
  const body = new FormData();
  body.append('file', file);
  request.open('POST', path);
  for (const [name, value] of Object.entries(changingHeaders)) request.setRequestHeader(name, value);
  request.send(body);
  return { done, abort: () => request.abort() };
}

/** What the server accepts unless it is configured otherwise; it has the last word. */
export const uploadLimit = 200 * 1024 * 1024;

export type FileFault = 'wrongKind' | 'tooLarge' | 'emptyFile';

export function fileFault(file: File): FileFault | null {
  if (!/\.(?:xls[xm]?|et|csv|tsv|txt)$/i.test(file.name)) return 'wrongKind';
  if (file.size === 0) return 'emptyFile';
  return file.size > uploadLimit ? 'tooLarge' : null;
}
