/** The columns of 堵点卡点台账, in its order. Who deals with a blocker and how far it is follows from its steps. */
import { plainLedger, type PlainColumn } from '../columns/plain-ledger.js';
import { words } from '../columns/readings.js';
import { blockerContacts } from '../contacts/index.js';
import { baseClasses, blockerKinds, blockerLevels } from './vocabulary.js';

const kinds = {
  'missing-link': { ...blockerKinds['missing-link'], aliases: ['断点', '堵点问题', '缺失环节'] },
  'choke-point': { ...blockerKinds['choke-point'], aliases: ['卡脖子', '卡点问题', '技术卡点'] },
  'policy-barrier': { ...blockerKinds['policy-barrier'], aliases: ['政策', '政策问题', '政策堵点'] },
  'factor-shortage': { ...blockerKinds['factor-shortage'], aliases: ['难点', '难点问题', '痛点', '要素', '要素短缺'] },
};

const levels = {
  'county-city': { ...blockerLevels['county-city'], aliases: ['市县级', '市级', '县级', '区县'] },
  province: { ...blockerLevels.province, aliases: ['省', '省（市）级', '省市级'] },
  'three-places': { ...blockerLevels['three-places'], aliases: ['京津冀', '三地级', '三地协同', '跨省'] },
  national: { ...blockerLevels.national, aliases: ['国家级', '国家部委', '部委'] },
};

const said: readonly PlainColumn[] = [
  {
    field: 'code',
    label: { zh: '编号', en: 'Code' },
    kind: 'code',
    synonyms: words('问题编号、堵点编号、卡点编号、堵点卡点编号、台账编号、系统编号'),
  },
  {
    field: 'kind',
    label: { zh: '类型', en: 'Kind' },
    kind: 'term',
    terms: kinds,
    synonyms: words('问题类型、堵点卡点类型、堵点/卡点、类别、问题类别'),
  },
  {
    field: 'baseClass',
    label: { zh: '六基类别', en: 'Foundation' },
    kind: 'term',
    terms: baseClasses,
    synonyms: words('六基、六基分类、卡点类别'),
  },
  {
    field: 'chainId',
    label: { zh: '产业链', en: 'Chain' },
    kind: 'chain',
    synonyms: words('所属产业链、产业链名称、重点产业链、链条'),
  },
  {
    field: 'link',
    label: { zh: '环节', en: 'Link' },
    kind: 'text',
    synonyms: words('链条环节、所属环节、产业链环节、所处环节'),
    maxLength: 200,
  },
  {
    field: 'name',
    label: { zh: '问题名称', en: 'Title' },
    kind: 'own',
    synonyms: words('问题、标题、名称、堵点卡点名称、堵点名称、卡点名称、事项、事项名称、堵点卡点问题'),
    maxLength: 200,
    wide: true,
  },
  {
    field: 'description',
    label: { zh: '问题描述', en: 'Description' },
    kind: 'text',
    synonyms: words('具体描述、问题详情、情况说明、具体问题、问题内容、问题情况、详细描述、堵点卡点描述'),
    maxLength: 5000,
    wide: true,
  },
  {
    field: 'enterprises',
    label: { zh: '影响企业', en: 'Enterprises affected' },
    kind: 'words',
    synonyms: words('涉及企业、相关企业、受影响企业、企业名称'),
    maxLength: 200,
    wide: true,
  },
  {
    field: 'projects',
    label: { zh: '影响项目', en: 'Projects affected' },
    kind: 'words',
    synonyms: words('涉及项目、相关项目、受影响项目、项目名称'),
    maxLength: 200,
    wide: true,
  },
  {
    field: 'organizationId',
    label: { zh: '提出单位', en: 'Raised by' },
    kind: 'organization',
    synonyms: words('提报单位、反映单位、报送单位、提出部门'),
  },
  {
    field: 'regionCode',
    label: { zh: '所在地', en: 'Region' },
    kind: 'region',
    synonyms: words('所属地区、地区、所在地区、属地'),
  },
  {
    field: 'raisedOn',
    label: { zh: '提出日期', en: 'Raised on' },
    kind: 'date',
    synonyms: words('提出时间、提报日期、提报时间、报送日期、反映日期'),
  },
  {
    field: 'level',
    label: { zh: '级别', en: 'Level' },
    kind: 'term',
    terms: levels,
    synonyms: words('解决层级、层级、协调层级、问题级别'),
  },
];

const derived = (field: string, zh: string, en: string, synonyms: string, kind: PlainColumn['kind'] = 'text') => ({
  ...{ field, label: { zh, en }, kind, synonyms: words(synonyms), derived: true },
});

const worked: readonly PlainColumn[] = [
  derived('leadOrganizationId', '牵头单位', 'Lead', '牵头部门、主办单位、责任单位', 'organization'),
  derived('assisting', '配合单位', 'Assisting', '配合部门、协办单位'),
  derived('responsiblePerson', '责任人', 'Person responsible', '责任人及电话、办理人', 'person'),
  {
    field: 'measures',
    label: { zh: '解决措施', en: 'Measures' },
    kind: 'text',
    synonyms: words('工作措施、措施、解决方案、推进措施、下一步措施'),
    maxLength: 5000,
    wide: true,
  },
  derived('deadline', '计划完成时限', 'Deadline', '完成时限、办结时限、计划完成时间、时限', 'date'),
  { ...derived('progress', '本月进展', 'Progress this month', '进展、进展情况、办理进展、最新进展'), wide: true },
  derived('light', '亮灯', 'Light', '亮灯情况、预警'),
  derived('status', '状态', 'Status', '办理状态、当前状态、办理情况'),
  { ...derived('resolution', '办结佐证', 'Resolution', '办结说明、办结情况、办结材料'), wide: true },
  derived('closedBy', '销号确认人', 'Closed by', '确认人、销号人'),
  derived('closedOn', '销号日期', 'Closed on', '销号时间、办结日期', 'date'),
];

export const blockerLedger = plainLedger({
  register: 'blocker',
  title: '堵点卡点台账',
  columns: [...said, ...worked],
  contacts: blockerContacts,
  keyFields: ['name', 'description', 'code'],
  owner: /^(?:本?问题|堵点卡点|堵点|卡点)(?:的)?/u,
  headerWords: ['序号', 'no', 'no.', 'id', '年度', '批次', '备注', '催办次数'],
  together: [
    ['enterprises', 'projects'],
    ['name', 'description'],
  ],
});
