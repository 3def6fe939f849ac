import {
  fromScaled,
  measurePlaces,
  PLATFORM_MEASURES,
  type PlatformMembership,
  type PlatformYear,
  POSITION_PLACES,
  splitNames,
  toHalfWidth,
  toScaled,
} from '@lianqun/domain';
import type { FieldError } from '../../../foundation/http/app-error.js';
import { DraftReader, listOf, textOf } from '../../../foundation/records/draft-reader.js';
import type { CreatePlatformRequest } from '../platform.dto.js';
import type { PlatformResponse } from '../platform-response.dto.js';

/** What the ledger keeps of a platform, in canonical form. Parent, chains and organization are ids, systems are keys. */
export interface PlatformFields {
  name: string;
  aliases: string[];
  regionCode: string | null;
  address: string | null;
  longitude: string | null;
  latitude: string | null;
  systems: PlatformMembership[];
  parentId: string | null;
  plannedArea: string | null;
  availableLand: string | null;
  standardWorkshop: string | null;
  leadingIndustries: string[];
  chains: string[];
  liaison: string | null;
  gaps: string | null;
  contactName: string | null;
  contactPhone: string | null;
  organizationId: string | null;
  years: PlatformYear[];
  source: string | null;
  note: string | null;
  extra: Record<string, string>;
}

type Body = Partial<CreatePlatformRequest>;

const texts = [
  'regionCode',
  'address',
  'parentId',
  'liaison',
  'gaps',
  'contactName',
  'contactPhone',
  'organizationId',
  'source',
  'note',
] as const;

/** `1,234.50` → `1234.5`; what is finer than the ledger keeps is refused. */
function decimalOf(reader: DraftReader, field: string, given: string | null, places: number): string | null {
  const text = textOf(given);
  if (text === null) return null;
  const scaled = toScaled(toHalfWidth(text).replace(/[,\s]/gu, ''), places);
  if (scaled === null) reader.refuse(field, 'must-be-decimal', { places });
  return scaled === null ? null : fromScaled(scaled, places);
}

function decimalsOf(body: Body, reader: DraftReader): Partial<PlatformFields> {
  const draft: Partial<PlatformFields> = {};
  for (const measure of PLATFORM_MEASURES) {
    const given = body[measure];
    if (given !== undefined) draft[measure] = decimalOf(reader, measure, given, measurePlaces[measure]);
  }
  for (const axis of ['longitude', 'latitude'] as const) {
    const given = body[axis];
    if (given !== undefined) draft[axis] = decimalOf(reader, axis, given, POSITION_PLACES);
  }
  return draft;
}

const yearsOf = (years: NonNullable<Body['years']>, reader: DraftReader): PlatformYear[] =>
  years.map((one, index) => ({
    year: one.year,
    signedProjects: one.signedProjects ?? null,
    startedProjects: one.startedProjects ?? null,
    producingProjects: one.producingProjects ?? null,
    agreedInvestment: reader.money(`years.${String(index)}.agreedInvestment`, one.agreedInvestment),
    settledEnterprises: one.settledEnterprises ?? null,
  }));

/** Only the fields that the body names are in the result; `errors` names what could not be read. */
export function readPlatform(body: Body): { draft: Partial<PlatformFields>; errors: FieldError[] } {
  const reader = new DraftReader();
  const draft: Partial<PlatformFields> = decimalsOf(body, reader);
  for (const field of texts) {
    const given = body[field];
    if (given !== undefined) draft[field] = textOf(given);
  }
  if (body.name !== undefined) draft.name = textOf(body.name) ?? '';
  if (body.aliases) draft.aliases = listOf(body.aliases.flatMap(splitNames));
  if (body.leadingIndustries) draft.leadingIndustries = listOf(body.leadingIndustries.flatMap(splitNames));
  if (body.chains) draft.chains = listOf(body.chains);
  if (body.systems) draft.systems = body.systems.map(({ system, category }) => ({ system, category }));
  if (body.years) draft.years = yearsOf(body.years, reader);
  if (body.extra) draft.extra = reader.extra(body.extra);
  return { draft, errors: reader.errors };
}

/** A platform of which nothing is known yet. */
export const emptyPlatform = (): PlatformFields => ({
  ...{ name: '', aliases: [], regionCode: null, address: null, longitude: null, latitude: null },
  ...{ systems: [], parentId: null, plannedArea: null, availableLand: null, standardWorkshop: null },
  ...{ leadingIndustries: [], chains: [], liaison: null, gaps: null, contactName: null, contactPhone: null },
  ...{ organizationId: null, years: [], source: null, note: null, extra: {} },
});

/** The record as a draft: what a change starts from. */
export function draftOf(record: PlatformResponse): PlatformFields {
  const draft = emptyPlatform();
  const values = Object.fromEntries(Object.entries(record).filter(([key]) => key in draft));
  return {
    ...draft,
    ...values,
    systems: record.systems.map(({ system, category }) => ({ system, category })),
    parentId: record.parent?.id ?? null,
    chains: record.chains.map((one) => one.id),
    organizationId: record.organization?.id ?? null,
  };
}
