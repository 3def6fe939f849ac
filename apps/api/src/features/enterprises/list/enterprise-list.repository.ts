import type { AccessRow, Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { accessJson } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { restricted } from '../enterprise-access.js';
import { condition, type EnterpriseFilter } from './enterprise-filter.js';
import type { EnterpriseList, EnterpriseRecord, EnterpriseResponse } from '../enterprise.dto.js';

/** Free-text searches stop counting here: finding the exact number would cost more than the page itself. */
const COUNT_LIMIT = 10_000;

const sortColumns: Record<string, string> = {
  name: 'e.name collate zh',
  creditCode: 'e.credit_code',
  regionCode: 'e.region_id',
  establishedOn: 'e.established_on',
  registeredCapital: 'e.registered_capital',
  employees: 'e.employees',
  updatedAt: 'e.updated_at',
};

/** The columns of an answer; `e` is the enterprise. */
const COLUMNS = `
  e.id, e.version, e.name, e.former_names as "formerNames", e.credit_code as "creditCode",
  e.registration_no as "registrationNo", e.region_id as "regionCode", r.full_name as "regionName", e.address,
  e.legal_representative as "legalRepresentative", e.established_on as "establishedOn",
  trim_scale(e.registered_capital)::text as "registeredCapital", e.enterprise_type as "enterpriseType",
  e.registration_status as "registrationStatus", e.industry_id as "industryCode", i.name as "industryName",
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'key', c.key, 'name', c.name) order by c.sort_order)
     from enterprise_chain ec join chain c on c.id = ec.chain_id where ec.enterprise_id = e.id), '[]') as chains,
  e.links,
  coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'key', c.key, 'name', c.name) order by c.sort_order)
     from enterprise_cluster ec join cluster c on c.id = ec.cluster_id where ec.enterprise_id = e.id), '[]') as clusters,
  e.platform_id as "platformId", p.name as "platformName",
  coalesce((select jsonb_agg(jsonb_build_object('kind', t.kind, 'level', t.level, 'year', t.year) order by t.kind, t.year, t.level)
     from enterprise_tag t where t.enterprise_id = e.id), '[]') as tags,
  e.main_products as "mainProducts", e.employees,
  coalesce((select jsonb_agg(jsonb_build_object('year', y.year, 'revenue', trim_scale(y.revenue)::text,
      'tax', trim_scale(y.tax)::text, 'researchSpending', trim_scale(y.research_spending)::text) order by y.year)
     from enterprise_year y where y.enterprise_id = e.id), '[]') as years,
  e.contact_name as "contactName", e.contact_phone as "contactPhone", e.contact_email as "contactEmail",
  e.source, e.note, e.extra, e.confidentiality, e.is_sample as "isSample", e.created_at as "createdAt", e.updated_at as "updatedAt"`;

const JOINS = `
  left join region r on r.id = e.region_id
  left join industry i on i.id = e.industry_id
  left join receiving_platform p on p.id = e.platform_id`;

/** The ORDER BY of a list; what is equal stands by id. */
function orderOf(sort: string): string {
  const field = sort.replace(/^-/, '');
  const direction = sort.startsWith('-') ? 'desc nulls last' : 'asc nulls last';
  const column = sortColumns[field] ?? 'e.name collate zh';
  // Not nullable and indexed: without the clause PostgreSQL can read the index instead of sorting.
  const order = field === 'name' ? `${column} ${sort.startsWith('-') ? 'desc' : 'asc'}` : `${column} ${direction}`;
  return `${order}, e.id ${sort.startsWith('-') && field === 'name' ? 'desc' : 'asc'}`;
}

/** The ids of a whole filter, as far as the viewer sees it, in the order of the list. */
export function idsStatement(filter: EnterpriseFilter, sort: string, viewer: Viewer) {
  const { from, where, visible, parameters } = condition(filter, viewer);
  return { text: `select e.id from ${from} where ${where} and ${visible} order by ${orderOf(sort)}`, parameters };
}

/** The links on which an enterprise was placed. */
const PLACED = `coalesce((
  select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name, 'path', (
             with recursive up as (
               select l.name, l.parent_id, 1 as step
               union all select p.name, p.parent_id, up.step + 1 from chain_link p join up on p.id = up.parent_id)
             select jsonb_agg(up.name order by up.step desc) from up),
           'chain', jsonb_build_object('kind', case when l.chain_id is null then 'cluster' else 'chain' end,
                                       'id', l.owner_id, 'name', coalesce(c.name, k.name)))
           order by c.sort_order, k.sort_order, l.sort_order, l.id)
    from enterprise_link x join chain_link l on l.id = x.link_id
    left join chain c on c.id = l.chain_id left join cluster k on k.id = l.cluster_id
   where x.enterprise_id = e.id and c.deleted_at is null and k.deleted_at is null), '[]') as "placedLinks"`;

const itemsStatement = (also: string) => `
  select ${COLUMNS}${also}, ${accessJson('e', restricted('e'))} as access
    from unnest($1::uuid[]) with ordinality wanted(id, position)
    join enterprise e on e.id = wanted.id and e.deleted_at is null ${JOINS} order by wanted.position`;

/** Enterprises by id (`$1`), in the order of the ids, with what decides who reaches them. */
export const ITEMS_STATEMENT = itemsStatement('');

/** What is withheld is counted and nothing more: no sum tells of it. */
const SUMS = `
  select count(*) filter (where visible)::int as total,
         coalesce(trim_scale(sum(registered_capital) filter (where visible)), 0)::text as capital,
         coalesce(sum(employees) filter (where visible), 0)::text as employees,
         (count(*) filter (where visible and registered_capital is null))::int as without_capital,
         (count(*) filter (where visible and employees is null))::int as without_employees,
         (count(*) filter (where visible is not true))::int as withheld`;

interface Totals {
  total: number;
  capital: string;
  employees: string;
  without_capital: number;
  without_employees: number;
  withheld: number;
}

/**
 * The statements of a list page. Without a viewer they are those that the bench runs through bare `pg`. What is withheld
 * is counted in passing; a text search counts only up to its limit, and says nothing of what it did not find.
 */
export function listStatements(
  filter: EnterpriseFilter,
  sort: string,
  limit: number,
  offset: number,
  viewer: Viewer | null = null,
) {
  const { from, where, visible, parameters, searched } = condition(filter, viewer);
  const page = {
    text: `with page as (select e.id, row_number() over () as position from (
             select e.id from ${from} where ${where} and ${visible}
              order by ${orderOf(sort)} limit ${String(limit)} offset ${String(offset)}) e)
           select ${COLUMNS} from page join enterprise e on e.id = page.id ${JOINS} order by page.position`,
    parameters,
  };
  const counted = searched
    ? `select e.registered_capital, e.employees, true as visible from ${from}
        where ${where} and ${visible} limit ${String(COUNT_LIMIT + 1)}`
    : // Without the offset PostgreSQL works out once for each figure what is visible, instead of once for each row.
      `select e.registered_capital, e.employees, ${visible} as visible from ${from} where ${where} ${viewer ? 'offset 0' : ''}`;
  const totals = { text: `${SUMS} from (${counted}) x`, parameters };
  return { page, totals, searched };
}

const recordStatement = (also = '') =>
  `select ${COLUMNS}, ${PLACED}${also} from enterprise e ${JOINS} where e.id = $1 and e.deleted_at is null`;

/** The statement of a single record as the bench runs it through bare `pg`. */
export const RECORD_STATEMENT = recordStatement();

const REACHED_RECORD = recordStatement(`, ${accessJson('e', restricted('e'))} as access`);

/** A record as its page shows it, before masks. */
type StoredRecord = Omit<EnterpriseRecord, 'abilities'>;

/** A record with what decides who reaches it. Contact details are as the database keeps them, here and in lists. */
export interface ReachedEnterprise {
  record: StoredRecord;
  access: AccessRow;
}

@Injectable()
export class EnterpriseListRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(
    filter: EnterpriseFilter,
    viewer: Viewer,
    sort: string,
    page: number,
    pageSize: number,
  ): Promise<EnterpriseList> {
    const statements = listStatements(filter, sort, pageSize, (page - 1) * pageSize, viewer);
    const reader = await this.unitOfWork.reader();
    const [items, [totals]] = await Promise.all([
      reader.query<EnterpriseResponse[]>(statements.page.text, statements.page.parameters),
      reader.query<Totals[]>(statements.totals.text, statements.totals.parameters),
    ]);
    if (!totals) throw new Error('a count returned no row');
    const totalIsExact = totals.total <= COUNT_LIMIT || !statements.searched;
    const sums = {
      registeredCapital: totals.capital,
      employees: Number(totals.employees),
      withoutRegisteredCapital: totals.without_capital,
      withoutEmployees: totals.without_employees,
    };
    const withheld = statements.searched ? null : totals.withheld;
    return { items, total: totals.total, totalIsExact, withheld, sums: totalIsExact ? sums : null };
  }

  async byIds(ids: readonly string[]): Promise<Map<string, ReachedEnterprise>> {
    const reader = await this.unitOfWork.reader();
    const rows: (StoredRecord & { access: AccessRow })[] = await reader.query(itemsStatement(`, ${PLACED}`), [ids]);
    return new Map(rows.map(({ access, ...record }) => [record.id, { record, access }]));
  }

  async byId(id: string): Promise<ReachedEnterprise | null> {
    const rows = await this.unitOfWork.readPrepared<StoredRecord & { access: AccessRow }>(
      'enterprise-by-id',
      REACHED_RECORD,
      [id],
    );
    if (!rows[0]) return null;
    const { access, ...record } = rows[0];
    return { record, access };
  }
}
