import { rateOf, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import {
  COUNT_LIMIT,
  idsStatement,
  ITEMS_STATEMENT,
  listStatements,
  type ProjectFilter,
  RECORD_STATEMENT,
} from './project-list.sql.js';
import { type JudgedProject, ProjectLights } from '../lights/project-lights.js';
import type { LightResponse, ProjectItem, ProjectList, ProjectResponse } from '../project-response.dto.js';

type Derived = 'light' | 'completionRate';
type ItemRow = Omit<ProjectItem, Derived>;

/** A project as it stands in the database. */
export type ProjectRow = Omit<ProjectResponse, Derived | 'allowedStages' | 'months' | 'blockers' | 'abilities'>;

interface Totals {
  total: number;
  totalInvestment: string;
  withoutTotalInvestment: number;
  annualPlan: string;
  yearInvestment: string;
}

/** The year of plans and amounts unless another is asked for. */
export const thisYear = () => Number(todayInShanghai(new Date()).slice(0, 4));

const lightOf = (judged: JudgedProject | undefined): LightResponse => {
  if (!judged) throw new Error('a project was not judged');
  const { light, reasons, period, missing } = judged;
  return { light, reasons, period, missing };
};

/** Adds what follows from the record. */
export function withLight<Row extends ItemRow>(row: Row, judged: JudgedProject | undefined) {
  const completionRate = row.annualPlan === null ? null : rateOf(row.yearInvestment, row.annualPlan);
  return { ...row, completionRate, light: lightOf(judged) };
}

@Injectable()
export class ProjectListRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lights: ProjectLights,
  ) {}

  async list(filter: ProjectFilter, year: number, sort: string, page: number, pageSize: number): Promise<ProjectList> {
    const statements = listStatements(filter, year, sort, pageSize, (page - 1) * pageSize);
    const reader = await this.unitOfWork.reader();
    const [rows, [totals]] = await Promise.all([
      reader.query<ItemRow[]>(statements.page.text, statements.page.parameters),
      reader.query<Totals[]>(statements.totals.text, statements.totals.parameters),
    ]);
    if (!totals) throw new Error('a count returned no row');
    const { total, ...sums } = totals;
    const totalIsExact = total <= COUNT_LIMIT || !statements.searched;
    const lights = await this.lights.of(rows.map((row) => row.id));
    const items = rows.map((row) => withLight(row, lights.get(row.id)));
    return { items, total, totalIsExact, sums: totalIsExact ? sums : null, year };
  }

  /** Ids of all projects that a filter leaves, in order. */
  async ids(filter: ProjectFilter, sort: string): Promise<string[]> {
    const { text, parameters } = idsStatement(filter, sort);
    const rows: { id: string }[] = await (await this.unitOfWork.reader()).query(text, parameters);
    return rows.map((row) => row.id);
  }

  /** Projects by id, in the order of the ids, with lights that are known already. */
  async items(
    ids: readonly string[],
    year: number,
    lights: ReadonlyMap<string, JudgedProject>,
  ): Promise<ProjectItem[]> {
    const rows: ItemRow[] = await (await this.unitOfWork.reader()).query(ITEMS_STATEMENT, [year, ids]);
    return rows.map((row) => withLight(row, lights.get(row.id)));
  }

  async byId(id: string): Promise<ProjectRow | null> {
    const rows = await this.unitOfWork.readPrepared<ProjectRow>('project-by-id', RECORD_STATEMENT, [thisYear(), id]);
    return rows[0] ?? null;
  }
}
