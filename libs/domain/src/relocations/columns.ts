/** The columns of 疏解企业台账, in its order: what each side says, and the days on which the stages were entered. */
import { plainLedger, type PlainColumn } from '../columns/plain-ledger.js';
import { words } from '../columns/readings.js';
import { relocationContacts } from '../contacts/index.js';
import { looksLikeEnterpriseName } from '../enterprises/contents.js';
import { RELOCATION_FIELDS, relocationFields, type RelocationSide } from './sides.js';
import { RELOCATION_STAGES, type RelocationStage, relocationStages } from './stages.js';
import { cooperationModels, relocationNatures, relocationScopes, relocationSubjects } from './vocabulary.js';

/** The columns that hold the day of a stage. */
export const relocationStageColumns: Readonly<Record<RelocationStage, string>> = {
  intent: 'intentOn',
  signed: 'signedOn',
  'business-registration': 'businessRegistrationOn',
  'tax-registration': 'taxRegistrationOn',
  started: 'startedOn',
  'in-production': 'inProductionOn',
  'full-production': 'fullProductionOn',
  terminated: 'terminatedOn',
};

/** Whose it is to say what a column holds: a field of the record, or the day of a stage. */
export function sideOfColumn(field: string): RelocationSide | 'both' {
  const known = RELOCATION_FIELDS.find((one) => one === field);
  if (known) return relocationFields[known].side;
  const stage = RELOCATION_STAGES.find((one) => relocationStageColumns[one] === field);
  return stage && relocationStages[stage].by === 'destination' ? 'destination' : 'both';
}

const day = (stage: RelocationStage, zh: string, en: string, synonyms: string): PlainColumn => ({
  field: relocationStageColumns[stage],
  label: { zh, en },
  kind: 'date',
  synonyms: words(synonyms),
});

const text = (field: string, zh: string, en: string, synonyms: string, maxLength: number): PlainColumn => ({
  ...{ field, label: { zh, en }, kind: 'text', synonyms: words(synonyms), maxLength },
});

const what: readonly PlainColumn[] = [
  {
    field: 'code',
    label: { zh: '编号', en: 'Code' },
    kind: 'code',
    synonyms: words('疏解编号、台账编号、系统编号、记录编号'),
  },
  {
    field: 'name',
    label: { zh: '企业名称', en: 'Enterprise' },
    kind: 'name',
    synonyms: words(
      '疏解企业、疏解企业名称、迁移企业、企业（机构）名称、单位名称、机构名称、主体名称、疏解主体、公司名称、市场名称、企业、单位',
    ),
    weakSynonyms: words('名称、全称'),
    maxLength: 200,
    wide: true,
  },
  {
    field: 'creditCode',
    label: { zh: '统一社会信用代码', en: 'Credit code' },
    kind: 'credit-code',
    synonyms: words('信用代码、社会信用代码、统一信用代码、社会统一信用代码、组织机构代码'),
    weakSynonyms: words('代码'),
  },
  {
    field: 'industryName',
    label: { zh: '行业', en: 'Industry' },
    kind: 'text',
    derived: true,
    synonyms: words('所属行业、行业类别、行业分类、国民经济行业'),
  },
  text('part', '疏解部分', 'Part that moves', '迁移部分、疏解部位、搬迁部分、迁移板块', 200),
  {
    field: 'subject',
    label: { zh: '疏解类型', en: 'Subject' },
    kind: 'term',
    terms: relocationSubjects,
    synonyms: words('主体类型、疏解主体类型、企业类型、疏解对象、疏解类别、类型、类别'),
  },
  {
    field: 'scope',
    label: { zh: '疏解内容', en: 'What moves' },
    kind: 'term',
    terms: relocationScopes,
    synonyms: words('迁移内容、疏解环节、搬迁内容、疏解方式、迁移方式、搬迁方式'),
  },
  {
    field: 'nature',
    label: { zh: '迁移性质', en: 'Nature' },
    kind: 'term',
    terms: relocationNatures,
    synonyms: words('疏解性质、搬迁性质、性质、主导方式'),
  },
  {
    field: 'cooperationModel',
    label: { zh: '合作模式', en: 'Cooperation model' },
    kind: 'term',
    terms: cooperationModels,
    synonyms: words('合作方式、共建模式'),
  },
];

const places: readonly PlainColumn[] = [
  {
    field: 'originRegionCode',
    label: { zh: '原址', en: 'Origin' },
    kind: 'region',
    synonyms: words('迁出地、原址所在地、原所在地、疏解地、迁出区、迁出区县、原注册地、疏出地、原属地'),
    wide: true,
  },
  text('originAddress', '原址详细地址', 'Address of origin', '原地址、迁出地址、原址地址', 500),
  {
    field: 'regionCode',
    label: { zh: '迁入地', en: 'Destination' },
    kind: 'region',
    synonyms: words('承接地、迁入区县、落户地、新址、转移目的地、迁入地区、落地地区、承接地区、现所在地'),
    wide: true,
  },
  text('address', '迁入地址', 'Address at the destination', '新址详细地址、新地址、落地地址、迁入详细地址', 500),
  {
    field: 'platformId',
    label: { zh: '承接平台', en: 'Receiving platform' },
    kind: 'platform',
    synonyms: words('承接园区、所在平台、落地平台、入驻平台、承接载体、落户园区'),
  },
];

