/** The columns of 产业链台账 and 集群台账: the same for both, but for what an entry is called. */
import { plainLedger, type PlainColumn, type PlainLedger } from '../columns/plain-ledger.js';
import { words } from '../columns/readings.js';
import { chainContacts } from '../contacts/index.js';
import { CHAIN_ENDING, CLUSTER_ENDING, INDUSTRY_ENDING } from './endings.js';
import { foldText } from '../names/fold.js';
import { parseInteger } from '../values/integers.js';
import { parsed, type Parsed } from '../values/result.js';
import { chainLevels, chainStatuses } from './vocabulary.js';

/** The registers of dated entries. */
export type ChainRegister = 'chain' | 'cluster';

const MOST_BATCHES = 99;

/** What stands as the first day of a term of which nobody knows when it began. */
export const UNKNOWN_START = '起始不详';

/** What holds of an entry from a day on: a change of these is a term of its own, or mends the present one. */
export const CHAIN_TERM_FIELDS = [
  'name',
  'status',
  'batch',
  'level',
  'regionCode',
  'organizationId',
  'chainLeader',
] as const;

const statuses = {
  candidate: { ...chainStatuses.candidate, aliases: ['拟议', '培育中', '拟定'] },
  published: { ...chainStatuses.published, aliases: ['发布', '已发布', '公布', '已公布', '在用', '生效'] },
  retired: { ...chainStatuses.retired, aliases: ['退出', '已退出', '停止', '已停用', '废止', '撤销'] },
};

const levels = {
  national: { ...chainLevels.national, aliases: ['国家', '国家级集群', '国家级先进制造业集群', '国家先进制造业集群'] },
  joint: { ...chainLevels.joint, aliases: ['共建', '三地', '京津冀共建', '三省市共建'] },
  cultivating: { ...chainLevels.cultivating, aliases: ['培育级', '培育集群', '重点培育'] },
};

const text = (field: string, zh: string, en: string, synonyms: string, maxLength: number): PlainColumn => ({
  ...{ field, label: { zh, en }, kind: 'text', synonyms: words(synonyms), maxLength },
});

const NAMES: Readonly<Record<ChainRegister, string>> = {
  chain: '产业链名称、产业链、重点产业链、重点产业链名称、链条名称、链条、链名、产业链全称',
  cluster: '集群名称、集群、产业集群、产业集群名称、先进制造业集群、先进制造业集群名称、重点集群、集群全称',
};

const named = (register: ChainRegister): readonly PlainColumn[] => [
  {
    field: 'code',
    label: { zh: '编号', en: 'Code' },
    kind: 'code',
    synonyms: words('产业链编号、集群编号、标识、台账编号、系统编号'),
  },
  {
    field: 'name',
    label: { zh: '名称', en: 'Name' },
    kind: 'name',
    synonyms: words(NAMES[register]),
    maxLength: 100,
    wide: true,
  },
];

const rest: readonly PlainColumn[] = [
  {
    field: 'aliases',
    label: { zh: '别名', en: 'Other names' },
    kind: 'words',
    synonyms: words('别称、简称、又名、又称、曾用名、原名称、其他名称'),
    maxLength: 100,
    wide: true,
  },
  {
    field: 'batch',
    label: { zh: '批次', en: 'Batch' },
    kind: 'integer',
    synonyms: words('所属批次、发布批次、公布批次、第几批'),
  },
  {
    field: 'status',
    label: { zh: '状态', en: 'Status' },
    kind: 'term',
    terms: statuses,
    synonyms: words('当前状态、发布状态、使用状态'),
  },
  {
    field: 'level',
    label: { zh: '级别', en: 'Level' },
    kind: 'term',
    terms: levels,
    synonyms: words('等级、层级、集群级别、产业链级别'),
  },
  {
    field: 'regionCode',
    label: { zh: '牵头地区', en: 'Lead region' },
    kind: 'region',
    synonyms: words('牵头省市、牵头省（市）、牵头地、牵头方、牵头区域、牵头省份'),
  },
  {
    field: 'organizationId',
    label: { zh: '牵头单位', en: 'Lead organization' },
    kind: 'organization',
    synonyms: words('牵头部门、牵头责任单位、责任单位、主管单位、牵头机构'),
    wide: true,
  },
  text('chainLeader', '链长', 'Leader', '链长姓名、总链长、群长、链长（群长）', 100),
  {
    field: 'contactName',
    label: { zh: '联系人', en: 'Contact' },
    kind: 'person',
    synonyms: words('联系人姓名、对接人、联络员、联络人'),
    maxLength: 100,
  },
  {
    field: 'contactPhone',
    label: { zh: '联系电话', en: 'Telephone' },
    kind: 'phone',
    synonyms: words('电话、联系方式、手机、手机号、联系人电话、电话号码'),
    maxLength: 100,
  },
  {
    field: 'startsOn',
    label: { zh: '生效日期', en: 'In force from' },
    kind: 'date',
    synonyms: words('起始日期、自何日起、启用日期、发布日期、公布日期、更名日期、变更日期、生效时间、起始时间'),
  },
  { ...text('source', '来源', 'Source', '数据来源、信息来源、文件依据、依据、文号', 500), wide: true },
  { ...text('note', '备注', 'Note', '说明、备注说明、其他', 5000), wide: true },
];

const ledgerOf = (register: ChainRegister, title: string): PlainLedger =>
  plainLedger({
    register,
    title,
    columns: [...named(register), ...rest],
    contacts: chainContacts,
    keyFields: ['name', 'code'],
    owner: /^(?:本?(?:重点)?产业链|链条|(?:产业|先进制造业)?集群)(?:的)?/u,
    headerWords: ['序号', 'no', 'no.', 'id', '环节', '环节数', '企业数', '链群协同', '协同'],
    together: [
      ['contactName', 'contactPhone'],
      ['name', 'aliases'],
    ],
  });

export const chainLedgers: Readonly<Record<ChainRegister, PlainLedger>> = {
  chain: ledgerOf('chain', '产业链台账'),
  cluster: ledgerOf('cluster', '集群台账'),
};

/** What entries are told apart by: 氢能产业链 is 氢能 in a list of chains, 集成电路产业集群 is 集成电路 in one of clusters. */
export const chainNameKey = (register: ChainRegister, name: string): string => {
  const folded = foldText(name);
  const bare = folded.replace(register === 'chain' ? CHAIN_ENDING : CLUSTER_ENDING, '').replace(INDUSTRY_ENDING, '');
  return bare === '' ? folded : bare;
};

const NUMERALS = '一二三四五六七八九';

/** 1, 第1批, 首批, 第十二批. */
export const parseBatch = (raw: string): Parsed<number> => {
  const word = foldText(raw).replace(/^第|批次?$/gu, '');
  if (word === '首') return parsed(1);
  const [written, ten = '', one = ''] = /^(十?)([一二三四五六七八九]?)$/u.exec(word) ?? [];
  if (!written) return parseInteger(word, { min: 1, max: MOST_BATCHES });
  return parsed((ten === '' ? 0 : 10) + (one === '' ? 0 : NUMERALS.indexOf(one) + 1));
};
