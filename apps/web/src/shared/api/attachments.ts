import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from './client.js';
import type { RecordRef } from './sharing.js';
import { sendForm, type SendProgress } from './upload-form.js';

export type Attachment = Schemas['Attachment'];
export type AttachmentPage = Schemas['AttachmentPage'];
export type Purpose = Attachment['purpose'];

const list = '/api/records/{kind}/{id}/attachments';

/** Answered by the API: the file to keep, or to be looked at in the page. */
export const attachmentFile = (id: string, shown?: 'inline') =>
  `/api/attachments/${id}/file${shown ? '?inline=1' : ''}`;

/** Asked for when the tab is open; how many there are stands in the tab from then on. */
export const useAttachments = (of: RecordRef, enabled = true) =>
  $api.useQuery('get', list, { params: { path: { ...of } } }, { enabled });

export const sendAttachment = (
  { kind, id }: RecordRef,
  file: File,
  purpose: Purpose,
  onProgress: (progress: SendProgress) => void,
) => sendForm<AttachmentPage>(`/api/records/${kind}/${id}/attachments`, { purpose, file }, onProgress);

export function useAttachmentsChanged() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['get', list] });
}

export function useDeleteAttachment() {
  const onSuccess = useAttachmentsChanged();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/attachments/{id}', { params: { path: { id } } }),
    onSuccess,
  });
}
