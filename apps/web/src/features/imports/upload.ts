import { sendForm, type SendProgress } from '../../shared/api/upload-form.js';

export type UploadProgress = SendProgress;

interface Upload {
  /** The id of the batch. */
  done: Promise<string>;
  abort: () => void;
}

/** Sends a list, and says how far it is. */
export function uploadList(path: string, file: File, onProgress: (progress: UploadProgress) => void): Upload {
  const { done, abort } = sendForm<{ id: string }>(path, { file }, onProgress);
  return { done: done.then(({ id }) => id), abort };
}

/** What the server accepts unless it is configured otherwise; it has the last word. */
export const uploadLimit = 200 * 1024 * 1024;

export type FileFault = 'wrongKind' | 'tooLarge' | 'emptyFile';

export function fileFault(file: File): FileFault | null {
  if (!/\.(?:xls[xm]?|et|csv|tsv|txt)$/i.test(file.name)) return 'wrongKind';
  if (file.size === 0) return 'emptyFile';
  return file.size > uploadLimit ? 'tooLarge' : null;
}
