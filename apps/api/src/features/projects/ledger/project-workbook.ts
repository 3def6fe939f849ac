import {
  chainEffects,
  lights,
  monthlyColumns,
  type MonthlyColumn,
  planColumn,
  projectColumns,
  projectNatures,
  projectStages,
  projectTypes,
  todayInShanghai,
} from '@lianqun/domain';
import { type CellValue, type WriteColumn, writeWorkbook } from '@lianqun/spreadsheet';
import { Injectable } from '@nestjs/common';
import type { Writable } from 'node:stream';
import { mayReveal } from '../../../foundation/access/record-access.repository.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ProjectContacts } from '../access/project-contacts.js';
import { LedgerRepository, type LedgerRow } from './ledger.repository.js';
import { ProjectListRepository, withLight } from '../list/project-list.repository.js';
import type { ProjectFilter } from '../list/project-list.sql.js';
import { type JudgedProject, ProjectLights } from '../lights/project-lights.js';
import type { ProjectItem } from '../project-response.dto.js';

/** Projects fetched at a time while the file grows. */
const PAGE = 500;

/** One project with everything that its line in the ledger says. */
interface Line {
  number: number;
  year: number;
  /** Without the builder: the names of the parties stand in the row of the ledger. */
  item: Omit<ProjectItem, 'builder'>;
  ledger: LedgerRow;
  judged: JudgedProject | undefined;
}

interface LedgerColumn extends WriteColumn {
  value: (line: Line) => CellValue;
}

const named = (items: readonly { name: string }[]) => items.map(({ name }) => name).join('、');

/** What the columns of the ledger that are imported say of a project, by their field. */
const values: Record<(typeof projectColumns)[number]['field'], (line: Line) => CellValue> = {
  code: ({ item }) => item.code,
  nationalCode: ({ item }) => item.nationalCode,
  name: ({ item }) => item.name,
  chains: ({ item }) => named(item.chains),
  links: ({ item }) => item.links.join('、'),
  chainEffect: ({ item }) => item.chainEffect && chainEffects[item.chainEffect].zh,
  clusters: ({ item }) => named(item.clusters),
  type: ({ item }) => projectTypes[item.type].zh,
  nature: ({ item }) => item.nature && projectNatures[item.nature].zh,
  stage: ({ item }) => projectStages[item.stage].zh,
  builder: ({ ledger }) => ledger.builder,
  builderCode: ({ ledger }) => ledger.builderCode,
  investor: ({ ledger }) => ledger.investor,
  source: ({ ledger }) => ledger.source,
  partner: ({ ledger }) => ledger.partner,
  sourceRegionCode: ({ item }) => item.sourceRegionName,
  regionCode: ({ item }) => item.regionName,
  site: ({ item }) => item.site,
  platformId: ({ item }) => item.platformName,
  content: ({ item }) => item.content,
  totalInvestment: ({ item }) => item.totalInvestment,
  fixedAssetInvestment: ({ item }) => item.fixedAssetInvestment,
  plannedStart: ({ item }) => item.plannedStart,
  actualStart: ({ item }) => item.actualStart,
  plannedCompletion: ({ item }) => item.plannedCompletion,
  actualCompletion: ({ item }) => item.actualCompletion,
  plannedProduction: ({ item }) => item.plannedProduction,
  actualProduction: ({ item }) => item.actualProduction,
  organizationId: ({ item }) => item.organization?.name ?? null,
  responsiblePerson: ({ item }) => item.responsiblePerson,
  responsiblePhone: ({ item }) => item.responsiblePhone,
  leadOfficial: ({ item }) => item.leadOfficial,
  inStatistics: ({ item }) => (item.inStatistics === null ? null : item.inStatistics ? '是' : '否'),
  note: ({ ledger }) => ledger.note,
};

/** What the monthly columns say: of the newest period whose filling has closed. */
const monthlyValues: Record<MonthlyColumn, (line: Line) => CellValue> = {
  monthlyInvestment: ({ ledger }) => ledger.monthlyInvestment,
  yearInvestment: ({ item }) => item.yearInvestment,
  cumulativeInvestment: ({ item }) => item.cumulativeInvestment,
  completionRate: ({ item }) => item.completionRate,
  gap: ({ judged, year }) => (judged?.period?.startsWith(String(year)) ? judged.gap : null),
  fundsInPlace: ({ ledger }) => ledger.fundsInPlace,
  imageProgress: ({ ledger }) => ledger.imageProgress,
  progress: ({ ledger }) => ledger.progress,
  problems: ({ ledger }) => ledger.problems,
  coordination: ({ ledger }) => ledger.coordination,
  nextStep: ({ ledger }) => ledger.nextStep,
  light: ({ item }) => `${lights[item.light.light].sign} ${lights[item.light.light].zh}`,
};

