/** Whether a record is shared between the provinces, or 内部: for its own side and whom that invites. */
export const CONFIDENTIALITIES = ['shared', 'internal'] as const;

export type Confidentiality = (typeof CONFIDENTIALITIES)[number];

export const confidentialities: Readonly<Record<Confidentiality, { readonly zh: string; readonly en: string }>> = {
  shared: { zh: '共享', en: 'Shared' },
  internal: { zh: '内部', en: 'Internal' },
};
