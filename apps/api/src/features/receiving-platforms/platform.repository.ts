import { type AccessRow, foldName } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { accessJson } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { refuseDeletedChains } from '../../foundation/records/living-records.repository.js';
import { RecordSearch } from '../search/index.js';
import { DRAFT_ACCESS } from './platform-access.js';
import type { PlatformFields } from './frames/platform-draft.js';

/** Who owns a new record. */
export interface Ownership {
  createdBy: string | null;
  isSample?: boolean;
}

/** A platform near another in the tree, with the province in which it lies. */
export interface Relative {
  id: string;
  name: string;
  provinceId: string | null;
  provinceName: string | null;
}

const columnsOf = (draft: PlatformFields) => ({
  name: draft.name,
  name_folded: foldName(draft.name),
  aliases: draft.aliases,
  parent_id: draft.parentId,
  region_id: draft.regionCode,
  address: draft.address,
  longitude: draft.longitude,
  latitude: draft.latitude,
  systems: JSON.stringify(draft.systems),
  planned_area: draft.plannedArea,
  available_land: draft.availableLand,
  standard_workshop: draft.standardWorkshop,
  leading_industries: draft.leadingIndustries,
  liaison: draft.liaison,
  gaps: draft.gaps,
  contact_name: draft.contactName,
  contact_phone: draft.contactPhone,
  organization_id: draft.organizationId,
  source: draft.source,
  note: draft.note,
  extra: draft.extra,
});

/** `provinceId` and `provinceName` of a platform that goes by `alias`. */
const provinceOf = (alias: string) => `
  (select r.path[1] from region r where r.id = ${alias}.region_id) as "provinceId",
  (select v.name from region r join region v on v.id = r.path[1] where r.id = ${alias}.region_id) as "provinceName"`;

