import {
  type EnterpriseFieldKey,
  enterpriseFields,
  enterpriseTypes,
  type FieldKind,
  REGISTRATION_STATUSES,
  registrationStatuses,
  YEARLY_MEASURES,
  yearlyMeasures,
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

type Entries = Readonly<Record<FieldKind, (lists: TemplateLists) => TemplateEntry>>;

const STATUSES = REGISTRATION_STATUSES.map((status) => registrationStatuses[status].zh);

const text = (note: string, sample: string | null = null): TemplateEntry => ({ note, kind: 'text', sample });

/** What belongs into the columns, by the kind of their values. */
const entries: Entries = {
  name: () => ({
    ...text('必填。与营业执照一致的全称。例：京津冀示例科技有限公司', `京津冀示例科技有限公司${SAMPLE_MARK}`),
    width: 36,
  }),
  names: () => text(`以前用过的全称，${SEVERAL}例：旧名示例有限公司`),
  'credit-code': () => ({
    ...text('18 位。本列为文本格式，请勿改为数字，否则末几位会丢失。例：91130200MA0EXAMPLE', '91130200MA0EXAMPLE'),
    width: 24,
  }),
  'registration-number': () => text('没有统一社会信用代码时填写。本列为文本格式。例：130200000012345'),
  region: ({ regions }) => ({
    ...text('下拉选择，也可直接填写省市县。例：河北省唐山市曹妃甸区', firstOf(regions, '河北省唐山市曹妃甸区')),
    options: regions,
  }),
  text: () => text('文字。'),
  'long-text': () => ({ ...text('文字，可分行。'), width: 30 }),
  industry: ({ industries }) => ({
    ...text('国民经济行业的大类、中类或小类名称，也可填代码。例：电池制造', firstOf(industries, '电池制造')),
    options: industries,
  }),
  date: () => ({ note: '年-月-日。例：2018-06-01', kind: 'date', sample: '2018-06-01', width: 14 }),
  money: () => ({ note: '单位：万元，可带小数。例：5000', kind: 'number', sample: 5000 }),
  integer: () => ({ note: '单位：人，整数。例：120', kind: 'number', sample: 120, width: 12 }),
  status: () => ({ ...text(`下拉选择。例：${firstOf(STATUSES)}`, firstOf(STATUSES)), options: STATUSES }),
  chains: ({ chains }) => ({ ...text(`下拉选择，${SEVERAL}例：${firstOf(chains)}`, firstOf(chains)), options: chains }),
  links: () => text(`在产业链上的环节，${SEVERAL}例：储运、加注`, '储运'),
  clusters: ({ clusters }) => ({
    ...text(`下拉选择，${SEVERAL}例：${firstOf(clusters)}`, firstOf(clusters)),
    options: clusters,
  }),
  platform: ({ platforms }) => ({ ...text(`下拉选择。例：${firstOf(platforms)}`), options: platforms }),
  tags: ({ tags }) => ({
    ...text(`下拉选择，${SEVERAL}可在后面写明级别和年度。例：${firstOf(tags)}（2025年）`, firstOf(tags)),
    options: tags,
  }),
  phone: () => text('手机或带区号的座机。本列为文本格式。例：0315-8800000', '0315-8800000'),
  email: () => text('例：office@example.com', 'office@example.com'),
};

/** Where a field wants other words than its kind. */
const special: Partial<Record<EnterpriseFieldKey, TemplateEntry>> = {
  address: { ...text('注册地址的详细写法。例：工业大街 1 号', '工业大街 1 号'), width: 30 },
  legalRepresentative: text('姓名。例：张三', '张三'),
  enterpriseType: { ...text('营业执照上的类型。例：有限责任公司'), options: enterpriseTypes },
  mainProducts: { ...text(`产品名称，${SEVERAL}例：动力电池、电池管理系统`), width: 30 },
  contactName: text('姓名。例：李四', '李四'),
  source: text('名单从哪里来。例：2026 年走访'),
};

/** The columns of the workbook: every field of the register, and the figures of last year. */
export function enterpriseTemplate(lookups: ListLookups): TemplateColumn[] {
  const lists = templateLists(lookups);
  const units: Partial<Record<FieldKind, string>> = { money: '（万元）', integer: '（人）' };
  const fields = enterpriseFields.map(({ key, label, kind }) => ({
    header: `${label.zh}${units[kind] ?? ''}`,
    ...(special[key] ?? entries[kind](lists)),
  }));
  const year = Number(lookups.today.slice(0, 4)) - 1;
  const figures = YEARLY_MEASURES.map((measure) => ({
    header: `${String(year)}年${yearlyMeasures[measure].zh}（万元）`,
    note: `单位：万元，可带小数。其他年度可自行加列，如“${String(year - 1)}年${yearlyMeasures[measure].zh}（万元）”。`,
    kind: 'number' as const,
    sample: 1200,
  }));
  const beforeContacts = fields.length - 5;
  return [...fields.slice(0, beforeContacts), ...figures, ...fields.slice(beforeContacts)];
}
