/** The SQL by which relocations are listed, counted and shown. */
import { RELOCATION_STAGES, type RelocationSide, type Viewer } from '@lianqun/domain';
import { type Bind, ownSideSql, visibleSql } from '../../../foundation/access/access.sql.js';
import { restrictedEnterprise } from '../../enterprises/index.js';
import { relocationAccessJson, restrictedRelocation, visibleRelocationSql } from '../relocation-access.sql.js';

export interface RelocationFilter {
  q?: string;
  stage?: string[];
  subject?: string[];
  scope?: string[];
  nature?: string[];
  /** Destinations, with everything below them. */
  regionCode?: string[];
  originRegionCode?: string[];
  /** Ids or keys. */
  platformId?: string[];
  enterpriseId?: string;
  signedYear?: number[];
  /** Only where the viewer is of this side. */
  side?: RelocationSide;
}

/** What an enterprise is called for whom it is none of their business. */
export const UNSEEN_NAME = '（内部记录）';

const STAGE_ORDER = `array[${RELOCATION_STAGES.map((stage) => `'${stage}'`).join(', ')}]`;

export const stagePosition = (column: string): string => `array_position(${STAGE_ORDER}, ${column})`;

const organization = (row: string) =>
  `case when ${row}.id is not null then jsonb_build_object('id', ${row}.id, 'name', ${row}.name, 'shortName', ${row}.short_name) end`;

const amount = (column: string) => `trim_scale(${column})::text`;

/** The name of a relocation for the list of references and notices, where nobody in particular reads it. */
export const RELOCATION_TITLE = `t.code || ' ' || coalesce(t.subject_name, (
  select case when ${restrictedEnterprise('e')} then '${UNSEEN_NAME}' else e.name end
    from enterprise e where e.id = t.enterprise_id))`;

const seenEnterprise = (viewer: Viewer, bind: Bind) => visibleSql(viewer, 'e', restrictedEnterprise('e'), bind);

/** @param seen SQL of whether the viewer sees the enterprise */
const nameFor = (seen: string) => `coalesce(t.subject_name, case when ${seen} then e.name else '${UNSEEN_NAME}' end)`;

/** The columns of a relocation `t`; an enterprise that the viewer does not see goes without its name. */
function columns(viewer: Viewer, bind: Bind): string {
  const seen = `(e.id is not null and ${seenEnterprise(viewer, bind)})`;
  return `
  t.id, t.version, t.code, ${nameFor(seen)} as name,
  case when ${seen} then jsonb_build_object('id', e.id, 'name', e.name, 'creditCode', e.credit_code,
    'regionName', er.full_name) end as enterprise,
  e.id is not null and (${seen}) is not true as "withheldEnterprise",
  t.subject_name as "subjectName", case when ${seen} then i.name end as "industryName", t.part, t.subject,
  t.scope_of_move as scope, t.nature_of_move as nature, t.cooperation_model as "cooperationModel", t.stage,
  coalesce((select jsonb_agg(jsonb_build_object('stage', g.stage, 'enteredOn', g.entered_on, 'reason', g.reason)
       order by ${stagePosition('g.stage')})
     from relocation_stage g where g.relocation_id = t.id and g.withdrawn_at is null), '[]') as stages,
  signed.entered_on as "signedOn",
  t.origin_region_id as "originRegionCode", s.full_name as "originRegionName", t.origin_address as "originAddress",
  ${organization('so')} as "originOrganization", t.origin_contact_name as "originContactName",
  t.origin_contact_phone as "originContactPhone", t.employees, ${amount('t.vacated_area')} as "vacatedArea",
  ${amount('t.average_taxes')} as "averageTaxes", t.region_id as "regionCode", r.full_name as "regionName", t.address,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as platform,
  ${organization('o')} as organization, t.contact_name as "contactName", t.contact_phone as "contactPhone",
  t.moved_employees as "movedEmployees", t.in_tax_sharing as "inTaxSharing", t.sharing_from as "sharingFrom",
  t.sharing_until as "sharingUntil", t.problems, t.note, t.extra, t.confidentiality,
  ${restrictedRelocation('t')} as restricted, t.is_sample as "isSample", t.created_at as "createdAt",
  t.updated_at as "updatedAt"`;
}

