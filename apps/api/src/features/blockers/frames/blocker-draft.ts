import {
  type BaseClass,
  type BlockerKind,
  type BlockerLevel,
  type Confidentiality,
  todayInShanghai,
} from '@lianqun/domain';
import type { FieldError } from '../../../foundation/http/app-error.js';
import { DraftReader, listOf, textOf } from '../../../foundation/records/draft-reader.js';
import type { CreateBlockerRequest } from '../blocker.dto.js';
import type { BlockerResponse } from '../blocker-response.dto.js';

/** What is logged of a blocker, in canonical form; who deals with it and until when follows from its steps. */
export interface BlockerDraft {
  kind: BlockerKind;
  baseClass: BaseClass | null;
  title: string;
  description: string | null;
  chainId: string | null;
  link: string | null;
  level: BlockerLevel;
  raisedOn: string;
  organizationId: string | null;
  regionCode: string | null;
  projectIds: string[];
  enterpriseIds: string[];
  measures: string | null;
  confidentiality: Confidentiality;
  extra: Record<string, string>;
}

/** The record as a draft: what a change starts from. */
export const draftOf = (record: BlockerResponse): BlockerDraft => ({
  kind: record.kind,
  baseClass: record.baseClass,
  title: record.title,
  description: record.description,
  chainId: record.chain?.id ?? null,
  link: record.link,
  level: record.level,
  raisedOn: record.raisedOn,
  organizationId: record.raisedBy?.id ?? null,
  regionCode: record.regionCode,
  projectIds: record.projects.map((one) => one.id),
  enterpriseIds: record.enterprises.map((one) => one.id),
  measures: record.measures,
  confidentiality: record.confidentiality,
  extra: record.extra,
});

/** A day that has come already, today where none is given; adds to the reader's errors when it has not. */
export function pastDay(reader: DraftReader, field: string, given: string | null | undefined, min?: string): string {
  const today = todayInShanghai(new Date());
  const day = reader.date(field, given) ?? today;
  if (day > today) reader.refuse(field, 'date-in-future', { value: day });
  if (min !== undefined && day < min) reader.refuse(field, 'date-too-early', { min });
  return day;
}

/** Only the fields that the body names are in the result; `errors` names what could not be read. */
export function readBlocker(body: Partial<CreateBlockerRequest>): {
  draft: Partial<BlockerDraft>;
  errors: FieldError[];
} {
  const reader = new DraftReader();
  const draft: Partial<BlockerDraft> = {};
  const texts = ['description', 'chainId', 'link', 'organizationId', 'regionCode', 'measures'] as const;
  for (const field of texts) if (body[field] !== undefined) draft[field] = textOf(body[field]);
  if (body.kind) draft.kind = body.kind;
  if (body.level) draft.level = body.level;
  if (body.confidentiality) draft.confidentiality = body.confidentiality;
  if (body.baseClass !== undefined) draft.baseClass = body.baseClass;
  if (body.title !== undefined) draft.title = textOf(body.title) ?? '';
  if (body.raisedOn !== undefined) {
    if (!textOf(body.raisedOn)) reader.refuse('raisedOn', 'required');
    else draft.raisedOn = pastDay(reader, 'raisedOn', body.raisedOn);
  }
  if (body.projectIds) draft.projectIds = listOf(body.projectIds);
  if (body.enterpriseIds) draft.enterpriseIds = listOf(body.enterpriseIds);
  if (body.extra) draft.extra = reader.extra(body.extra);
  return { draft, errors: reader.errors };
}
