import { addMoney, PROJECT_STAGES, type ProjectStage, UNSHARED_STAGES } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type Bind, visibleSql } from '../../../foundation/access/access.sql.js';
import { type RecordKind, RecordKinds } from '../../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { Principal } from '../../../foundation/http/principal.js';
import type { PlatformCounts } from '../platform-response.dto.js';

/** The registers whose records stand on platforms, by the field that counts them. */
const REGISTERS = { enterprises: 'enterprise', projects: 'project', relocations: 'relocation' } as const;
type Register = keyof typeof REGISTERS;

export interface Standing {
  projectsByStage: { stage: ProjectStage; count: number }[];
  agreedInvestment: string | null;
  withoutInvestment: number;
}

/** A platform and everything below it, `top` being the one that is counted for. */
const BELOW = `below as (
  select id as top, id from unnest($1::uuid[]) id
  union select b.top, c.id from below b join receiving_platform c on c.parent_id = b.id where c.deleted_at is null)`;

/** The records of a register that the account may read, as their lists show them; `t` is the record. */
function shownTo(kind: RecordKind, principal: Principal, bind: Bind): string {
  const visible = visibleSql(principal, 't', kind.restricted, bind);
  const involved = kind.involved && `(${kind.involved}) && ${bind(principal.organizationPath)}::uuid[]`;
  return `t.deleted_at is null and ${involved ? `(${visible} or ${involved})` : visible}`;
}

interface StageRow {
  stage: ProjectStage;
  count: number;
  amount: string;
  without: number;
}

/** 协议投资 is of the projects signed and not given up. */
function standingOf(rows: readonly StageRow[]): Standing {
  const agreed = rows.filter(({ stage }) => stage !== 'terminated' && !UNSHARED_STAGES.includes(stage));
  return {
    projectsByStage: PROJECT_STAGES.flatMap((stage) => {
      const row = rows.find((one) => one.stage === stage);
      return row ? [{ stage, count: row.count }] : [];
    }),
    agreedInvestment: addMoney('0', ...agreed.map(({ amount }) => amount)),
    withoutInvestment: agreed.reduce((sum, { without }) => sum + without, 0),
  };
}

/** What stands on platforms: what the registers hold, as far as whoever asks may see it. */
@Injectable()
export class PlatformStandingRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  /** For each platform, its parts included. */
  async counts(ids: readonly string[], principal: Principal): Promise<Map<string, PlatformCounts>> {
    const read = (Object.keys(REGISTERS) as Register[]).flatMap((register) => {
      const kind = this.readable(REGISTERS[register], principal);
      return kind ? [{ register, kind }] : [];
    });
    const none = Object.fromEntries(
      (Object.keys(REGISTERS) as Register[]).map((one) => [
        one,
        read.some(({ register }) => register === one) ? 0 : null,
      ]),
    ) as unknown as PlatformCounts;
    const counts = new Map(ids.map((id) => [id, { ...none }]));
    if (!ids.length || !read.length) return counts;
    const parameters: unknown[] = [ids];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const counted = read.map(
      ({ register, kind }) => `select b.top, '${register}' as register, count(*)::int as count
         from below b join ${kind.table} t on t.platform_id = b.id where ${shownTo(kind, principal, bind)} group by b.top`,
    );
    const rows: { top: string; register: Register; count: number }[] = await (
      await this.unitOfWork.reader()
    ).query(`with recursive ${BELOW} ${counted.join(' union all ')}`, parameters);
    for (const { top, register, count } of rows) {
      const of = counts.get(top);
      if (of) of[register] = count;
    }
    return counts;
  }

  /** How many parts each has, however deep. */
  async partCounts(ids: readonly string[]): Promise<Map<string, number>> {
    const rows: { top: string; count: number }[] = await (
      await this.unitOfWork.reader()
    ).query(`with recursive ${BELOW} select top, count(*)::int - 1 as count from below group by top`, [ids]);
    return new Map(rows.map(({ top, count }) => [top, count]));
  }

  /** The projects on these platforms: by stage, and what was agreed for those signed and not given up. */
  async projects(ids: readonly string[], principal: Principal): Promise<Standing> {
    const kind = this.readable('project', principal);
    if (!kind) return { projectsByStage: [], agreedInvestment: null, withoutInvestment: 0 };
    const parameters: unknown[] = [ids];
    const bind = (value: unknown) => `$${String(parameters.push(value))}`;
    const rows: StageRow[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select t.stage, count(*)::int as count, coalesce(sum(t.total_investment), 0)::text as amount,
              (count(*) filter (where t.total_investment is null))::int as without
         from project t where t.platform_id = any($1::uuid[]) and ${shownTo(kind, principal, bind)} group by t.stage`,
      parameters,
    );
    return standingOf(rows);
  }

  private readable(name: string, principal: Principal): RecordKind | null {
    const kind = this.kinds.find(name);
    return kind && principal.permissions.has(kind.read) ? kind : null;
  }
}
