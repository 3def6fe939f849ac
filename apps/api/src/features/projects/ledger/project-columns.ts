import {
  chainEffects,
  lights,
  monthlyColumns,
  type MonthlyColumn,
  planColumn,
  planKey,
  projectColumns,
  projectNatures,
  projectStages,
  projectTypes,
} from '@lianqun/domain';
import type { CellValue } from '@lianqun/spreadsheet';
import type { ExportColumn } from '../../exports/index.js';
import type { JudgedProject } from '../lights/project-lights.js';
import type { ProjectItem } from '../project-response.dto.js';
import type { LedgerRow } from './ledger.repository.js';

/** One project with everything that its line in the ledger says. */
export interface ProjectLine {
  year: number;
  /** Without the builder: the names of the parties stand in the row of the ledger. */
  item: Omit<ProjectItem, 'builder'>;
  ledger: LedgerRow;
  judged: JudgedProject | undefined;
}

export interface ProjectLedgerColumn extends ExportColumn {
  value: (line: ProjectLine) => CellValue;
}

const named = (items: readonly { name: string }[]) => items.map(({ name }) => name).join('、');

/** What the columns of the ledger that are imported say of a project, by their field. */
const values: Record<(typeof projectColumns)[number]['field'], (line: ProjectLine) => CellValue> = {
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
const monthlyValues: Record<MonthlyColumn, (line: ProjectLine) => CellValue> = {
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

const monthly = (column: MonthlyColumn): ProjectLedgerColumn => ({
  field: `monthly:${column}`,
  header: `${monthlyColumns[column].zh}${units[column] ?? ''}`,
  kind: AMOUNTS.includes(column) ? 'number' : 'text',
  width: WIDE.has(column) ? 32 : 16,
  value: monthlyValues[column],
});

/** The columns of 项目台账 in their order; the amounts follow the fixed assets, the texts the dates. */
export function projectLedgerColumns(year: number): ProjectLedgerColumn[] {
  const plan: ProjectLedgerColumn = {
    field: planKey(year),
    header: `${String(year)}年${planColumn.zh}(万元)`,
    kind: 'number',
    value: ({ item }) => item.annualPlan,
  };
  const own = projectColumns.flatMap(({ field, label, kind, unit }): ProjectLedgerColumn[] => {
    const column: ProjectLedgerColumn = {
      field,
      header: `${label.zh}${unit === null ? '' : `(${unit})`}`,
      kind: kind === 'money' ? 'number' : kind === 'date' ? 'date' : 'text',
      width: WIDE.has(field) ? 32 : 16,
      value: values[field],
    };
    if (field === 'fixedAssetInvestment') return [column, plan, ...AMOUNTS.map(monthly)];
    if (field === 'actualProduction') return [column, ...TEXTS.map(monthly)];
    return field === 'note' ? [monthly('light'), column] : [column];
  });
  return own;
}
