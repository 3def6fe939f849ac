import { MONTHLY_COLUMNS, PROJECT_COLUMNS } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mayReveal } from '../../../foundation/access/record-access.repository.js';
import type { Principal } from '../../../foundation/http/principal.js';
import {
  type ExportColumn,
  type ExportLine,
  exportOrdersControllerOf,
  type ExportSource,
  ExportSources,
  RECORD_KEY_COLUMNS,
  RUNNING_NUMBER,
} from '../../exports/index.js';
import { ProjectContacts } from '../access/project-contacts.js';
import { ProjectLights } from '../lights/project-lights.js';
import { ProjectListRepository, thisYear, withLight } from '../list/project-list.repository.js';
import type { ProjectFilter } from '../list/project-list.sql.js';
import { PROJECT_SORTS, ProjectFilterQuery } from '../project.dto.js';
import { projectLedgerColumns } from './project-columns.js';
import { projectForm } from './project-form.js';
import { LedgerRepository } from './ledger.repository.js';

/** A filter of the list, with the year of the plan and the amounts. */
type Wanted = ProjectFilter & { year?: number };

const yearOf = (filter: object): number => (filter as Wanted).year ?? thisYear();

/** Every column by itself, the plan whatever its year; those of the month also all together. */
const COLUMN_KEYS: readonly string[] = [
  ...PROJECT_COLUMNS,
  'plan',
  'monthly',
  ...MONTHLY_COLUMNS.map((column) => `monthly:${column}`),
];

const isChosen = ({ field }: ExportColumn, chosen: ReadonlySet<string>): boolean =>
  field === 'name' || chosen.has(field) || chosen.has(field.split(':')[0] ?? field);

/** 项目台账 as it is taken along: what the list shows, every project of the filter that the account sees. */
@Injectable()
export class ProjectLedger implements ExportSource, OnModuleInit {
  readonly register = 'project';
  readonly title = '项目台账';
  readonly page = '/projects?export=own';
  readonly read = 'project.read';
  readonly permission = 'project.export';
  readonly keys = COLUMN_KEYS;
  readonly form = projectForm;

  constructor(
    private readonly sources: ExportSources,
    private readonly lists: ProjectListRepository,
    private readonly ledger: LedgerRepository,
    private readonly lights: ProjectLights,
    private readonly contacts: ProjectContacts,
  ) {}

  onModuleInit(): void {
    this.sources.announce(this);
  }

  ids({ year: _year, ...filter }: Wanted, sort: string, principal: Principal): Promise<string[]> {
    return this.lists.ids(filter, principal, sort);
  }

  unseen(ids: readonly string[], principal: Principal): Promise<number> {
    return this.ledger.unseen(ids, principal);
  }

  columns(_ids: readonly string[], chosen: ReadonlySet<string> | null, filter: object): Promise<ExportColumn[]> {
    const all = projectLedgerColumns(yearOf(filter)).map(({ value: _, ...column }) => column);
    const wanted = all.filter((column) => !chosen || isChosen(column, chosen));
    return Promise.resolve([RUNNING_NUMBER, ...wanted, ...RECORD_KEY_COLUMNS]);
  }

  async lines(ids: readonly string[], contacts: boolean, principal: Principal, filter: object): Promise<ExportLine[]> {
    const year = yearOf(filter);
    const columns = projectLedgerColumns(year);
    const judged = await this.lights.of(ids);
    const ledger = await this.ledger.rows(ids, principal);
    return (await this.lists.items(ids, year)).flatMap(({ access, ...stored }) => {
      const row = ledger.get(stored.id);
      if (!row) return []; // removed since the ids were read
      const light = judged.get(stored.id);
      const clear = contacts && mayReveal(access, principal);
      const shown = clear ? { ...stored, ...this.contacts.clear(stored) } : this.contacts.masked(stored);
      const line = { year, item: withLight(shown, light), ledger: row, judged: light };
      const values = Object.fromEntries(columns.map(({ field, value }) => [field, value(line)]));
      return [{ recordId: stored.id, recordVersion: stored.version, ...values }];
    });
  }
}

export const ProjectExportOrders = exportOrdersControllerOf({
  register: 'project',
  path: 'projects',
  query: ProjectFilterQuery,
  sorts: PROJECT_SORTS,
  sort: 'name',
});