const JOINS = `
  left join enterprise e on e.id = t.enterprise_id
  left join region er on er.id = e.region_id
  left join industry i on i.id = e.industry_id
  left join region s on s.id = t.origin_region_id
  left join organization so on so.id = t.origin_organization_id
  left join region r on r.id = t.region_id
  left join organization o on o.id = t.organization_id
  left join receiving_platform p on p.id = t.platform_id
  left join relocation_stage signed
    on signed.relocation_id = t.id and signed.stage = 'signed' and signed.withdrawn_at is null`;

const sortColumns: Record<string, string> = {
  updatedAt: 't.updated_at',
  signedOn: 'signed.entered_on',
  code: 't.code',
  stage: stagePosition('t.stage'),
};

const wordsOf = ({ q }: RelocationFilter): string[] => q?.trim().split(/\s+/).filter(Boolean) ?? [];

/** Of which side the viewer is, whatever he may do there. */
function ofSide(side: RelocationSide, viewer: Viewer, bind: Bind): string {
  const row =
    side === 'destination' ? 't.region_id, t.organization_id' : 't.origin_region_id, t.origin_organization_id';
  // Neither who logged a relocation nor who was invited to see it is of a side by that.
  const nobody = { ...viewer, organizationPath: [] };
  return `exists (select from (select null::uuid, ${row}, null::uuid) x(id, region_id, organization_id, created_by)
    where ${ownSideSql(nobody, 'x', bind)})`;
}

function condition(filter: RelocationFilter, viewer: Viewer, bind: Bind): string {
  const where = ['t.deleted_at is null'];
  const among = (values: readonly unknown[] | undefined, type: string, test: (place: string) => string) => {
    if (values?.length) where.push(test(`${bind(values)}::${type}[]`));
  };
  const inside = (column: string) => (place: string) => `${column} in (select id from region where path && ${place})`;
  among(filter.stage, 'text', (place) => `t.stage = any(${place})`);
  among(filter.subject, 'text', (place) => `t.subject = any(${place})`);
  among(filter.scope, 'text', (place) => `t.scope_of_move = any(${place})`);
  among(filter.nature, 'text', (place) => `t.nature_of_move = any(${place})`);
  among(filter.regionCode, 'text', inside('t.region_id'));
  among(filter.originRegionCode, 'text', inside('t.origin_region_id'));
  among(
    filter.platformId,
    'text',
    (place) =>
      `t.platform_id in (select id from receiving_platform where id::text = any(${place}) or key = any(${place}))`,
  );
  among(
    filter.signedYear,
    'int',
    (place) => `exists (select from relocation_stage g where g.relocation_id = t.id and g.stage = 'signed'
       and g.withdrawn_at is null and extract(year from g.entered_on) = any(${place}))`,
  );
  const seen = (test: string) =>
    `exists (select from enterprise e where e.id = t.enterprise_id and ${seenEnterprise(viewer, bind)} and ${test})`;
  if (filter.enterpriseId) where.push(seen(`e.id = ${bind(filter.enterpriseId)}::uuid`));
  for (const word of wordsOf(filter)) {
    const pattern = bind(`%${word.replace(/[\\%_]/g, '\\$&')}%`);
    const named = `concat_ws(' ', e.name, e.credit_code, array_to_string(e.former_names, ' ')) ilike ${pattern}`;
    where.push(`(concat_ws(' ', t.code, t.subject_name, t.part) ilike ${pattern} or ${seen(named)})`);
  }
  if (filter.side) where.push(ofSide(filter.side, viewer, bind));
  return where.join(' and ');
}

