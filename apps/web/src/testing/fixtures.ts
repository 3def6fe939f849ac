import type { Schemas } from '@lianqun/api-client';
import { PERMISSIONS } from '@lianqun/domain';

type Enterprise = Schemas['Enterprise'];

export const session: Schemas['Session'] = {
  account: {
    id: 'a-1',
    username: 'zhoulan',
    displayName: '周岚',
    email: 'zhoulan@example.cn',
    organizationId: 'o-2',
    organizationName: '河北省工业和信息化厅',
  },
  roles: [{ id: 'industry-group', name: '产业组' }],
  permissions: [...PERMISSIONS],
  mustChangePassword: false,
  previousSignIn: { at: '2026-10-30T08:02:00Z', ip: '10.20.3.4' },
  leading: {
    organizationId: 'o-2',
    organizationName: '河北省工业和信息化厅',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
  },
  idleMinutes: 30,
  passwordRules: { minLength: 10, classes: 2, history: 5 },
  expiresAt: '2026-11-02T20:00:00+08:00',
  sampleData: true,
  build: 'test-1',
};

const region = (id: string, name: string, fullName: string, level: number, parentId: string | null) => ({
  id,
  name,
  fullName,
  level,
  parentId,
  aliases: [],
});

export const regions: Schemas['Region'][] = [
  region('110000', '北京市', '北京市', 1, null),
  region('110114', '昌平区', '北京市昌平区', 3, '110000'),
  region('110115', '大兴区', '北京市大兴区', 3, '110000'),
  region('120000', '天津市', '天津市', 1, null),
  region('120116', '滨海新区', '天津市滨海新区', 3, '120000'),
  region('130000', '河北省', '河北省', 1, null),
  region('130200', '唐山市', '河北省唐山市', 2, '130000'),
  region('130208', '丰润区', '河北省唐山市丰润区', 3, '130200'),
  region('130209', '曹妃甸区', '河北省唐山市曹妃甸区', 3, '130200'),
  region('130600', '保定市', '河北省保定市', 2, '130000'),
  region('130700', '张家口市', '河北省张家口市', 2, '130000'),
  region('130708', '万全区', '河北省张家口市万全区', 3, '130700'),
  region('131000', '廊坊市', '河北省廊坊市', 2, '130000'),
  region('131003', '广阳区', '河北省廊坊市广阳区', 3, '131000'),
  region('133100', '雄安新区', '河北省雄安新区', 2, '130000'),
];

/** Nobody leads it yet, and nothing stands on it. */
const bareEntry = {
  version: 1,
  batch: null,
  level: null,
  regionCode: null,
  regionName: null,
  leadOrganization: null,
  chainLeader: null,
  linkCount: 0,
  enterpriseCount: 0,
  updatedAt: '2026-10-30T08:42:00Z',
};

const chain = (
  id: string,
  key: string,
  name: string,
  aliases: string[],
  relatedNames: string[],
): Schemas['ChainEntry'] => ({
  ...bareEntry,
  id,
  key,
  name,
  aliases,
  status: 'published',
  batch: 1,
  source: '三地六链五群工作部署（2023年）；名称按最新文件',
  relatedNames,
});

export const chains: Schemas['ChainEntry'][] = [
  chain('c-1', 'hydrogen', '氢能', [], ['电力装备']),
  chain('c-2', 'biomedicine', '生物医药', [], ['生物医药', '生命健康']),
  chain('c-3', 'cybersecurity', '网络安全和工业互联网', ['工业互联网'], ['新一代信息技术应用创新']),
  chain('c-4', 'machine-tools', '高端仪器设备和工业母机', ['高端工业母机'], []),
  chain('c-5', 'vehicles', '新能源和智能网联汽车', ['新能源汽车和智能网联汽车'], ['智能网联新能源汽车']),
  chain('c-6', 'robots', '机器人', [], []),
];

const cluster = (
  id: string,
  key: string,
  name: string,
  level: Schemas['ClusterEntry']['level'],
  aliases: string[] = [],
): Schemas['ClusterEntry'] => ({
  ...bareEntry,
  id,
  key,
  name,
  aliases,
  status: 'published',
  level,
  source: '五群名单（2024年）',
  relatedNames: [],
});

export const clusters: Schemas['ClusterEntry'][] = [
  cluster('k-1', 'integrated-circuits', '集成电路', 'national'),
  cluster('k-2', 'it-innovation', '新一代信息技术应用创新', 'national', ['网络安全']),
  cluster('k-3', 'biomedicine-cluster', '生物医药', 'joint'),
  cluster('k-4', 'power-equipment', '电力装备', 'joint', ['电力及新能源高端装备']),
  cluster('k-5', 'emergency', '安全应急装备', 'national'),
];

