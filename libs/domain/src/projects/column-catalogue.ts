/**
 * The columns of 项目台账 that are imported and exported, as data, in the order of the ledger. Synonyms are real header
 * names; they are compared after folding and after dropping units and marks like (必填).
 */
import { words } from '../columns/readings.js';
import { enterpriseField } from '../enterprises/catalogue.js';
import type { EnterpriseFieldKey } from '../enterprises/fields.js';
import type { Label } from '../names/terms.js';
import { projectFieldLabels } from './fields.js';

export const PROJECT_COLUMNS = [
  'code',
  'nationalCode',
  'name',
  'chains',
  'links',
  'chainEffect',
  'clusters',
  'type',
  'nature',
  'stage',
  'builder',
  'builderCode',
  'investor',
  'source',
  'partner',
  'sourceRegionCode',
  'regionCode',
  'site',
  'platformId',
  'content',
  'totalInvestment',
  'fixedAssetInvestment',
  'plannedStart',
  'actualStart',
  'plannedCompletion',
  'actualCompletion',
  'plannedProduction',
  'actualProduction',
  'organizationId',
  'responsiblePerson',
  'responsiblePhone',
  'leadOfficial',
  'inStatistics',
  'note',
] as const;

export type ProjectColumnKey = (typeof PROJECT_COLUMNS)[number];

export type ProjectColumnKind =
  | 'code'
  | 'national-code'
  | 'name'
  | 'chains'
  | 'links'
  | 'clusters'
  | 'chain-effect'
  | 'type'
  | 'nature'
  | 'stage'
  | 'parties'
  | 'credit-code'
  | 'region'
  | 'platform'
  | 'text'
  | 'long-text'
  | 'money'
  | 'date'
  | 'organization'
  | 'person'
  | 'phone'
  | 'boolean';

export interface ProjectColumn {
  readonly field: ProjectColumnKey;
  readonly label: Label;
  readonly kind: ProjectColumnKind;
  /** The unit in which the ledger writes it; a header may name another. */
  readonly unit: '万元' | null;
  /** Header names that mean this column. */
  readonly synonyms: readonly string[];
  /** Header names that may mean it: they need cells that look like it. */
  readonly weakSynonyms: readonly string[];
}

interface Entry {
  readonly kind: ProjectColumnKind;
  readonly label?: Label;
  readonly synonyms: readonly string[];
  readonly weakSynonyms?: readonly string[];
}

/** Lists call these the same as lists of enterprises do. */
const shared = (key: EnterpriseFieldKey): readonly string[] => enterpriseField(key)?.synonyms ?? [];

/** Where an enterprise is registered is not where its project is built. */
const places = shared('regionCode').filter((word) => !/注册|企业/u.test(word));

