import { Injectable } from '@nestjs/common';
import { coversSql, visibleSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import { restricted } from '../enterprise-access.js';
import { NAMES_STATE, PAIRS } from './pairs.sql.js';

export const PAIR_REASONS = ['same-name', 'same-core', 'one-character'] as const;

export type PairReason = (typeof PAIR_REASONS)[number];

export interface Pair {
  left: string;
  right: string;
  reason: PairReason;
}

/** Pairs of enterprises that are probably one. */
@Injectable()
export class DuplicatesRepository {
  /** Comparing all names takes a second or two; page after page, and merge after merge, it is of the same names. */
  private found: { state: string; pairs: Promise<Pair[]> } | null = null;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those of which the account sees both and may make one, and which nobody found to be two. */
  async page(principal: Principal, page: number, pageSize: number): Promise<{ items: Pair[]; total: number }> {
    const pairs = await this.all();
    const parameters: unknown[] = [
      pairs.map(({ left }) => left),
      pairs.map(({ right }) => right),
      pairs.map(({ reason }) => reason),
    ];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const within = (alias: string) =>
      `${visibleSql(principal, alias, restricted(alias), bind)}
       and ${coversSql(scopeOf(principal, 'enterprise.merge'), principal, alias, bind)}`;
    const from = `
      unnest($1::uuid[], $2::uuid[], $3::text[]) with ordinality p("left", "right", reason, place)
      join enterprise a on a.id = p."left" and a.deleted_at is null
      join enterprise b on b.id = p."right" and b.deleted_at is null
     where a.confidentiality = b.confidentiality and a.is_sample = b.is_sample and ${within('a')} and ${within('b')}
       and not exists (select from enterprise_pair d
                        where d.left_id = least(p."left", p."right") and d.right_id = greatest(p."left", p."right"))`;
    const reader = await this.unitOfWork.reader();
    const counted: { total: number }[] = await reader.query(`select count(*)::int as total from ${from}`, parameters);
    const items: Pair[] = await reader.query(
      `select p."left", p."right", p.reason from ${from}
        order by p.place limit ${bind(pageSize)} offset ${bind((page - 1) * pageSize)}`,
      parameters,
    );
    return { items, total: counted[0]?.total ?? 0 };
  }

  async markDistinct(ids: readonly [string, string], by: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into enterprise_pair (left_id, right_id, created_by) select least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3
       on conflict do nothing`,
      [...ids, by],
    );
  }

  private async all(): Promise<Pair[]> {
    const reader = await this.unitOfWork.reader();
    const states: { state: string }[] = await reader.query(NAMES_STATE);
    const state = states[0]?.state ?? '';
    if (this.found?.state !== state) {
      const pairs = reader.query<Pair[]>(PAIRS);
      this.found = { state, pairs };
      pairs.catch(() => {
        this.found = null;
      });
    }
    return this.found.pairs;
  }
}