const platform = (
  id: string,
  name: string,
  regionId: string | null,
  regionName: string | null,
  category: string,
): Schemas['ReceivingPlatform'] => ({
  id,
  key: id,
  name,
  aliases: [],
  regionId,
  regionName,
  systems: [{ system: '2+4+46', category }],
  source: '关于加强京津冀产业转移承接重点平台建设的意见（2017年）',
  note: null,
});

export const platforms: Schemas['ReceivingPlatform'][] = [
  platform('p-1', '北京城市副中心', '110000', '北京市', 'concentrated'),
  platform('p-2', '河北雄安新区', '133100', '河北省雄安新区', 'concentrated'),
  platform('p-3', '曹妃甸协同发展示范区', '130209', '河北省唐山市曹妃甸区', 'strategic'),
  platform('p-4', '北京新机场临空经济区', '110115', '北京市大兴区', 'strategic'),
  platform('p-5', '天津滨海新区', '120116', '天津市滨海新区', 'strategic'),
  platform('p-6', '张承生态功能区', '130700', '河北省张家口市', 'strategic'),
  platform('p-7', '天津滨海—中关村科技园', '120116', '天津市滨海新区', 'innovation'),
  platform('p-8', '保定·中关村创新中心', '130600', '河北省保定市', 'innovation'),
];

export const platformSystems: Schemas['PlatformSystem'][] = [
  {
    id: 's-1',
    key: '2+4+46',
    name: '“2+4+46”平台',
    categories: [
      { key: 'concentrated', name: '集中承载地', plannedCount: 2, recordedCount: 2 },
      { key: 'strategic', name: '战略合作功能区', plannedCount: 4, recordedCount: 4 },
      { key: 'innovation', name: '专业化平台 · 协同创新', plannedCount: 15, recordedCount: 2 },
      { key: 'manufacturing', name: '专业化平台 · 现代制造业', plannedCount: 20, recordedCount: 0 },
      { key: 'services', name: '专业化平台 · 服务业', plannedCount: 8, recordedCount: 0 },
      { key: 'agriculture', name: '专业化平台 · 农业合作', plannedCount: 3, recordedCount: 0 },
    ],
    source: '2017年公开文件；46 家专业化平台名录未公开',
  },
  {
    id: 's-2',
    key: '1+16',
    name: '天津“1+16”平台',
    categories: [
      { key: 'core', name: '滨海新区', plannedCount: 1, recordedCount: 1 },
      { key: 'parks', name: '综合与专业承接平台', plannedCount: 16, recordedCount: 1 },
    ],
    source: '天津市承接平台建设公开资料',
  },
];

export const industries: Schemas['Industry'][] = [
  { id: 'C', name: '制造业', level: 1, parentId: null },
  { id: '34', name: '通用设备制造业', level: 2, parentId: 'C' },
  { id: '342', name: '金属加工机械制造', level: 3, parentId: '34' },
  { id: '3421', name: '金属切削机床制造', level: 4, parentId: '342' },
  { id: '38', name: '电气机械和器材制造业', level: 2, parentId: 'C' },
  { id: '384', name: '电池制造', level: 3, parentId: '38' },
  { id: '3841', name: '锂离子电池制造', level: 4, parentId: '384' },
  { id: 'M', name: '科学研究和技术服务业', level: 1, parentId: null },
  { id: '73', name: '研究和试验发展', level: 2, parentId: 'M' },
];

