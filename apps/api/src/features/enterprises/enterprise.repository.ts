import { type AccessRow, foldName, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { accessJson, visibleSql } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { refuseDeletedChains, refuseDeletedPlatform } from '../../foundation/records/living-records.repository.js';
import { restricted } from './enterprise-access.js';
import type { EnterpriseDraft } from './frames/enterprise-draft.js';
import { EnterpriseSearchRepository } from './list/enterprise-search.repository.js';

/** Who owns a new record. */
export interface Ownership {
  organizationId: string | null;
  createdBy: string | null;
  isSample?: boolean;
}

export interface CodeHolder {
  id: string;
  name: string;
  access: AccessRow;
}

const columnsOf = (draft: EnterpriseDraft) => ({
  name: draft.name,
  name_folded: foldName(draft.name),
  former_names: draft.formerNames,
  former_names_folded: draft.formerNames.map(foldName),
  credit_code: draft.creditCode,
  registration_no: draft.registrationNo,
  region_id: draft.regionCode,
  address: draft.address,
  legal_representative: draft.legalRepresentative,
  established_on: draft.establishedOn,
  registered_capital: draft.registeredCapital,
  enterprise_type: draft.enterpriseType,
  registration_status: draft.registrationStatus,
  industry_id: draft.industryCode,
  links: draft.links,
  platform_id: draft.platformId,
  main_products: draft.mainProducts,
  employees: draft.employees,
  contact_name: draft.contactName,
  contact_phone: draft.contactPhone,
  contact_email: draft.contactEmail,
  source: draft.source,
  note: draft.note,
  extra: draft.extra,
  confidentiality: draft.confidentiality,
});

@Injectable()
export class EnterpriseRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: EnterpriseSearchRepository,
    private readonly dataSource: DataSource,
  ) {}

  async insert(id: string, draft: EnterpriseDraft, ownership: Ownership): Promise<void> {
    const columns = {
      id,
      ...columnsOf(draft),
      organization_id: ownership.organizationId,
      created_by: ownership.createdBy,
      is_sample: ownership.isSample ?? false,
    };
    const names = Object.keys(columns);
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into enterprise (${names.join(', ')}) values (${names.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
      Object.values(columns),
    );
    await refuseDeletedPlatform(writer, draft.platformId);
    const filled = (['chains', 'clusters', 'tags', 'years'] as const).filter((field) => draft[field].length);
    await this.replaceChildren(writer, id, draft, filled);
    await this.search.refresh([{ id, ...draft }]);
  }

  /**
   * Writes the record if it still has this version.
   * @returns false when somebody else changed it meanwhile; then nothing is written
   */
  async update(id: string, version: number, draft: EnterpriseDraft, changed: ReadonlySet<string>): Promise<boolean> {
    const columns = columnsOf(draft);
    const assignments = Object.keys(columns).map((name, i) => `${name} = $${String(i + 3)}`);
    const writer = await this.unitOfWork.writer();
    const rows: unknown = await writer.query(
      `with updated as (
         update enterprise set ${assignments.join(', ')}, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from updated`,
      [id, version, ...Object.values(columns)],
    );
    if (!Array.isArray(rows) || rows.length === 0) return false;
    if (changed.has('platformId')) await refuseDeletedPlatform(writer, draft.platformId);
    await this.replaceChildren(
      writer,
      id,
      draft,
      ['chains', 'clusters', 'tags', 'years'].filter((one) => changed.has(one)),
    );
    if (['name', 'formerNames', 'creditCode', 'registrationNo'].some((one) => changed.has(one))) {
      await this.search.refresh([{ id, ...draft }]);
    }
    return true;
  }

  /**
   * Another enterprise with this code; null when the code is free. Read outside the transaction: it is asked again
   * when writing has failed, and a transaction that has failed answers nothing.
   */
  async holderOfCode(creditCode: string, exceptId: string | null): Promise<CodeHolder | null> {
    const rows: CodeHolder[] = await this.dataSource.query(
      `select id, name, ${accessJson('e', restricted('e'))} as access from enterprise e
        where credit_code = $1 and deleted_at is null and id is distinct from $2::uuid limit 1`,
      [creditCode, exceptId],
    );
    return rows[0] ?? null;
  }

  /** Enterprises that go, or went, by the same name, as far as the viewer may know of them. */
  async sameName(name: string, exceptId: string | null, viewer: Viewer): Promise<{ id: string; name: string }[]> {
    const reader = await this.unitOfWork.reader();
    const parameters: unknown[] = [foldName(name), exceptId];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    return reader.query(
      `select e.id, e.name from enterprise e
        where (name_folded = $1 or (former_names_folded @> array[$1] and former_names_folded <> '{}'))
          and deleted_at is null and e.id is distinct from $2::uuid and ${visibleSql(viewer, 'e', restricted('e'), bind)} limit 3`,
      parameters,
    );
  }

  /** The region and everything above it, as `AccessRow` has it. */
  async regionPath(regionCode: string | null): Promise<string[]> {
    if (regionCode === null) return [];
    const reader = await this.unitOfWork.reader();
    const rows: { path: string[] }[] = await reader.query(`select path from region where id = $1`, [regionCode]);
    return rows[0]?.path ?? [];
  }

  private async replaceChildren(
    writer: EntityManager,
    id: string,
    draft: EnterpriseDraft,
    which: readonly string[],
  ): Promise<void> {
    for (const [field, table] of [
      ['chains', 'chain'],
      ['clusters', 'cluster'],
    ] as const) {
      if (!which.includes(field)) continue;
      await writer.query(`delete from enterprise_${table} where enterprise_id = $1 and ${table}_id <> all($2)`, [
        id,
        draft[field],
      ]);
      await writer.query(
        `insert into enterprise_${table} (enterprise_id, ${table}_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
        [id, draft[field]],
      );
      await refuseDeletedChains(writer, table, draft[field]);
    }
    if (which.includes('tags')) await this.replaceTags(writer, id, draft);
    if (which.includes('years')) await this.replaceYears(writer, id, draft);
  }

  private async replaceTags(writer: EntityManager, id: string, draft: EnterpriseDraft): Promise<void> {
    const tags = JSON.stringify(draft.tags.map((tag) => ({ id: uuid(), ...tag })));
    await writer.query(
      `delete from enterprise_tag t where t.enterprise_id = $1 and not exists (
         select from jsonb_to_recordset($2::jsonb) n(kind text, level text, year smallint)
          where n.kind = t.kind and n.level is not distinct from t.level and n.year is not distinct from t.year)`,
      [id, tags],
    );
    await writer.query(
      `insert into enterprise_tag (id, enterprise_id, kind, level, year)
       select n.id, $1, n.kind, n.level, n.year
         from jsonb_to_recordset($2::jsonb) n(id uuid, kind text, level text, year smallint) on conflict do nothing`,
      [id, tags],
    );
  }

  private async replaceYears(writer: EntityManager, id: string, draft: EnterpriseDraft): Promise<void> {
    const years = draft.years.map((one) => ({ ...one, research_spending: one.researchSpending }));
    await writer.query(`delete from enterprise_year where enterprise_id = $1 and year <> all($2::smallint[])`, [
      id,
      years.map((one) => one.year),
    ]);
    await writer.query(
      `insert into enterprise_year (enterprise_id, year, revenue, tax, research_spending)
       select $1, n.year, n.revenue, n.tax, n.research_spending
         from jsonb_to_recordset($2::jsonb) n(year smallint, revenue numeric, tax numeric, research_spending numeric)
       on conflict (enterprise_id, year) do update set
         revenue = excluded.revenue, tax = excluded.tax, research_spending = excluded.research_spending`,
      [id, JSON.stringify(years)],
    );
  }
}