const AMOUNTS: readonly MonthlyColumn[] = [
  'monthlyInvestment',
  'yearInvestment',
  'cumulativeInvestment',
  'completionRate',
  'gap',
  'fundsInPlace',
];
const TEXTS: readonly MonthlyColumn[] = ['imageProgress', 'progress', 'problems', 'coordination', 'nextStep'];

const units: Partial<Record<MonthlyColumn, string>> = {
  monthlyInvestment: '(万元)',
  yearInvestment: '(万元)',
  cumulativeInvestment: '(万元)',
  fundsInPlace: '(万元)',
  completionRate: '(%)',
  gap: '(个百分点)',
};

const WIDE: ReadonlySet<string> = new Set(['name', 'content', 'builder', 'regionCode', 'note', ...TEXTS]);

const monthly = (column: MonthlyColumn): LedgerColumn => ({
  header: `${monthlyColumns[column].zh}${units[column] ?? ''}`,
  kind: AMOUNTS.includes(column) ? 'number' : 'text',
  width: WIDE.has(column) ? 32 : 16,
  value: monthlyValues[column],
});

/** The columns of 项目台账 in their order; the amounts follow the fixed assets, the texts the dates. */
function ledgerColumns(year: number): LedgerColumn[] {
  const plan: LedgerColumn = {
    header: `${String(year)}年${planColumn.zh}(万元)`,
    kind: 'number',
    value: ({ item }) => item.annualPlan,
  };
  const own = projectColumns.flatMap(({ field, label, kind, unit }): LedgerColumn[] => {
    const column: LedgerColumn = {
      header: `${label.zh}${unit === null ? '' : `(${unit})`}`,
      kind: kind === 'money' ? 'number' : kind === 'date' ? 'date' : 'text',
      width: WIDE.has(field) ? 32 : 16,
      value: values[field],
    };
    if (field === 'fixedAssetInvestment') return [column, plan, ...AMOUNTS.map(monthly)];
    if (field === 'actualProduction') return [column, ...TEXTS.map(monthly)];
    return field === 'note' ? [monthly('light'), column] : [column];
  });
  return [{ header: '序号', kind: 'number', width: 8, value: ({ number }) => number }, ...own];
}

/** What somebody takes with him, and who he is. */
export interface LedgerWanted {
  filter: ProjectFilter;
  sort: string;
  year: number;
  /** Contact details in clear text, of the projects of which the account may ask for them. */
  contacts: boolean;
}

/** The register as a workbook in the columns of 项目台账: what the screen shows, every project of the filter. */
@Injectable()
export class ProjectWorkbook {
  constructor(
    private readonly lists: ProjectListRepository,
    private readonly ledger: LedgerRepository,
    private readonly lights: ProjectLights,
    private readonly contacts: ProjectContacts,
  ) {}

  fileName(): string {
    return `项目台账-${todayInShanghai(new Date())}.xlsx`;
  }

  /** The projects that go into the workbook. */
  ids({ filter, sort }: LedgerWanted, principal: Principal): Promise<string[]> {
    return this.lists.ids(filter, principal, sort);
  }

  async write(target: Writable, ids: readonly string[], wanted: LedgerWanted, principal: Principal): Promise<void> {
    const columns = ledgerColumns(wanted.year);
    const rows = this.rows(ids, columns, wanted, principal);
    await writeWorkbook(target, { sheets: [{ name: '项目台账', columns, rows }] });
  }

  private async *rows(
    ids: readonly string[],
    columns: LedgerColumn[],
    { year, contacts }: LedgerWanted,
    principal: Principal,
  ): AsyncGenerator<CellValue[]> {
    let number = 0;
    for (let start = 0; start < ids.length; start += PAGE) {
      const page = ids.slice(start, start + PAGE);
      const judged = await this.lights.of(page);
      const ledger = await this.ledger.rows(page, principal);
      for (const { access, ...stored } of await this.lists.items(page, year)) {
        const row = ledger.get(stored.id);
        if (!row) continue; // removed since the ids were read
        number += 1;
        const light = judged.get(stored.id);
        const clear = contacts && mayReveal(access, principal);
        const shown = clear ? { ...stored, ...this.contacts.clear(stored) } : this.contacts.masked(stored);
        const line = { number, year, item: withLight(shown, light), ledger: row, judged: light };
        yield columns.map(({ value }) => value(line));
      }
    }
  }
}
