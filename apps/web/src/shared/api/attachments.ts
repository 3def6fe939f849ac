import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask } from './ask.js';
import type { RecordRef } from './sharing.js';
import { sendForm, type Sending, type SendProgress } from './upload-form.js';

export type Purpose = 'attachment' | 'evidence';

export interface Attachment {
  id: string;
  fileName: string;
  size: number;
  mediaType: string;
  purpose: Purpose;
  createdByName: string | null;
  createdAt: string;
  preview: 'image' | 'pdf' | null;
  abilities: { delete: boolean };
}

export interface Attachments {
  items: Attachment[];
  /** What a file may be for on this record. */
  purposes: Purpose[];
  /** Bytes of one file, files on one record. */
  limits: { size: number; count: number };
  abilities: { add: boolean };
}

const path = ({ kind, id }: RecordRef) => `/api/records/${kind}/${id}/attachments`;

/** Answered by the API: the file to keep, or to be looked at in the page. */
export const attachmentFile = (id: string, shown?: 'inline') =>
  `/api/attachments/${id}/file${shown ? '?inline=1' : ''}`;

/** Asked for when the tab is open; its number stands in the tab from then on. */
export const useAttachments = (of: RecordRef | null, enabled = true) =>
  useQuery({
    queryKey: ['get', '/api/attachments', of?.kind, of?.id],
    queryFn: () => (of ? ask<Attachments>('GET', path(of)) : null),
    enabled: of !== null && enabled,
  });

export const sendAttachment = (
  of: RecordRef,
  file: File,
  purpose: Purpose,
  onProgress: (progress: SendProgress) => void,
): Sending<unknown> => sendForm(path(of), { purpose, file }, onProgress);

export function useAttachmentsChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['get', '/api/attachments'] });
}

export function useDeleteAttachment() {
  const onSuccess = useAttachmentsChanged();
  return useMutation({ mutationFn: (id: string) => ask<undefined>('DELETE', `/api/attachments/${id}`), onSuccess });
}
