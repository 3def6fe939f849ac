import type { BulkField, BulkValue } from '../../../api/bulk.js';

/** What is to be changed, and into what. */
export interface Choice {
  field: BulkField;
  value: BulkValue;
  /** From which day it holds, in registers that keep what was; null until it is entered. */
  since?: BulkValue;
}

/** The field that says from which day a change holds. A register that has it asks for it along with every other. */
export const SINCE = 'startsOn';

/** The new values by field. */
export const changesOf = ({ field, value, since }: Choice): Record<string, BulkValue> => ({
  [field.field]: value,
  ...(since !== undefined && { [SINCE]: since }),
});

/** Closing: with the order, where one was sent; `over` where it came to its end before the eyes of who sent it. */
export type CloseBulk = (sent: { id: string; over: boolean } | null) => void;