const rows: [
  string,
  string,
  string,
  string,
  string,
  number,
  string,
  Enterprise['tags'][number]['kind'][],
  string | null,
][] = [
  [
    '冀东示例储能科技有限公司',
    '91130209MAYJKPC53A',
    '130209',
    '氢能/中游',
    '32000',
    1264,
    '2016-04-18',
    ['lead'],
    'p-3',
  ],
  [
    '燕北示例氢能装备有限公司',
    '91110114MA5W6F0B4R',
    '110114',
    '氢能/中游',
    '50000',
    986,
    '2012-09-06',
    ['lead', 'little-giant'],
    null,
  ],
  ['张承示例绿氢制取有限公司', '91130708MA4RUDA39H', '130708', '氢能/上游', '12000', 214, '2020-06-12', [], 'p-6'],
  [
    '津滨示例燃料电池有限公司',
    '91120116MARBUNJHTG',
    '120116',
    '氢能/中游',
    '18600',
    542,
    '2017-03-22',
    ['little-giant'],
    'p-5',
  ],
  [
    '保定示例氢燃料商用车有限公司',
    '91130600MAUWK3M3BD',
    '130600',
    '氢能/下游',
    '85000',
    3120,
    '2009-05-27',
    ['champion'],
    'p-8',
  ],
  ['雄安示例氢储运技术有限公司', '91133100MA5GHQ2NG1', '133100', '氢能/中游', '3000', 64, '2023-08-15', [], 'p-2'],
  ['京南示例加氢站运营有限公司', '91110115MA7FM24PQA', '110115', '氢能/下游', '5000', 88, '2021-01-19', [], 'p-4'],
  [
    '唐山示例碳纤维储罐有限公司',
    '91130208MAFBDULTEG',
    '130208',
    '氢能/中游',
    '9600',
    318,
    '2015-07-30',
    ['little-giant', 'high-tech', 'specialized'],
    null,
  ],
  [
    '廊坊示例压缩机制造有限责任公司',
    '91131003MAPMXB8GRH',
    '131003',
    '高端仪器设备和工业母机/中游',
    '4200',
    246,
    '2008-12-11',
    ['high-tech'],
    null,
  ],
  [
    '京东方向示例机器人减速器研究院有限责任公司北京昌平分公司',
    '91110114MA01X2Y3Z4',
    '110114',
    '机器人/上游',
    '1234567.5',
    0,
    '2018-02-02',
    ['high-tech', 'innovative', 'specialized'],
    null,
  ],
  ['津港示例氢能物流有限公司', '', '120116', '', '', -1, '', [], null],
];

const refOf = (name: string) => chains.filter((item) => item.name === name).map(({ id, key }) => ({ id, key, name }));

export const enterprise = (part: Partial<Enterprise> & { id: string; name: string }): Enterprise => ({
  version: 1,
  formerNames: [],
  placedLinks: [],
  creditCode: null,
  registrationNo: null,
  regionCode: null,
  regionName: null,
  address: null,
  legalRepresentative: null,
  establishedOn: null,
  registeredCapital: null,
  enterpriseType: null,
  registrationStatus: '存续',
  industryCode: null,
  industryName: null,
  chains: [],
  links: [],
  clusters: [],
  platformId: null,
  platformName: null,
  tags: [],
  mainProducts: null,
  employees: null,
  years: [],
  contactName: null,
  contactPhone: null,
  contactEmail: null,
  source: null,
  note: null,
  extra: {},
  confidentiality: 'shared',
  isSample: true,
  createdAt: '2026-09-01T01:20:00Z',
  updatedAt: '2026-11-01T02:31:00Z',
  abilities: { update: true, restrict: true, revealContacts: true, invite: false, delete: true, merge: true },
  ...part,
});

const detail: Partial<Enterprise> = {
  formerNames: ['唐山示例蓄能设备厂'],
  address: '河北省唐山市曹妃甸区示例大街 18 号',
  legalRepresentative: '郑立',
  enterpriseType: '有限责任公司',
  industryCode: '3841',
  industryName: '锂离子电池制造',
  clusters: [{ id: 'k-4', key: 'power-equipment', name: '电力装备' }],
  placedLinks: [
    {
      id: 'l-2',
      name: '固态储氢',
      path: ['氢气储运', '固态储氢'],
      chain: { id: 'c-1', kind: 'chain', name: '氢能' },
    },
  ],
  mainProducts: '储能系统、电解槽电源、固态储氢装置',
  years: [
    { year: 2025, revenue: '218640.5', tax: '9120.33', researchSpending: '15400' },
    { year: 2024, revenue: '196300', tax: '8705.1', researchSpending: '12080.75' },
  ],
  contactName: '郑*',
  contactPhone: '031****0000',
  contactEmail: 'c***@example.com',
  source: '2026年河北省氢能链企业名单',
  extra: { 所属开发区: '曹妃甸经济技术开发区', 是否规上: '是' },
};

export const enterprises: Enterprise[] = rows.map(
  ([name, creditCode, code, position, capital, employees, on, tags, platformId], index) => {
    const [chainName = '', link] = position.split('/');
    return enterprise({
      id: `e-${index + 1}`,
      name,
      creditCode: creditCode || null,
      regionCode: code,
      regionName: regions.find((item) => item.id === code)?.fullName ?? null,
      chains: refOf(chainName),
      links: link ? [link] : [],
      registeredCapital: capital || null,
      employees: employees < 0 ? null : employees,
      establishedOn: on || null,
      tags: tags.map((kind) => ({ kind, level: kind === 'little-giant' ? 'national' : null, year: 2024 })),
      platformId,
      platformName: platforms.find((item) => item.id === platformId)?.name ?? null,
      updatedAt: new Date(Date.parse('2026-11-01T02:31:00Z') - index * 86_400_000).toISOString(),
      ...(index === 0 ? detail : {}),
    });
  },
);
