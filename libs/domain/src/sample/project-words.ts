/** What sample projects are made of. Every name carries 示例, so none of them exists. */
import type { ProjectStage, ProjectType } from '../projects/index.js';

type Some<T> = readonly [T, ...T[]];

/** Where each bureau looks after projects, by the beginning of the region code; the longest match counts. */
export const ORGANIZATION_BY_REGION: Readonly<Record<string, string>> = {
  '11': 'beijing-department',
  '110112': 'tongzhou-bureau',
  '110113': 'shunyi-bureau',
  '110114': 'changping-bureau',
  '110115': 'daxing-bureau',
  '12': 'tianjin-department',
  '120114': 'wuqing-bureau',
  '120115': 'baodi-bureau',
  '120116': 'binhai-bureau',
  '1301': 'shijiazhuang-bureau',
  '1302': 'tangshan-bureau',
  '1303': 'qinhuangdao-bureau',
  '1304': 'handan-bureau',
  '1305': 'xingtai-bureau',
  '1306': 'baoding-bureau',
  '130629': 'xiongan-committee',
  '130638': 'xiongan-committee',
  '1307': 'zhangjiakou-bureau',
  '1308': 'chengde-bureau',
  '1309': 'cangzhou-bureau',
  '1310': 'langfang-bureau',
  '1311': 'hengshui-bureau',
};

/** The bureau that answers for a place. */
export const organizationOf = (regionCode: string): string => {
  const prefix = [6, 4, 2].map((length) => regionCode.slice(0, length)).find((one) => ORGANIZATION_BY_REGION[one]);
  return ORGANIZATION_BY_REGION[prefix ?? ''] ?? 'hebei-department';
};

export const PROJECT_SUFFIXES: Readonly<Record<ProjectType, Some<string>>> = {
  introduced: ['制造基地', '产业化项目', '生产线', '零部件配套基地', '二期'],
  'co-built': ['共建产业园', '协同制造基地', '联合中试基地'],
  'technical-renovation': ['智能化改造', '绿色化技改', '产能提升'],
  research: ['联合研发中心', '关键技术攻关'],
  platform: ['检验检测平台', '公共服务平台', '成果转化基地'],
};

/** How many projects stand in each stage, sixty together. */
export const STAGE_PLAN: readonly (readonly [ProjectStage, number])[] = [
  ['lead', 3],
  ['negotiating', 4],
  ['signed', 5],
  ['planned-start', 6],
  ['under-construction', 27],
  ['completed', 6],
  ['in-production', 7],
  ['terminated', 2],
];

/** What is being built, by the share of the works that is done. */
export const WORKS: readonly (readonly [number, string])[] = [
  [0.12, '场地平整与桩基施工'],
  [0.28, '基础施工'],
  [0.48, '主体结构施工'],
  [0.6, '主体封顶，围护结构施工'],
  [0.78, '设备进场安装'],
  [0.92, '机电调试'],
  [1, '联合试车与竣工验收'],
];

export const BEFORE_START: Some<string> = ['用地预审办理中', '环评公示', '施工图审查', '施工许可办理中', '招标准备'];

export const PROBLEMS: Some<string> = [
  '部分进口设备交付延后，影响安装进度约半个月',
  '用工不足，夜间施工未能安排',
  '原材料价格上涨，概算需要调整',
  '厂区外电接入方案尚未批复',
  '地下管线迁改比预计复杂',
];

export const COORDINATION: Some<string> = [
  '请协调电力部门加快110千伏外电接入批复',
  '请协调解决二期用地指标',
  '请协调三地检测结果互认，避免重复送检',
  '请协调银行加快中长期贷款审批',
  '请协调明确排放指标跨区使用办法',
];

export const MILESTONES: Some<string> = ['签约', '备案', '开工', '主体封顶', '设备进场', '竣工'];

export interface BlockerWords {
  readonly kind: 'missing-link' | 'choke-point' | 'policy-barrier' | 'factor-shortage';
  readonly title: string;
  readonly description: string;
  readonly measures: string;
  /** Keys of the chains that it can hold up; none for one that fits any project. */
  readonly chains: readonly string[];
}

const words = (
  kind: BlockerWords['kind'],
  title: string,
  description: string,
  measures: string,
  ...chains: readonly string[]
): BlockerWords => ({ kind, title, description, measures, chains });

