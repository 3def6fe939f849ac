import {
  chainEffects,
  planLabel,
  type ProjectColumnKey,
  type ProjectColumnKind,
  projectColumns,
  projectNatures,
  projectStages,
  projectTypes,
} from '@lianqun/domain';
import type { TemplateColumn } from '@lianqun/spreadsheet';
import {
  firstOf,
  type ListLookups,
  SAMPLE_MARK,
  SEVERAL,
  type TemplateEntry,
  templateLists,
  type TemplateLists,
} from '../../imports/index.js';

type Entries = Readonly<Record<ProjectColumnKind, (lists: TemplateLists) => TemplateEntry>>;

const wordsOf = (terms: Readonly<Record<string, { readonly zh: string }>>) => Object.values(terms).map(({ zh }) => zh);

const text = (note: string, sample: string | null = null): TemplateEntry => ({ note, kind: 'text', sample });

const chosen = (options: readonly string[], note = '下拉选择。', wanted?: string): TemplateEntry => ({
  ...text(`${note}例：${firstOf(options, wanted)}`, firstOf(options, wanted)),
  options,
});

/** What belongs into the columns, by the kind of their values. */
const entries: Entries = {
  code: () => text('本系统的项目编码。新项目不填，由系统编号；填写则更新该项目。'),
  'national-code': () => text('24 位全国投资项目在线审批监管平台代码。本列为文本格式。例：2401-130200-04-01-123456'),
  name: () => ({
    ...text('必填。与立项或备案文件一致。例：动力电池生产基地示例项目', `动力电池生产基地示例项目${SAMPLE_MARK}`),
    width: 36,
  }),
  chains: ({ chains }) => chosen(chains, `下拉选择，${SEVERAL}`),
  links: () => text(`在产业链上的环节，${SEVERAL}例：储运、加注`, '储运'),
  'chain-effect': () => chosen(wordsOf(chainEffects)),
  clusters: ({ clusters }) => chosen(clusters, `下拉选择，${SEVERAL}`),
  type: () => chosen(wordsOf(projectTypes), '新项目必填，下拉选择。'),
  nature: () => chosen(wordsOf(projectNatures)),
  stage: () => chosen(wordsOf(projectStages)),
  parties: () => ({ ...text(`单位全称，${SEVERAL}例：京津冀示例科技有限公司`, '京津冀示例科技有限公司'), width: 30 }),
  'credit-code': () => ({
    ...text('18 位。本列为文本格式，请勿改为数字，否则末几位会丢失。例：91130200MA0EXAMPLE'),
    width: 24,
  }),
  region: ({ regions }) => chosen(regions, '下拉选择，也可直接填写省市县。', '河北省唐山市曹妃甸区'),
  platform: ({ platforms }) => ({ ...chosen(platforms), sample: null }),
  text: () => text('文字。'),
  'long-text': () => ({ ...text('文字，可分行。'), width: 30 }),
  money: () => ({ note: '单位：万元，可带小数。例：120000', kind: 'number', sample: 120000 }),
  date: () => ({ note: '年-月-日。例：2026-03-01', kind: 'date', sample: null, width: 14 }),
  organization: ({ organizations }) => ({ ...chosen(organizations), sample: null }),
  person: () => text('姓名。例：张三', '张三'),
  phone: () => text('手机或带区号的座机。本列为文本格式。例：0315-8800000', '0315-8800000'),
  boolean: () => chosen(['是', '否']),
};

/** Where a field wants another sample than its kind, lest the row contradicts itself. */
const silent: ReadonlySet<ProjectColumnKey> = new Set(['investor', 'source', 'partner', 'fixedAssetInvestment']);

/** The columns of the workbook: those of the ledger, and the plans of this year and the next. */
export function projectTemplate(lookups: ListLookups): TemplateColumn[] {
  const lists = templateLists(lookups);
  const fields = projectColumns.map(({ field, label, kind, unit }) => ({
    header: `${label.zh}${unit === null ? '' : `（${unit}）`}`,
    ...entries[kind](lists),
    ...(silent.has(field) && { sample: null }),
  }));
  const year = Number(lookups.today.slice(0, 4));
  const plans = [year, year + 1].map((one) => ({
    header: `${planLabel(one).zh}（万元）`,
    note: '单位：万元，可带小数。例：30000',
    kind: 'number' as const,
    sample: one === year ? 30000 : null,
  }));
  return [...fields, ...plans];
}
