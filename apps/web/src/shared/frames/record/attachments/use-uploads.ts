import { ApiProblem } from '@lianqun/api-client';
import { useRef, useState } from 'react';
import { sendAttachment, useAttachmentsChanged, type Purpose } from '../../../api/attachments.js';
import type { RecordRef } from '../../../api/sharing.js';
import { fileSize } from '../../../formats.js';

export interface Upload {
  key: number;
  file: File;
  purpose: Purpose;
  sent: number;
  /** Absent while it waits for its turn or is being sent. */
  error?: unknown;
  sending: boolean;
}

let keys = 0;

/** What stands against a file before it is sent; the service has the last word. */
function faultOf({ size }: File, limit: number): ApiProblem | null {
  if (size === 0) return new ApiProblem(422, { code: 'file-empty' });
  if (size <= limit) return null;
  return new ApiProblem(413, { code: 'file-too-large', params: { limit: fileSize(limit) } });
}

/** Sends files one after the other; what fails stays in the list with its reason, the others go on. */
export function useUploads(of: RecordRef, limit: number) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const running = useRef<Promise<void>>(Promise.resolve());
  const aborts = useRef(new Map<number, () => void>());
  const dropped = useRef(new Set<number>());
  const changed = useAttachmentsChanged();
  const patch = (key: number, part: Partial<Upload>) =>
    setUploads((now) => now.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));
  const forget = (key: number) => setUploads((now) => now.filter((upload) => upload.key !== key));
  const send = async ({ key, file, purpose }: Upload) => {
    if (dropped.current.has(key)) return;
    patch(key, { sending: true });
    const sending = sendAttachment(of, file, purpose, ({ sent }) => patch(key, { sent }));
    aborts.current.set(key, sending.abort);
    try {
      await sending.done;
      forget(key);
      await changed();
    } catch (error) {
      patch(key, { error, sending: false });
    } finally {
      aborts.current.delete(key);
    }
  };
  return {
    uploads,
    add: (files: Iterable<File>, purpose: Purpose) => {
      const added = [...files].map((file): Upload => {
        const error = faultOf(file, limit);
        return { key: ++keys, file, purpose, sent: 0, sending: false, ...(error ? { error } : {}) };
      });
      setUploads((now) => [...now, ...added]);
      for (const upload of added.filter(({ error }) => !error))
        running.current = running.current.then(() => send(upload));
    },
    /** Stops one, or takes a failed one off the list. */
    drop: (key: number) => {
      dropped.current.add(key);
      aborts.current.get(key)?.();
      forget(key);
    },
  };
}