@Injectable()
export class PlatformRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly search: RecordSearch,
  ) {}

  async insert(id: string, draft: PlatformFields, { createdBy, isSample = false }: Ownership): Promise<void> {
    // Shipped platforms have a key of their own; those that people enter go by their id.
    const columns = { id, key: id, ...columnsOf(draft), created_by: createdBy, is_sample: isSample };
    const names = Object.keys(columns);
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into receiving_platform (${names.join(', ')}) values (${names.map((_, i) => `$${String(i + 1)}`).join(', ')})`,
      Object.values(columns),
    );
    await this.replaceChains(writer, id, draft);
    await this.replaceYears(writer, id, draft);
    await this.search.put('platform', [id]);
  }

  /**
   * Writes the record if it still has this version.
   * @returns false when somebody else changed it meanwhile; then nothing is written
   */
  async update(id: string, version: number, draft: PlatformFields, changed: ReadonlySet<string>): Promise<boolean> {
    const columns = columnsOf(draft);
    const assignments = Object.keys(columns).map((name, i) => `${name} = $${String(i + 3)}`);
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `with updated as (
         update receiving_platform set ${assignments.join(', ')}, version = version + 1, updated_at = now()
          where id = $1 and version = $2 and deleted_at is null returning id)
       select id from updated`,
      [id, version, ...Object.values(columns)],
    );
    if (!rows.length) return false;
    if (changed.has('chains')) await this.replaceChains(writer, id, draft);
    if (changed.has('years')) await this.replaceYears(writer, id, draft);
    if (changed.has('name') || changed.has('aliases')) await this.search.put('platform', [id]);
    return true;
  }

  /** Until the end of the transaction nobody else changes what stands below what. */
  async holdTree(): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select pg_advisory_xact_lock(hashtext('receiving_platform tree'))`);
  }

  /** A platform by id, key, name or other name. */
  async find(given: string): Promise<Relative | null> {
    const reader = await this.unitOfWork.reader();
    const rows: Relative[] = await reader.query(
      `select p.id, p.name, ${provinceOf('p')} from receiving_platform p
        where p.deleted_at is null and ($1 in (p.id::text, p.key, p.name) or $1 = any(p.aliases))
        order by $1 in (p.id::text, p.key) desc, $1 = p.name desc, p.id limit 1`,
      [given],
    );
    return rows[0] ?? null;
  }

  /** Whether `id` is the platform `of` or stands anywhere below it. */
  async isWithin(id: string, of: string): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(
      `with recursive up as (
         select id, parent_id from receiving_platform where id = $1
         union select u.id, u.parent_id from up join receiving_platform u on u.id = up.parent_id)
       select 1 from up where id = $2`,
      [id, of],
    );
    return rows.length > 0;
  }

  /** The parts right below a platform. */
  async partsOf(id: string): Promise<Relative[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select p.id, p.name, ${provinceOf('p')} from receiving_platform p where p.parent_id = $1 and p.deleted_at is null
        order by p.name collate zh`,
      [id],
    );
  }

  /** Platforms that go by the same name. */
  async sameName(name: string, exceptId: string | null): Promise<{ id: string; name: string }[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select id, name from receiving_platform
        where name_folded = $1 and deleted_at is null and id is distinct from $2::uuid order by id limit 3`,
      [foldName(name), exceptId],
    );
  }

  /** The province of a region; null where it lies in none. */
  async province(regionCode: string): Promise<{ id: string; name: string } | null> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; name: string }[] = await reader.query(
      `select v.id, v.name from region r join region v on v.id = r.path[1] where r.id = $1`,
      [regionCode],
    );
    return rows[0] ?? null;
  }

  /** What decides who reaches a platform with this region, organization and author. */
  async draftAccess(regionCode: string | null, organizationId: string | null, createdBy: string | null) {
    const reader = await this.unitOfWork.reader();
    const rows: { access: AccessRow }[] = await reader.query(DRAFT_ACCESS, [regionCode, organizationId, createdBy]);
    const [row] = rows;
    if (!row) throw new Error('a statement without a row');
    return row.access;
  }

  /** What decides who reaches an organization itself. */
  async organizationAccess(id: string): Promise<AccessRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: { access: AccessRow }[] = await reader.query(
      `select ${accessJson('t', 'false')} as access
         from (select null::uuid as id, region_id, id as organization_id, null::uuid as created_by
                 from organization where id = $1) t`,
      [id],
    );
    return rows[0]?.access ?? null;
  }

  private async replaceChains(writer: EntityManager, id: string, { chains }: PlatformFields): Promise<void> {
    await writer.query(`delete from platform_chain where platform_id = $1 and chain_id <> all($2::uuid[])`, [
      id,
      chains,
    ]);
    await writer.query(
      `insert into platform_chain (platform_id, chain_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
      [id, chains],
    );
    await refuseDeletedChains(writer, 'chain', chains);
  }

  private async replaceYears(writer: EntityManager, id: string, { years }: PlatformFields): Promise<void> {
    await writer.query(`delete from platform_year where platform_id = $1 and year <> all($2::smallint[])`, [
      id,
      years.map((one) => one.year),
    ]);
    await writer.query(
      `insert into platform_year (platform_id, year, signed_projects, started_projects, producing_projects,
                                  agreed_investment, settled_enterprises)
       select $1, n.year, n."signedProjects", n."startedProjects", n."producingProjects", n."agreedInvestment",
              n."settledEnterprises"
         from jsonb_to_recordset($2::jsonb) n(year smallint, "signedProjects" integer, "startedProjects" integer,
              "producingProjects" integer, "agreedInvestment" numeric, "settledEnterprises" integer)
       on conflict (platform_id, year) do update set
         signed_projects = excluded.signed_projects, started_projects = excluded.started_projects,
         producing_projects = excluded.producing_projects, agreed_investment = excluded.agreed_investment,
         settled_enterprises = excluded.settled_enterprises`,
      [id, JSON.stringify(years)],
    );
  }
}
