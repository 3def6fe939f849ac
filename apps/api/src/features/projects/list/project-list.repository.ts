import { type AccessRow, rateOf, todayInShanghai, type Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { ProjectAccessRepository } from '../access/project-access.repository.js';
import { ProjectContacts } from '../access/project-contacts.js';
import { UNSEEN_NAME } from '../access/unseen.js';
import {
  COUNT_LIMIT,
  idsStatement,
  ITEMS_STATEMENT,
  listStatements,
  type ProjectFilter,
  RECORD_STATEMENT,
} from './project-list.sql.js';
import { type JudgedProject, ProjectLights } from '../lights/project-lights.js';
import type {
  BuilderRef,
  LightResponse,
  PartyResponse,
  ProjectItem,
  ProjectList,
  ProjectResponse,
} from '../project-response.dto.js';

type Derived = 'light' | 'completionRate';

/** A party as the database has it; `internal` are enterprises that not everybody sees. */
type Stored<Party> = Party & { internal: boolean };

/** A project of a list as it stands in the database: contact details are encrypted. */
export type ItemRow = Omit<ProjectItem, Derived | 'builder'> & { builder: Stored<BuilderRef> | null };

/** A project as it stands in the database, with what decides who reaches it. */
export type ProjectRow = ItemRow &
  Omit<
    ProjectResponse,
    | keyof ProjectItem
    | 'parties'
    | 'allowedStages'
    | 'months'
    | 'blockers'
    | 'withheldBlockers'
    | 'restricted'
    | 'abilities'
  > & { parties: Stored<Omit<PartyResponse, 'withheld'>>[]; access: AccessRow };

interface Totals {
  total: number;
  totalInvestment: string;
  withoutTotalInvestment: number;
  annualPlan: string;
  yearInvestment: string;
  withheld: number | null;
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

/** The builder as the account sees it; `unseen` are enterprises that it does not. */
export function builderShown(builder: Stored<BuilderRef> | null, unseen: ReadonlySet<string>): BuilderRef | null {
  if (builder === null) return null;
  const { id, name } = builder;
  return id !== null && unseen.has(id) ? { id: null, name: UNSEEN_NAME } : { id, name };
}

const internalBuilder = ({ builder }: ItemRow) => (builder?.internal && builder.id !== null ? [builder.id] : []);

@Injectable()
export class ProjectListRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly lights: ProjectLights,
    private readonly access: ProjectAccessRepository,
    private readonly contacts: ProjectContacts,
  ) {}

  async list(
    filter: ProjectFilter,
    viewer: Viewer,
    { year, sort, page, pageSize }: { year: number; sort: string; page: number; pageSize: number },
  ): Promise<ProjectList> {
    const statements = listStatements(filter, year, sort, pageSize, (page - 1) * pageSize, viewer);
    const reader = await this.unitOfWork.reader();
    const [rows, [totals]] = await Promise.all([
      reader.query<ItemRow[]>(statements.page.text, statements.page.parameters),
      reader.query<Totals[]>(statements.totals.text, statements.totals.parameters),
    ]);
    if (!totals) throw new Error('a count returned no row');
    const { total, withheld, ...sums } = totals;
    const totalIsExact = total <= COUNT_LIMIT || !statements.searched;
    const lights = await this.lights.of(rows.map((row) => row.id));
    const unseen = await this.access.unseenEnterprises(rows.flatMap(internalBuilder), viewer);
    const items = rows.map((row) => ({
      ...this.contacts.masked(withLight(row, lights.get(row.id))),
      builder: builderShown(row.builder, unseen),
    }));
    return { items, total, totalIsExact, withheld, sums: totalIsExact ? sums : null, year };
  }

  /** Ids of all projects that a filter leaves, in order. */
  async ids(filter: ProjectFilter, viewer: Viewer, sort: string): Promise<string[]> {
    const { text, parameters } = idsStatement(filter, viewer, sort);
    const rows: { id: string }[] = await (await this.unitOfWork.reader()).query(text, parameters);
    return rows.map((row) => row.id);
  }

  /** Projects by id, in the order of the ids, as they stand in the database. */
  async items(ids: readonly string[], year: number): Promise<(ItemRow & { access: AccessRow })[]> {
    return (await this.unitOfWork.reader()).query(ITEMS_STATEMENT, [year, ids]);
  }

  async byId(id: string): Promise<ProjectRow | null> {
    const rows = await this.unitOfWork.readPrepared<ProjectRow>('project-by-id', RECORD_STATEMENT, [thisYear(), id]);
    return rows[0] ?? null;
  }
}