export const BLOCKERS: Some<BlockerWords> = [
  words(
    'factor-shortage',
    '二期建设用地指标未落实',
    '二期约一百八十亩用地未列入年度计划。',
    '由属地调剂指标，省级统筹保障。',
  ),
  words(
    'missing-link',
    '膜电极本地配套不足',
    '三地尚无批量供货企业，长期依赖区外采购。',
    '列入堵点招商清单，对接两家意向企业。',
    'hydrogen',
  ),
  words(
    'choke-point',
    '碳纸基材依赖外购',
    '气体扩散层碳纸性能与一致性达不到要求。',
    '组织揭榜挂帅，联合高校开展小试。',
    'hydrogen',
  ),
  words(
    'policy-barrier',
    '危险货物车辆跨区通行证不互认',
    '运氢车辆每次跨区须重新办证。',
    '提请三地交通部门研究互认办法。',
    'hydrogen',
  ),
  words(
    'policy-barrier',
    '异地迁建后产品批准文号变更周期长',
    '生产地址变更需重新核查，影响投产。',
    '商请药监部门开展联合检查、结果互认。',
    'biomedicine',
  ),
  words('missing-link', '洁净厂房供应不足', '标准厂房不满足洁净等级要求。', '园区定制改造两栋厂房。', 'biomedicine'),
  words(
    'choke-point',
    '层析填料依赖外购',
    '国产填料载量和寿命达不到要求，供货周期长。',
    '列入攻关清单，联合用户单位开展替代验证。',
    'biomedicine',
  ),
  words(
    'missing-link',
    '精密减速器热处理能力缺口',
    '周边没有满足精度要求的热处理厂。',
    '引进专业热处理企业落户园区。',
    'robotics',
    'instruments-machine-tools',
  ),
  words(
    'choke-point',
    '高功率密度伺服电机性能不足',
    '国产电机温升偏高，整机节拍受限。',
    '组织揭榜挂帅，安排首台套验证。',
    'robotics',
  ),
  words(
    'choke-point',
    '高精度光栅尺精度不足',
    '国产光栅尺长期稳定性不足，整机精度受限。',
    '列入攻关清单，安排首台套验证。',
    'instruments-machine-tools',
  ),
  words(
    'missing-link',
    '车规级功率模块封测能力不足',
    '封测环节集中在区外，交期长。',
    '支持现有企业扩建封测线。',
    'new-energy-vehicles',
  ),
  words(
    'policy-barrier',
    '智能网联汽车测试牌照不互认',
    '一地取得的测试牌照在另外两地须重新申请。',
    '提请三地主管部门研究结果互认。',
    'new-energy-vehicles',
  ),
  words(
    'choke-point',
    '工控实时操作系统适配不足',
    '现有设备驱动适配率低。',
    '建设联合适配中心，公布适配清单。',
    'cybersecurity-industrial-internet',
  ),
  words(
    'missing-link',
    '工业安全检测服务能力不足',
    '具备资质的检测机构少，排期在三个月以上。',
    '引进检测机构设立分中心。',
    'cybersecurity-industrial-internet',
  ),
  words('factor-shortage', '外电接入时间晚于投产计划', '变电站扩建滞后约四个月。', '先行安排临时供电，压缩扩建工期。'),
  words(
    'policy-barrier',
    '高新技术企业资格迁移衔接不畅',
    '整体迁移后资格认定需重新提交材料。',
    '执行跨区整体搬迁资格互认，补齐流程。',
  ),
  words(
    'missing-link',
    '关键零部件区内配套率低',
    '主要零部件由区外供货，运输和库存成本高。',
    '梳理配套清单，对接三地企业。',
  ),
  words('factor-shortage', '中长期贷款审批周期长', '抵押物评估与跨区授信流程较长。', '组织银企对接，推荐进入白名单。'),
  words('choke-point', '基础材料性能一致性不足', '批次间差异大，良品率偏低。', '联合高校和上游企业改进工艺。'),
  words('factor-shortage', '能耗指标缺口', '年新增用能指标尚差一万吨标准煤。', '申请区域统筹，配套绿电。'),
];

export const NOTES: Some<string> = [
  '已与相关部门会商，形成初步方案。',
  '现场踏勘完成，正在补充材料。',
  '方案已报上级部门，等待批复。',
  '与两家企业完成技术交流，拟签意向协议。',
  '完成第一阶段测试，指标接近要求。',
];