const line: readonly PlainColumn[] = [
  day('intent', '意向日期', 'Intent on', '意向时间、对接日期、对接时间'),
  day('signed', '签约日期', 'Signed on', '签约、签约时间、签订日期、协议签订日期'),
  day(
    'business-registration',
    '工商变更日期',
    'Business registration on',
    '工商变更、工商变更时间、工商登记变更、工商迁移日期',
  ),
  day('tax-registration', '税务变更日期', 'Tax registration on', '税务变更、税务变更时间、税务登记变更、税务迁移日期'),
  day('started', '开工日期', 'Started on', '开工、开工时间、开工建设日期'),
  day('in-production', '投产日期', 'In production on', '投产、投产时间、投产/达产、投产（达产）、投用日期、开业日期'),
  day('full-production', '达产日期', 'Full production on', '达产、达产时间、达效日期'),
  day('terminated', '终止日期', 'Terminated on', '终止、终止时间'),
  text('terminationReason', '终止原因', 'Why it was terminated', '终止理由、未实施原因', 2000),
];

const figures: readonly PlainColumn[] = [
  {
    field: 'employees',
    label: { zh: '原有职工数', en: 'Employees before' },
    kind: 'integer',
    synonyms: words('职工数、原职工数、职工数（原）、职工人数、原职工人数、员工数、从业人数、职工总数'),
  },
  {
    field: 'movedEmployees',
    label: { zh: '随迁职工数', en: 'Employees moved' },
    kind: 'integer',
    synonyms: words('随迁职工、职工数（随迁）、随迁人数、随迁人员、随迁员工数'),
  },
  {
    field: 'vacatedArea',
    label: { zh: '腾退面积', en: 'Area vacated' },
    kind: 'area',
    area: { unit: '平方米', places: 2 },
    synonyms: words('腾退空间、腾退土地面积、腾退建筑面积、疏解面积、腾退厂房面积'),
  },
  {
    field: 'averageTaxes',
    label: { zh: '迁出前三年年均三税', en: 'Average of three taxes over three years' },
    kind: 'money',
    synonyms: words('年均三税、前三年年均三税、迁出前三年年均纳税、三税年均、年均纳税额、前三年年均纳税'),
  },
  {
    field: 'inTaxSharing',
    label: { zh: '是否纳入税收分享', en: 'In tax sharing' },
    kind: 'boolean',
    synonyms: words('纳入税收分享、税收分享、是否税收分享、是否分享税收'),
  },
  {
    field: 'sharingFrom',
    label: { zh: '分享开始', en: 'Sharing from' },
    kind: 'date',
    synonyms: words('分享起、税收分享开始、分享起始日期、分享开始日期'),
  },
  {
    field: 'sharingUntil',
    label: { zh: '分享结束', en: 'Sharing until' },
    kind: 'date',
    synonyms: words('分享止、税收分享结束、分享截止日期、分享结束日期'),
  },
];

const person = (field: string, zh: string, en: string, synonyms: string): PlainColumn => ({
  ...{ field, label: { zh, en }, kind: 'person', synonyms: words(synonyms), maxLength: 100 },
});

const phone = (field: string, zh: string, en: string, synonyms: string): PlainColumn => ({
  ...{ field, label: { zh, en }, kind: 'phone', synonyms: words(synonyms), maxLength: 100 },
});

const people: readonly PlainColumn[] = [
  { ...text('problems', '存在问题', 'Problems', '存在的问题、主要问题、问题、困难问题、需协调事项', 5000), wide: true },
  {
    field: 'originOrganizationId',
    label: { zh: '迁出地责任单位', en: 'Organization of the origin' },
    kind: 'organization',
    synonyms: words('迁出方责任单位、疏解地责任单位、迁出单位、原属地责任单位'),
  },
  {
    field: 'organizationId',
    label: { zh: '迁入地责任单位', en: 'Organization of the destination' },
    kind: 'organization',
    synonyms: words('迁入方责任单位、承接地责任单位、承接单位、迁入单位、责任单位'),
  },
  person('originContactName', '迁出地联系人', 'Contact of the origin', '迁出方联系人、原址联系人、疏解地联系人'),
  phone('originContactPhone', '迁出地联系电话', 'Phone of the origin', '迁出方联系电话、迁出地电话、迁出方电话'),
  person('contactName', '迁入地联系人', 'Contact of the destination', '联系人、迁入方联系人、承接地联系人、企业联系人'),
  phone(
    'contactPhone',
    '迁入地联系电话',
    'Phone of the destination',
    '联系电话、电话、联系方式、迁入方联系电话、迁入地电话、手机',
  ),
  { ...text('note', '备注', 'Note', '说明、备注说明、其他', 5000), wide: true },
];

export const relocationLedger = plainLedger({
  register: 'relocation',
  title: '疏解企业台账',
  columns: [...what, ...places, ...line, ...figures, ...people],
  contacts: relocationContacts,
  keyFields: ['name', 'code', 'creditCode'],
  owner: /^(?:本?企业|公司|单位|疏解企业)(?:的)?/u,
  headerWords: ['序号', 'no', 'no.', 'id', '年度', '批次', '阶段', '当前阶段', '分享起止'],
  together: [
    ['originContactName', 'originContactPhone'],
    ['contactName', 'contactPhone'],
    ['name', 'creditCode'],
    ['originRegionCode', 'originAddress'],
    ['regionCode', 'address'],
  ],
  looks: { name: looksLikeEnterpriseName },
});
