import type { FieldError } from '../../../foundation/http/app-error.js';
import { DraftReader, textOf } from '../../../foundation/records/draft-reader.js';
import type { CreateAccountRequest } from './account.dto.js';
import type { AccountDraft, AccountRecord } from './account-admin.repository.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u;
const USERNAME = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{1,49}$/u;

export const isUsername = (text: string): boolean => USERNAME.test(text);

/** An account as far as its administrators write it. */
export const draftOf = (record: AccountRecord): AccountDraft => ({
  displayName: record.displayName,
  email: record.email,
  organizationId: record.organization?.id ?? null,
  startsOn: record.startsOn,
  endsOn: record.endsOn,
});

/** Brings the fields that a request names into the form in which they are kept. */
export function readDraft(body: Partial<CreateAccountRequest>): {
  draft: Partial<AccountDraft>;
  errors: FieldError[];
} {
  const reading = new DraftReader();
  const draft: Partial<AccountDraft> = {};
  if (body.displayName !== undefined) {
    draft.displayName = textOf(body.displayName) ?? '';
    if (!draft.displayName) reading.refuse('displayName', 'required');
  }
  if (body.email !== undefined) {
    draft.email = textOf(body.email);
    if (draft.email && !EMAIL.test(draft.email)) reading.refuse('email', 'email-malformed');
  }
  if (body.organizationId !== undefined) {
    draft.organizationId = textOf(body.organizationId);
    if (!draft.organizationId) reading.refuse('organizationId', 'required');
  }
  if (body.startsOn !== undefined) draft.startsOn = reading.date('startsOn', body.startsOn);
  if (body.endsOn !== undefined) draft.endsOn = reading.date('endsOn', body.endsOn);
  return { draft, errors: reading.errors };
}
