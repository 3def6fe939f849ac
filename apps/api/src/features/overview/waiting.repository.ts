import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Bind, coversSql } from '../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../foundation/http/principal.js';

/** A relocation that stands still this long is asked about, in days. */
export const STANDS_STILL = 90;

/** How many of each are looked through; whoever has more goes to the list. */
const MOST = 20;

export interface UnreadMention {
  id: string;
  title: string;
  by: string;
  body: string;
  link: string | null;
}

export interface OpenImport {
  id: string;
  register: string;
  fileName: string;
  questions: number;
}

export interface DraftedLinks {
  kind: 'chain' | 'cluster';
  /** The first of them. */
  id: string;
  names: string[];
  drafts: number;
}

export interface StandingRelocation {
  id: string;
  code: string;
  name: string | null;
  stage: string;
  enteredOn: string;
  days: number;
}

/** What waits for somebody besides blockers and the month. */
@Injectable()
export class WaitingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  private async rows<T>(text: string, parameters: unknown[]): Promise<T[]> {
    return (await this.unitOfWork.reader()).query(text, parameters);
  }

  /** Comments that name the account and that it has not opened. */
  mentions({ accountId }: Viewer): Promise<UnreadMention[]> {
    return this.rows(
      `select id, params ->> 'title' as title, params ->> 'by' as by, params ->> 'body' as body, link from notification
        where account_id = $1 and kind = 'comment-mentioned' and read_at is null and delivered_at is not null
        order by delivered_at desc limit ${String(MOST)}`,
      [accountId],
    );
  }

  /** Lists that the account read in, or was handed, and that ask something before they can be written. */
  imports({ accountId }: Viewer): Promise<OpenImport[]> {
    return this.rows(
      `select id, register, file_name as "fileName", (counts ->> 'question')::int as questions from import_batch
        where coalesce(keeper_id, created_by) = $1 and status = 'ready' and (counts ->> 'question')::int > 0
        order by created_at desc limit ${String(MOST)}`,
      [accountId],
    );
  }

  /** Chains, and clusters, with links that are drafts still, for whoever may confirm them. */
  drafts(principal: Principal): Promise<DraftedLinks[]> {
    const parameters: unknown[] = [];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const of = (kind: 'chain' | 'cluster') => `
      select '${kind}' as kind, sum(n)::int as drafts, array_agg(name order by sort_order) as names,
             (array_agg(id order by sort_order))[1] as id
        from (select t.id, t.name, t.sort_order, count(*) as n
                from chain_link l join ${kind} t on t.id = l.${kind}_id and t.deleted_at is null
               where l.status = 'draft' and ${coversSql(scopeOf(principal, 'chain.update'), principal, 't', bind)}
               group by t.id) x having count(*) > 0`;
    return this.rows(`${of('chain')} union all ${of('cluster')} order by kind`, parameters);
  }

  /**
   * Relocations whose next stage is for the own organization to record and that stand still: the place of destination
   * records every stage, the place that is left those before building begins. `today` is a day in Shanghai.
   */
  relocations(principal: Principal, today: string): Promise<StandingRelocation[]> {
    if (principal.organizationId === null || !principal.permissions.has('relocation.update'))
      return Promise.resolve([]);
    return this.rows(
      `select t.id, t.code, coalesce(t.subject_name, (
                select case when e.confidentiality = 'internal' then null else e.name end
                  from enterprise e where e.id = t.enterprise_id)) as name,
              t.stage, s.entered_on as "enteredOn", $2::date - s.entered_on as days
         from relocation t
         cross join lateral (select max(entered_on) as entered_on from relocation_stage g
                              where g.relocation_id = t.id and g.withdrawn_at is null) s
        where t.deleted_at is null and t.stage not in ('full-production', 'terminated')
          and (t.organization_id = $1::uuid
               or t.origin_organization_id = $1::uuid and t.stage in ('intent', 'signed', 'business-registration'))
          and s.entered_on <= $2::date - ${String(STANDS_STILL)}
        order by s.entered_on, t.code limit ${String(MOST)}`,
      [principal.organizationId, today],
    );
  }
}
