import type { AccessRow } from '@lianqun/domain';
import { mayInvite, mayReveal, refuseUncovered } from '../../../foundation/access/record-access.repository.js';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import type { ReachedEnterprise } from '../list/enterprise-list.repository.js';
import { isContact, type MergeField, mergeFields, type Side, sidesOf } from './merged-draft.js';

/**
 * Whether two enterprises may become one: both within reach; nothing that one side keeps to itself becomes known to
 * others, or is withdrawn from them.
 * @throws AppError 403 out of scope, 409 when they are not of one kind
 */
export function refuseMerging(left: ReachedEnterprise, right: ReachedEnterprise, principal: Principal): void {
  if (left.record.id === right.record.id) throw new AppError('merge-with-itself');
  for (const { access } of [left, right]) refuseUncovered(access, 'enterprise.merge', principal);
  if (left.record.isSample !== right.record.isSample) throw new AppError('merge-sample');
  if (left.record.confidentiality !== right.record.confidentiality) throw new AppError('merge-confidentiality');
  // Of two internal records each would come to be known to whoever sees the other: that is for their own side.
  if (left.access.restricted && ![left, right].every(({ access }) => mayJoin(access, principal))) {
    throw new AppError('out-of-scope');
  }
}

/** Guests of one enterprise come to know the other only by its own side. */
export const mayJoin = (access: AccessRow, principal: Principal): boolean =>
  mayInvite(access, 'enterprise.merge', principal);

/** Contact details go from one to the other only by whoever may read those of both. */
export const mayMoveContacts = (left: AccessRow, right: AccessRow, principal: Principal): boolean =>
  mayReveal(left, principal) && mayReveal(right, principal);

/** The choices of a request. @throws AppError 422 for what cannot be chosen, 403 for contact details of another side */
export function readTake(
  take: Readonly<Record<string, unknown>>,
  withContacts: boolean,
): Partial<Record<MergeField, Side>> {
  const chosen: Partial<Record<MergeField, Side>> = {};
  const errors: FieldError[] = [];
  for (const [name, value] of Object.entries(take)) {
    const field = mergeFields.find((one) => one.field === name)?.field;
    const side = field && sidesOf(field).find((one) => one === value);
    if (!field) errors.push({ field: `take.${name}`, code: 'not-allowed', params: {} });
    else if (!side) {
      errors.push({ field: `take.${name}`, code: 'must-be-one-of', params: { allowed: sidesOf(field).join(', ') } });
    } else chosen[field] = side;
  }
  if (errors.length) throw validationFailed(errors);
  const contact = mergeFields.find(({ field }) => isContact(field) && chosen[field] === 'right');
  if (contact && !withContacts) throw new AppError('merge-contacts');
  return chosen;
}
