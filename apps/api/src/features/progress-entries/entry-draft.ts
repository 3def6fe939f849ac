import { ENTRY_FIELDS, ENTRY_REMARKS, type EntryValues, isErrorCode, MAX_REMARK, parseMoney } from '@lianqun/domain';
import type { FieldError } from '../../foundation/http/app-error.js';
import { DraftReader, textOf } from '../../foundation/records/draft-reader.js';
import type { UpdateEntryRequest } from './progress-entry.dto.js';

/** What stands in an entry, in canonical form. */
export type EntryDraft = { -readonly [Field in keyof EntryValues]: EntryValues[Field] };

/** An entry without all that is only shown beside it. */
export const valuesOf = (entry: EntryDraft): EntryDraft =>
  Object.fromEntries(
    [...ENTRY_FIELDS, ...ENTRY_REMARKS].map((field) => [field, entry[field]]),
  ) as unknown as EntryDraft;

/** An amount of this month: may be negative, for a reduction. */
function amountOf(reader: DraftReader, field: string, given: string | null): string | null {
  if (!given?.trim()) return null;
  const reading = parseMoney(given, '万元', { allowNegative: true });
  if (reading.ok && reading.rounded) reader.refuse(field, 'must-be-decimal', { places: 6 });
  return reader.value(field, reading);
}

function explanationsOf(reader: DraftReader, given: Record<string, unknown>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [code, value] of Object.entries(given)) {
    const field = `explanations.${code}`;
    if (!isErrorCode(code)) reader.refuse(field, 'not-allowed');
    else if (typeof value !== 'string') reader.refuse(field, 'must-be-string');
    else if (Array.from(value).length > MAX_REMARK) reader.refuse(field, 'too-long', { max: MAX_REMARK });
    else if (value.trim()) result[code] = value.trim();
  }
  return result;
}

/** Only the fields that the body names are in the result; `errors` names what could not be read. */
export function readEntry(body: Omit<UpdateEntryRequest, 'version'>): {
  draft: Partial<EntryDraft>;
  errors: FieldError[];
} {
  const reader = new DraftReader();
  const draft: Partial<EntryDraft> = {};
  const texts = ['imageProgress', 'progress', 'problems', 'coordination', 'nextStep', 'reductionReason'] as const;
  for (const field of texts) if (body[field] !== undefined) draft[field] = textOf(body[field]);
  for (const field of ['monthlyInvestment', 'fundsInPlace'] as const) {
    if (body[field] !== undefined) draft[field] = amountOf(reader, field, body[field]);
  }
  for (const field of ['actualStart', 'actualCompletion', 'actualProduction'] as const) {
    if (body[field] !== undefined) draft[field] = reader.date(field, body[field]);
  }
  if (body.stage !== undefined) draft.stage = body.stage;
  if (body.inStatistics !== undefined) draft.inStatistics = body.inStatistics;
  if (body.noChangeReason !== undefined) draft.noChangeReason = body.noChangeReason;
  if (body.explanations) draft.explanations = explanationsOf(reader, body.explanations);
  return { draft, errors: reader.errors };
}