const entries: Readonly<Record<ProjectColumnKey, Entry>> = {
  code: { kind: 'code', synonyms: words('项目编码、项目编号、系统编码、台账编号、Project Code') },
  nationalCode: {
    kind: 'national-code',
    synonyms: words(
      '国家项目代码、项目代码、投资项目代码、项目统一代码、统一项目代码、国家统一编码、国家编码、国家代码、项目赋码',
      '在线平台项目代码、投资项目在线审批监管平台代码、审批监管平台项目代码、立项代码、备案代码、备案项目代码',
    ),
  },
  name: {
    kind: 'name',
    synonyms: words(
      '项目名称、项目、工程名称、建设项目、建设项目名称、项目全称、项目（工程）名称、重点项目名称、合作项目名称',
      '项目名、Project、Project Name',
    ),
    weakSynonyms: words('名称、全称、Name'),
  },
  chains: { kind: 'chains', synonyms: shared('chains') },
  links: { kind: 'links', synonyms: shared('links') },
  chainEffect: {
    kind: 'chain-effect',
    synonyms: words(
      '强链/补链/延链/畅链、强链补链延链畅链、强链、补链、延链、畅链、强链补链、强补延链、强链补链延链、强链/补链/延链',
      '链条作用、补链类型、强补链类型、补链强链',
    ),
  },
  clusters: { kind: 'clusters', synonyms: shared('clusters') },
  type: { kind: 'type', synonyms: words('项目类型、项目类别、合作类型、合作方式、项目分类、Project Type') },
  nature: {
    kind: 'nature',
    synonyms: words('建设性质、建设类型、新建/续建、新（续）建、新建或续建、新建续建、项目性质、性质'),
  },
  stage: {
    kind: 'stage',
    synonyms: words(
      '项目阶段、阶段、项目状态、建设阶段、建设状态、当前阶段、目前阶段、所处阶段、进展阶段、项目进展阶段、推进阶段',
      'Stage、Project Stage',
    ),
    weakSynonyms: words('状态、Status'),
  },
  builder: {
    kind: 'parties',
    label: { zh: '建设单位', en: 'Builder' },
    synonyms: words(
      '建设单位、建设单位名称、项目建设单位、项目单位、项目单位名称、项目法人、项目法人单位、业主、业主单位、项目业主',
      '实施单位、实施主体、承担单位、建设主体、项目主体、企业名称、单位名称、公司名称、企业、公司、项目企业、Builder',
    ),
  },
  builderCode: {
    kind: 'credit-code',
    label: { zh: '统一社会信用代码', en: 'Credit code of the builder' },
    synonyms: [
      ...words('建设单位统一社会信用代码、项目单位统一社会信用代码、建设单位信用代码、建设单位代码'),
      ...shared('creditCode'),
    ],
  },
  investor: {
    kind: 'parties',
    label: { zh: '投资单位', en: 'Investor' },
    synonyms: words('投资单位、投资方、投资主体、投资企业、投资商、投资方名称、投资单位名称、投资人、Investor'),
  },
  source: {
    kind: 'parties',
    label: { zh: '来源单位', en: 'Source' },
    synonyms: words('来源单位、转出单位、来源企业、转出企业、疏解单位、疏解企业、迁出单位、来源单位名称'),
  },
  partner: {
    kind: 'parties',
    label: { zh: '合作单位', en: 'Partner' },
    synonyms: words('合作单位、合作方、合作企业、参与单位、共建单位、联合单位、合作单位名称、参建单位、Partner'),
  },
  sourceRegionCode: {
    kind: 'region',
    synonyms: words(
      '来源地、项目来源地、来源地区、来源省市、来源区域、投资来源地、资金来源地、转出地、迁出地、疏解地、输出地',
    ),
    weakSynonyms: words('来源、项目来源'),
  },
  regionCode: {
    kind: 'region',
    synonyms: [
      ...words(
        '建设地点、建设地、项目建设地点、项目建设地、项目所在地、落地区域、落地地区、落户地、承接地、建设区域',
        '建设地区、项目地点、实施地点、建设地所在区县',
      ),
      ...places,
    ],
  },
  site: {
    kind: 'text',
    synonyms: words('详细地址、建设地址、项目地址、具体地点、具体地址、项目选址、选址、地址、建设详细地址、Site'),
  },
  platformId: { kind: 'platform', synonyms: shared('platformId') },
  content: {
    kind: 'long-text',
    synonyms: words(
      '建设内容与规模、建设内容及规模、建设规模及内容、建设规模和内容、建设内容和规模、主要建设内容及规模、主要建设内容',
      '建设内容、建设规模、主要建设内容和规模、项目内容、项目简介、项目概况、建设规模及主要内容、项目建设内容',
    ),
  },
  totalInvestment: {
    kind: 'money',
    synonyms: words(
      '总投资、总投资额、计划总投资、投资总额、投资额、投资规模、概算总投资、预计总投资、协议投资、协议投资额、总投资规模',
      'Total Investment',
    ),
  },
  fixedAssetInvestment: {
    kind: 'money',
    synonyms: words(
      '其中固定资产投资、其中：固定资产投资、固定资产投资、固定资产投资额、固定资产总投资、固投、其中固投',
    ),
  },
  plannedStart: {
    kind: 'date',
    synonyms: words(
      '计划开工、计划开工时间、计划开工日期、计划开工年月、拟开工时间、拟开工日期、预计开工时间、预计开工日期、预计开工',
    ),
  },
  actualStart: {
    kind: 'date',
    synonyms: words('实际开工、实际开工时间、实际开工日期、实际开工年月、开工时间、开工日期、开工年月、已开工时间'),
  },
  plannedCompletion: {
    kind: 'date',
    synonyms: words(
      '计划竣工、计划竣工时间、计划竣工日期、计划竣工年月、预计竣工时间、预计竣工日期、预计竣工、拟竣工时间',
      '计划完工时间、预计完工时间、计划建成时间、预计建成时间、计划完成时间',
    ),
  },
  actualCompletion: {
    kind: 'date',
    synonyms: words('实际竣工、实际竣工时间、实际竣工日期、实际竣工年月、竣工时间、竣工日期、完工时间、建成时间'),
  },
  plannedProduction: {
    kind: 'date',
    synonyms: words('计划投产、计划投产时间、计划投产日期、预计投产时间、预计投产日期、预计投产、拟投产时间'),
  },
  actualProduction: {
    kind: 'date',
    synonyms: words('实际投产、实际投产时间、实际投产日期、投产时间、投产日期、已投产时间'),
  },
  organizationId: {
    kind: 'organization',
    synonyms: words(
      '责任单位、责任部门、牵头单位、牵头部门、主管单位、主管部门、行业主管部门、属地责任单位、包联单位、填报单位',
      '责任主体、推进单位',
    ),
  },
  responsiblePerson: {
    kind: 'person',
    synonyms: words(
      '责任人、责任人及电话、责任人及联系电话、责任人及联系方式、项目负责人、负责人、负责人及电话、负责人及联系方式',
      '联系人、联系人及电话、联系人及联系方式、联系人及联系电话、专班负责人、项目联系人、责任人姓名',
    ),
  },
  responsiblePhone: {
    kind: 'phone',
    synonyms: words(
      '责任人电话、责任人联系电话、责任人联系方式、联系电话、联系方式、电话、手机、手机号、负责人电话、负责人联系方式',
      '联系人电话、联系人手机',
    ),
  },
  leadOfficial: {
    kind: 'text',
    synonyms: words('包联领导、包保领导、包抓领导、挂包领导、联系领导、包联负责人、分管领导、市级包联领导、帮扶领导'),
  },
  inStatistics: {
    kind: 'boolean',
    synonyms: words('是否入统、入统、入统情况、是否纳统、纳统、是否纳入统计、是否已入统、是否入库、入库情况'),
  },
  note: { kind: 'long-text', synonyms: shared('note') },
};

const labelOf = (key: ProjectColumnKey): Label => {
  const own = entries[key].label;
  return own ?? projectFieldLabels[key as keyof typeof projectFieldLabels];
};

/** The catalogue, in the order of the ledger; the plan of the year stands behind 其中固定资产投资. */
export const projectColumns: readonly ProjectColumn[] = PROJECT_COLUMNS.map((field) => {
  const { kind, synonyms, weakSynonyms = [] } = entries[field];
  return { field, label: labelOf(field), kind, unit: kind === 'money' ? '万元' : null, synonyms, weakSynonyms };
});

/** The figure given by year: 2026年计划投资, 年度计划投资. */
export const planColumn = {
  zh: '计划投资',
  en: 'Planned investment',
  synonyms: words(
    '计划投资、计划投资额、计划完成投资、计划完成投资额、投资计划、投资目标、目标投资、年度计划投资、年度投资计划',
    '年计划投资、年度计划、年度计划投资额、年度计划完成投资、年度投资目标、年度目标投资、年投资计划、年度投资、Annual Plan',
  ),
} as const;
