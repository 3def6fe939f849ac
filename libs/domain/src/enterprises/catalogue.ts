import { words } from '../columns/readings.js';
import { ENTERPRISE_FIELDS, type EnterpriseField, type EnterpriseFieldKey } from './fields.js';

type Entry = Omit<EnterpriseField, 'key' | 'label'> & { readonly zh: string; readonly en: string };

const entries: Readonly<Record<EnterpriseFieldKey, Entry>> = {
  name: {
    zh: '企业名称',
    en: 'Name',
    kind: 'name',
    section: 'identity',
    maxLength: 200,
    synonyms: words(
      '企业名称、公司名称、单位名称、企业全称、公司全称、单位全称、企业名、公司名、企业（集团）名称',
      '企业（机构）名称、集团名称、机构名称、法人单位名称、法人名称、市场主体名称、主体名称、经营主体名称',
      '建设单位名称、申报单位、申报企业、申报企业名称、申报单位名称、纳税人名称、入驻企业名称',
      '疏解企业名称、企业中文名称、公司中文名称、上市公司名称、企业、公司、单位、Company',
      'Company Name、Enterprise、Enterprise Name、客户名称',
      '供应商名称',
    ),
    weakSynonyms: words('名称、全称、名字、Name、主体、机构、法人单位、证券简称、公司简称、企业简称、简称'),
  },
  formerNames: {
    zh: '曾用名',
    en: 'Former names',
    kind: 'names',
    section: 'identity',
    maxLength: 200,
    maxItems: 20,
    synonyms: words(
      '曾用名、曾用名称、原名称、原企业名称、原公司名称、历史名称、原名、更名前名称',
      'Former Name、Former Names',
    ),
  },
  creditCode: {
    zh: '统一社会信用代码',
    en: 'Unified social credit code',
    kind: 'credit-code',
    section: 'identity',
    maxLength: 18,
    synonyms: words(
      '统一社会信用代码、社会信用代码、信用代码、统一信用代码、统一代码、统一社会信用编码',
      '社会统一信用代码、统一社会信用代码/注册号、统一社会信用代码（注册号）、企业统一社会信用代码',
      '法人统一社会信用代码、纳税人识别号、税号、纳税识别号、企业信用代码、营业执照号',
      'Credit Code、USCC、Unified Social Credit Code',
      'Social Credit Code',
    ),
    weakSynonyms: words('代码、企业代码、单位代码、机构代码、组织机构代码、法人代码、Code、证照编号、证件号码、执照号'),
  },
  registrationNo: {
    zh: '注册号',
    en: 'Registration number',
    kind: 'registration-number',
    section: 'identity',
    maxLength: 30,
    synonyms: words(
      '注册号、工商注册号、营业执照注册号、企业注册号、登记证号、原注册号、旧注册号',
      'Registration No、Registration Number',
    ),
  },
  regionCode: {
    zh: '所在地',
    en: 'Region',
    kind: 'region',
    section: 'location',
    maxLength: null,
    synonyms: words(
      '所在地、所在地区、所属地区、所属区域、所在区域、所属区县、所在区县、所属区、所在区、所在县区',
      '所属县区、所属县（市、区）、县（市、区）、市（区、县）、所在市、所属市、所在省市、所属省市、省市区',
      '行政区划、行政区域、注册地、注册地区、所属行政区、属地、企业所在地、地区、区县、县区、县市区',
      'Region、District',
    ),
    weakSynonyms: words('区域、属地区域'),
  },
  address: {
    zh: '注册地址',
    en: 'Registered address',
    kind: 'text',
    section: 'location',
    maxLength: 300,
    synonyms: words(
      '注册地址、企业地址、公司地址、单位地址、地址、住所、详细地址、企业注册地址、注册详细地址、经营地址',
      '企业住所、实际经营地址、办公地址、生产经营地址、通讯地址、注册住所、Address',
      'Registered Address',
    ),
  },
  legalRepresentative: {
    zh: '法定代表人',
    en: 'Legal representative',
    kind: 'text',
    section: 'registration',
    maxLength: 100,
    synonyms: words(
      '法定代表人、法人代表、法人、法人姓名、法定代表人姓名、法人代表姓名、企业法人、负责人、企业负责人',
      '法定代表、Legal Representative、Legal Person',
    ),
  },
  establishedOn: {
    zh: '成立日期',
    en: 'Established on',
    kind: 'date',
    section: 'registration',
    maxLength: null,
    synonyms: words(
      '成立日期、成立时间、注册日期、注册时间、登记日期、设立日期、设立时间、企业成立日期、企业成立时间',
      '创立日期、Established、Established On',
      'Date of Establishment',
    ),
  },
  registeredCapital: {
    zh: '注册资本',
    en: 'Registered capital',
    kind: 'money',
    section: 'registration',
    maxLength: null,
    unit: '万元',
    synonyms: words(
      '注册资本、注册资金、注册资本金、认缴资本、认缴注册资本、认缴出资额、出资额、注册金额',
      'Registered Capital',
    ),
  },
  enterpriseType: {
    zh: '企业类型',
    en: 'Enterprise type',
    kind: 'text',
    section: 'registration',
    maxLength: 100,
    synonyms: words(
      '企业类型、公司类型、单位类型、主体类型、市场主体类型、登记注册类型、注册类型、企业性质、单位性质',
      '公司性质、经济类型、企业登记类型、Enterprise Type、Company Type',
    ),
  },
  registrationStatus: {
    zh: '登记状态',
    en: 'Registration status',
    kind: 'status',
    section: 'registration',
    maxLength: 50,
    synonyms: words(
      '登记状态、经营状态、企业状态、工商状态、存续状态、注册状态、营业状态、企业经营状态、主体状态',
      'Registration Status',
    ),
    weakSynonyms: words('状态、Status'),
  },
  industryCode: {
    zh: '行业',
    en: 'Industry',
    kind: 'industry',
    section: 'industry',
    maxLength: null,
    synonyms: words(
      '行业、所属行业、行业门类、行业大类、行业中类、行业小类、行业类别、行业分类、行业代码、行业名称',
      '国民经济行业、国民经济行业分类、国民经济行业代码、国标行业、主营行业、所属行业名称、所属行业代码',
      'Industry',
    ),
  },
  chains: {
    zh: '产业链',
    en: 'Chains',
    kind: 'chains',
    section: 'industry',
    maxLength: null,
    maxItems: 20,
    synonyms: words(
      '产业链、所属产业链、产业链条、所属链条、重点产业链、所在产业链、产业链名称、链条、涉及产业链',
      '对应产业链、六链、Chain、Industrial Chain',
    ),
  },
  links: {
    zh: '链条环节',
    en: 'Chain links',
    kind: 'links',
    section: 'industry',
    maxLength: 50,
    maxItems: 20,
    synonyms: words(
      '链条环节、环节、产业链环节、所属环节、所处环节、产业环节、上中下游、上下游、产业链位置',
      'Chain Link',
    ),
  },
  clusters: {
    zh: '产业集群',
    en: 'Clusters',
    kind: 'clusters',
    section: 'industry',
    maxLength: null,
    maxItems: 20,
    synonyms: words(
      '产业集群、所属集群、所属产业集群、集群、集群名称、先进制造业集群、五群、Cluster',
      'Industrial Cluster',
    ),
  },
  platformId: {
    zh: '承接平台',
    en: 'Receiving platform',
    kind: 'platform',
    section: 'industry',
    maxLength: null,
    synonyms: words(
      '承接平台、所属承接平台、所在平台、承接平台名称、所属平台、所在园区、所属园区、园区、园区名称',
      '入驻园区、所属开发区、Platform、Park',
    ),
  },
  tags: {
    zh: '资质荣誉',
    en: 'Honours',
    kind: 'tags',
    section: 'industry',
    maxLength: null,
    maxItems: 50,
    synonyms: words(
      '资质荣誉、荣誉资质、荣誉,资质、企业资质、企业荣誉、荣誉、资质、资质认定、企业标签、标签、认定情况',
      '企业称号、称号、培育类型、企业梯度、Honours、Tags',
    ),
  },
  mainProducts: {
    zh: '主要产品',
    en: 'Main products',
    kind: 'long-text',
    section: 'scale',
    maxLength: 1000,
    synonyms: words(
      '主要产品、主营产品、主要产品及服务、主要产品（服务）、产品、产品名称、主营业务、主要业务、主导产品',
      '主营业务及产品、代表产品、Main Products、Products',
    ),
  },
  employees: {
    zh: '职工人数',
    en: 'Employees',
    kind: 'integer',
    section: 'scale',
    maxLength: null,
    unit: '人',
    synonyms: words(
      '职工人数、员工人数、从业人员、从业人数、从业人员数、从业人员人数、职工数、员工数、职工总数',
      '员工总数、员工总人数、人员规模、参保人数、在职人数、用工人数、人数、Employees',
      'Headcount',
    ),
  },
  contactName: {
    zh: '联系人',
    en: 'Contact',
    kind: 'text',
    section: 'contact',
    maxLength: 100,
    synonyms: words('联系人、联系人姓名、企业联系人、联络人、联络员、对接人、经办人、填报人、Contact', 'Contact Name'),
  },
  contactPhone: {
    zh: '联系电话',
    en: 'Telephone',
    kind: 'phone',
    section: 'contact',
    maxLength: 100,
    synonyms: words(
      '联系电话、电话、联系方式、手机、手机号、手机号码、电话号码、联系人电话、联系人手机、联系手机',
      '固定电话、企业电话、办公电话、Phone、Telephone、Mobile',
    ),
  },
  contactEmail: {
    zh: '电子邮箱',
    en: 'E-mail',
    kind: 'email',
    section: 'contact',
    maxLength: 200,
    synonyms: words('电子邮箱、邮箱、电子邮件、联系邮箱、联系人邮箱、企业邮箱、邮件、邮箱地址、Email、E-mail', 'Mail'),
  },
  source: {
    zh: '来源',
    en: 'Source',
    kind: 'text',
    section: 'other',
    maxLength: 300,
    synonyms: words('来源、数据来源、信息来源、名单来源、资料来源、出处、Source'),
  },
  note: {
    zh: '备注',
    en: 'Note',
    kind: 'long-text',
    section: 'other',
    maxLength: 2000,
    synonyms: words('备注、备注说明、说明、附注、补充说明、其他说明、Note、Notes、Remark、Remarks'),
  },
};

/** The catalogue, in the order of the ledger. */
export const enterpriseFields: readonly EnterpriseField[] = ENTERPRISE_FIELDS.map((key) => {
  const { zh, en, ...rest } = entries[key];
  return { key, label: { zh, en }, ...rest };
});

const byKey = new Map(enterpriseFields.map((field) => [field.key as string, field]));

/** The field of that name, or undefined when the register has none. */
export const enterpriseField = (key: string): EnterpriseField | undefined => byKey.get(key);
