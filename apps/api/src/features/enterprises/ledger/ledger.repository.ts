import { type AccessRow, YEARLY_MEASURES, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { restricted } from '../enterprise-access.js';
import type { EnterpriseFilter } from '../list/enterprise-filter.js';
import { idsStatement, ITEMS_STATEMENT } from '../list/enterprise-list.repository.js';
import type { EnterpriseResponse } from '../enterprise.dto.js';

/** Columns kept beside records that an export has at most; a sheet holds no more than 16,384 in all. */
const MOST_EXTRA = 2000;

const MEASURE_COLUMNS = { revenue: 'revenue', tax: 'tax', researchSpending: 'research_spending' } as const;

/** An enterprise as it stands in the database: contact details are encrypted. */
export type StoredEnterprise = EnterpriseResponse & { access: AccessRow };

export interface DictionaryNames {
  /** The names of a region from the province down, by its id. */
  regions: Map<string, string[]>;
  /** Kinds of honours by id. */
  tagKinds: Map<string, string>;
}

/** What the ledger of a set of enterprises says. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async ids(filter: EnterpriseFilter, sort: string, viewer: Viewer): Promise<string[]> {
    const { text, parameters } = idsStatement(filter, sort, viewer);
    const rows: { id: string }[] = await (await this.unitOfWork.reader()).query(text, parameters);
    return rows.map((row) => row.id);
  }

  async unseen(ids: readonly string[], viewer: Viewer): Promise<number> {
    const parameters: unknown[] = [ids];
    const visible = visibleSql(viewer, 'e', restricted('e'), (value) => `$${String(parameters.push(value))}`);
    const rows: { unseen: number }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select count(*)::int as unseen from enterprise e where e.id = any($1::uuid[]) and not ${visible}`,
      parameters,
    );
    return rows[0]?.unseen ?? 0;
  }

  async items(ids: readonly string[]): Promise<StoredEnterprise[]> {
    return (await this.unitOfWork.reader()).query(ITEMS_STATEMENT, [ids]);
  }

  /** The years for which these enterprises have figures, by measure, the earliest first. */
  async years(ids: readonly string[]): Promise<Record<(typeof YEARLY_MEASURES)[number], number[]>> {
    const lists = YEARLY_MEASURES.map(
      (measure) =>
        `array_agg(distinct year order by year) filter (where ${MEASURE_COLUMNS[measure]} is not null) as "${measure}"`,
    );
    const rows: Record<(typeof YEARLY_MEASURES)[number], number[] | null>[] = await (
      await this.unitOfWork.reader()
    ).query(`select ${lists.join(', ')} from enterprise_year where enterprise_id = any($1::uuid[])`, [ids]);
    const [found] = rows;
    return { revenue: found?.revenue ?? [], tax: found?.tax ?? [], researchSpending: found?.researchSpending ?? [] };
  }

  /** What is kept beside these enterprises, the commonest columns first. */
  async extraKeys(ids: readonly string[]): Promise<string[]> {
    const rows: { key: string }[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select key from enterprise e, jsonb_object_keys(e.extra) key where e.id = any($1::uuid[])
        group by key order by count(*) desc, key collate zh limit $2`,
      [ids, MOST_EXTRA],
    );
    return rows.map((row) => row.key);
  }

  async names(regionIds: readonly string[]): Promise<DictionaryNames> {
    const reader = await this.unitOfWork.reader();
    const regions: { id: string; names: string[] }[] = await reader.query(
      `select r.id, array(select g.name from unnest(r.path) with ordinality p(id, level) join region g on g.id = p.id
                           order by p.level) as names
         from region r where r.id = any($1::text[])`,
      [[...new Set(regionIds)]],
    );
    const kinds: { id: string; name: string }[] = await reader.query(`select id, name from tag_kind`);
    return {
      regions: new Map(regions.map(({ id, names }) => [id, names])),
      tagKinds: new Map(kinds.map(({ id, name }) => [id, name])),
    };
  }
}
