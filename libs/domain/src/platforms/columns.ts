/** The columns of 承接平台台账, in its order. What a platform reports of itself stands by year. */
import { words } from '../columns/readings.js';
import { plainLedger, type PlainColumn } from '../columns/plain-ledger.js';
import { platformContacts } from '../contacts/index.js';

const columns: readonly PlainColumn[] = [
  {
    field: 'name',
    label: { zh: '平台名称', en: 'Platform' },
    kind: 'name',
    synonyms: words(
      '名称、承接平台、承接平台名称、平台、园区名称、园区、产业园区、载体名称、承接载体、承接载体名称、平台（园区）名称',
      '园区（平台）名称、开发区名称、平台全称',
    ),
    maxLength: 200,
    wide: true,
  },
  {
    field: 'aliases',
    label: { zh: '别名', en: 'Other names' },
    kind: 'words',
    synonyms: words('简称、平台简称、园区简称、曾用名、又名、又称、其他名称'),
    maxLength: 200,
  },
  {
    field: 'systems',
    label: { zh: '类别', en: 'Category' },
    kind: 'own',
    synonyms: words('平台类别、平台类型、所属体系、平台体系、承接平台类别、所属平台体系、类型、体系'),
    wide: true,
  },
  {
    field: 'parentId',
    label: { zh: '所属基地', en: 'Part of' },
    kind: 'platform',
    synonyms: words('上级平台、所属平台、主平台、母平台、所属园区、基地名称、所属产业基地'),
  },
  {
    field: 'regionCode',
    label: { zh: '所在地', en: 'Region' },
    kind: 'region',
    synonyms: words(
      '所属地区、地区、所在地区、区域、所在区域、所属区域、行政区划、所在区县、所属区县、区县、所在市、所属市、平台所在地、坐落、位置',
    ),
    wide: true,
  },
  {
    field: 'address',
    label: { zh: '地址', en: 'Address' },
    kind: 'text',
    synonyms: words('详细地址、平台地址、园区地址、具体地址、通讯地址、详细位置'),
    maxLength: 300,
    wide: true,
  },
  {
    field: 'plannedArea',
    label: { zh: '规划面积', en: 'Planned area' },
    kind: 'area',
    area: { unit: '平方公里', places: 4 },
    synonyms: words('总规划面积、规划总面积、规划用地面积、园区面积、总面积、占地面积、规划用地'),
  },
  {
    field: 'availableLand',
    label: { zh: '可供地', en: 'Available land' },
    kind: 'area',
    area: { unit: '亩', places: 4 },
    synonyms: words(
      '可供地面积、可供用地、可用土地、可供土地、可供土地面积、可出让土地、剩余可供地、可利用土地、可用地',
    ),
  },
  {
    field: 'standardWorkshop',
    label: { zh: '标准厂房', en: 'Standard workshops' },
    kind: 'area',
    area: { unit: '平方米', places: 2 },
    synonyms: words('标准厂房面积、可用标准厂房、厂房面积、可供厂房、闲置厂房、标准化厂房、标准化厂房面积'),
  },
  {
    field: 'leadingIndustries',
    label: { zh: '主导产业', en: 'Leading industries' },
    kind: 'words',
    synonyms: words('主要产业、产业定位、产业方向、重点产业、承接产业、承接方向、主导产业方向、重点承接产业'),
    maxLength: 50,
    wide: true,
  },
  {
    field: 'chains',
    label: { zh: '产业链', en: 'Chains' },
    kind: 'chains',
    synonyms: words('所属产业链、对应产业链、重点产业链、主导产业链、所属链条'),
  },
  {
    field: 'liaison',
    label: { zh: '对接单位', en: 'Counterpart' },
    kind: 'text',
    synonyms: words('合作单位、对接方、对口单位、北京对接单位、共建单位、合作对接单位'),
    maxLength: 200,
  },
  {
    field: 'signedProjects',
    label: { zh: '签约项目', en: 'Projects signed' },
    kind: 'integer',
    yearly: true,
    synonyms: words('签约项目数、签约数、签约项目个数、新签约项目、新签约项目数'),
  },
  {
    field: 'startedProjects',
    label: { zh: '开工项目', en: 'Projects started' },
    kind: 'integer',
    yearly: true,
    synonyms: words('开工项目数、开工数、开工项目个数、新开工项目、新开工项目数'),
  },
  {
    field: 'producingProjects',
    label: { zh: '投产项目', en: 'Projects in production' },
    kind: 'integer',
    yearly: true,
    synonyms: words('投产项目数、投产数、投产项目个数、竣工投产项目、新投产项目'),
  },
  {
    field: 'agreedInvestment',
    label: { zh: '协议投资', en: 'Agreed investment' },
    kind: 'money',
    yearly: true,
    synonyms: words('协议投资额、协议总投资、签约投资、签约投资额、协议投资总额、签约金额'),
  },
  {
    field: 'settledEnterprises',
    label: { zh: '入驻企业', en: 'Settled enterprises' },
    kind: 'integer',
    yearly: true,
    synonyms: words('入驻企业数、入驻企业数量、入园企业、入园企业数、累计入驻企业、企业数、企业数量'),
  },
  {
    field: 'gaps',
    label: { zh: '配套缺口', en: 'What is lacking' },
    kind: 'text',
    synonyms: words('配套短板、存在缺口、缺口、配套需求、短板弱项、配套不足、存在问题'),
    maxLength: 2000,
    wide: true,
  },
  {
    field: 'organizationId',
    label: { zh: '管理单位', en: 'Organization in charge' },
    kind: 'organization',
    synonyms: words('责任单位、管理机构、主管单位、管委会、运营单位、填报单位、所属单位'),
  },
  {
    field: 'contactName',
    label: { zh: '联系人', en: 'Contact' },
    kind: 'person',
    synonyms: words('联系人姓名、负责人、平台联系人、园区联系人、对接人、姓名'),
    maxLength: 100,
  },
  {
    field: 'contactPhone',
    label: { zh: '联系电话', en: 'Telephone' },
    kind: 'phone',
    synonyms: words('电话、联系方式、手机、手机号、手机号码、联系人电话、电话号码、固定电话'),
    maxLength: 100,
  },
  {
    field: 'source',
    label: { zh: '来源', en: 'Source' },
    kind: 'text',
    synonyms: words('数据来源、信息来源、名单来源、依据'),
    maxLength: 500,
  },
  {
    field: 'note',
    label: { zh: '备注', en: 'Note' },
    kind: 'text',
    synonyms: words('说明、备注说明、其他、补充说明'),
    maxLength: 2000,
    wide: true,
  },
];

const PLATFORM_NAME =
  /(?:平台|园区?|基地|示范区|新区|合作区|开发区|高新区|功能区|科技城|中心|产业城|经济区|生态区)(?:[(（][^()（）]*[)）])?$/u;

export const platformLedger = plainLedger({
  register: 'platform',
  title: '承接平台台账',
  columns,
  contacts: platformContacts,
  keyFields: ['name'],
  owner: /^(?:承接)?(?:平台|园区)(?:的)?/u,
  headerWords: ['序号', '编号', 'no', 'no.', 'id', '级别', '年度', '批次'],
  together: [
    ['contactName', 'contactPhone'],
    ['name', 'aliases'],
    ['regionCode', 'address'],
    ['leadingIndustries', 'chains'],
  ],
  looks: { name: (text) => PLATFORM_NAME.test(text.trim()) },
});
