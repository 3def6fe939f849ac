/** The hidden columns of an exported list, by which its rows find their records when it comes back. */

export const RECORD_KEYS = ['recordId', 'recordVersion'] as const;

export type RecordKey = (typeof RECORD_KEYS)[number];

/** The headers of these columns. */
export const recordKeys: Readonly<Record<RecordKey, { readonly zh: string; readonly en: string }>> = {
  recordId: { zh: '记录标识', en: 'Record id' },
  recordVersion: { zh: '记录版本', en: 'Record version' },
};

export const isRecordKey = (field: string): field is RecordKey => RECORD_KEYS.some((key) => key === field);