/** Numbers the values of one statement. */
function binding(): { bind: Bind; parameters: unknown[] } {
  const parameters: unknown[] = [];
  return { parameters, bind: (value) => `$${String(parameters.push(value))}` };
}

/** By what the list shows: the place of a hidden name among others would give it away. */
function ordering(sort: string, viewer: Viewer, bind: Bind): string {
  const field = sort.replace(/^-/, '');
  const byName = () => `${nameFor(`(${seenEnterprise(viewer, bind)})`)} collate zh`;
  const column = field === 'name' ? byName() : (sortColumns[field] ?? 't.updated_at');
  return `${column} ${sort.startsWith('-') ? 'desc' : 'asc'} nulls last, t.code desc`;
}

export interface Statement {
  text: string;
  parameters: unknown[];
}

/** The page of a list. */
export function pageStatement(
  filter: RelocationFilter,
  viewer: Viewer,
  { sort, page, pageSize }: { sort: string; page: number; pageSize: number },
): Statement {
  const { bind, parameters } = binding();
  const text = `select ${columns(viewer, bind)} from relocation t ${JOINS}
    where ${condition(filter, viewer, bind)} and ${visibleRelocationSql(viewer, 't', bind)}
    order by ${ordering(sort, viewer, bind)} limit ${String(pageSize)} offset ${String((page - 1) * pageSize)}`;
  return { text, parameters };
}

/** How many a filter leaves, and how many more the viewer does not see; a search for words does not count those. */
export function countStatement(filter: RelocationFilter, viewer: Viewer): Statement {
  const { bind, parameters } = binding();
  const visible = visibleRelocationSql(viewer, 't', bind);
  const withheld = wordsOf(filter).length ? '0' : `count(*) filter (where ${visible} is not true)::int`;
  const text = `select count(*) filter (where ${visible})::int as total, ${withheld} as withheld
    from relocation t where ${condition(filter, viewer, bind)}`;
  return { text, parameters };
}

/** Ids in the order of the list. */
export function idsStatement(filter: RelocationFilter, viewer: Viewer, sort: string): Statement {
  const { bind, parameters } = binding();
  const text = `select t.id from relocation t ${JOINS}
    where ${condition(filter, viewer, bind)} and ${visibleRelocationSql(viewer, 't', bind)} order by ${ordering(sort, viewer, bind)}`;
  return { text, parameters };
}

/** Relocations by id in the order of the ids, with what decides who reaches them, whoever may see them. */
export function recordsStatement(ids: readonly string[], viewer: Viewer): Statement {
  const { bind, parameters } = binding();
  const text = `select ${columns(viewer, bind)}, t.enterprise_id as "enterpriseId", ${relocationAccessJson('t')} as access
      from unnest(${bind(ids)}::uuid[]) with ordinality w(id, position) join relocation t on t.id = w.id ${JOINS}
     where t.deleted_at is null order by w.position`;
  return { text, parameters };
}

/**
 * Other moves of the same enterprise, or of what goes by the same name; `visible` says whether they may be told. Hidden
 * ones of a mere name are left out: whoever logs a relocation could find out by trying names.
 */
export function otherMovesStatement(id: string, viewer: Viewer): Statement {
  const { bind, parameters } = binding();
  const visible = visibleRelocationSql(viewer, 't', bind);
  const text = `
    select t.id, t.code, t.part, t.stage, signed.entered_on as "signedOn", s.full_name as "originRegionName",
           r.full_name as "regionName", ${visible} as visible
      from relocation one join relocation t
        on t.id <> one.id and t.deleted_at is null
       and (t.enterprise_id = one.enterprise_id
            or (one.enterprise_id is null and t.enterprise_id is null and t.subject_name_folded = one.subject_name_folded))
      ${JOINS} where one.id = ${bind(id)}::uuid and (t.enterprise_id is not null or ${visible}) order by signed.entered_on desc nulls last, t.code desc limit 100`;
  return { text, parameters };
}
