/** What sample enterprises are made of. Every name carries 示例, so none of them exists. */

export interface Place {
  /** GB/T 2260 code, as in the reference data. */
  readonly code: string;
  /** How names begin. */
  readonly word: string;
  readonly address: string;
  /** Credit codes of samples carry 99 and four more digits where a region code would stand: no table has it. */
  readonly fakeRegion: string;
}

const place = (code: string, word: string, address: string): Place => ({
  code,
  word,
  address,
  fakeRegion: `99${code.slice(2)}`,
});

export const PLACES: readonly [Place, ...Place[]] = [
  place('110108', '京西', '北京市海淀区'),
  place('110105', '京东', '北京市朝阳区'),
  place('110106', '北京', '北京市丰台区'),
  place('110111', '房山', '北京市房山区'),
  place('110112', '通州', '北京市通州区'),
  place('110113', '顺义', '北京市顺义区'),
  place('110114', '昌平', '北京市昌平区'),
  place('110115', '大兴', '北京市大兴区'),
  place('110116', '怀柔', '北京市怀柔区'),
  place('110118', '密云', '北京市密云区'),
  place('120116', '津滨', '天津市滨海新区'),
  place('120110', '东丽', '天津市东丽区'),
  place('120111', '西青', '天津市西青区'),
  place('120112', '津南', '天津市津南区'),
  place('120113', '北辰', '天津市北辰区'),
  place('120114', '武清', '天津市武清区'),
  place('120115', '宝坻', '天津市宝坻区'),
  place('120118', '静海', '天津市静海区'),
  place('130109', '石家庄', '河北省石家庄市藁城区'),
  place('130110', '鹿泉', '河北省石家庄市鹿泉区'),
  place('130123', '正定', '河北省石家庄市正定县'),
  place('130209', '曹妃甸', '河北省唐山市曹妃甸区'),
  place('130208', '唐山', '河北省唐山市丰润区'),
  place('130203', '冀东', '河北省唐山市路北区'),
  place('130283', '迁安', '河北省唐山市迁安市'),
  place('130302', '秦皇岛', '河北省秦皇岛市海港区'),
  place('130408', '邯郸', '河北省邯郸市永年区'),
  place('130481', '武安', '河北省邯郸市武安市'),
  place('130503', '邢台', '河北省邢台市信都区'),
  place('130528', '宁晋', '河北省邢台市宁晋县'),
  place('130606', '保定', '河北省保定市莲池区'),
  place('130681', '涿州', '河北省保定市涿州市'),
  place('130609', '徐水', '河北省保定市徐水区'),
  place('130682', '定州', '河北省定州市'),
  place('130629', '雄安', '河北省雄安新区容城县'),
  place('130638', '雄州', '河北省雄安新区雄县'),
  place('130705', '张家口', '河北省张家口市宣化区'),
  place('130730', '怀来', '河北省张家口市怀来县'),
  place('130802', '承德', '河北省承德市双桥区'),
  place('130983', '渤海', '河北省沧州市黄骅市'),
  place('130903', '沧州', '河北省沧州市运河区'),
  place('131003', '廊坊', '河北省廊坊市广阳区'),
  place('131022', '固安', '河北省廊坊市固安县'),
  place('131082', '燕郊', '河北省廊坊市三河市'),
  place('131102', '衡水', '河北省衡水市桃城区'),
  place('130181', '辛集', '河北省辛集市'),
];

/** About where the places outside Beijing lie, east and north, in hundredths of a degree. */
export const POSITION_BY_PLACE: Readonly<Record<string, readonly [number, number]>> = {
  '120110': [11731, 3909],
  '120111': [11701, 3914],
  '120112': [11736, 3894],
  '120113': [11714, 3922],
  '120114': [11704, 3938],
  '120115': [11731, 3972],
  '120116': [11770, 3900],
  '120118': [11697, 3895],
  '130109': [11485, 3802],
  '130110': [11431, 3809],
  '130123': [11457, 3815],
  '130181': [11522, 3794],
  '130203': [11820, 3962],
  '130208': [11816, 3983],
  '130209': [11845, 3928],
  '130283': [11870, 4000],
  '130302': [11955, 3996],
  '130408': [11454, 3674],
  '130481': [11420, 3670],
  '130503': [11448, 3708],
  '130528': [11492, 3762],
  '130606': [11550, 3888],
  '130609': [11566, 3902],
  '130629': [11586, 3905],
  '130638': [11611, 3899],
  '130681': [11597, 3949],
  '130682': [11499, 3852],
  '130705': [11510, 4061],
  '130730': [11552, 4041],
  '130802': [11794, 4097],
  '130903': [11685, 3830],
  '130983': [11733, 3837],
  '131003': [11671, 3952],
  '131022': [11630, 3944],
  '131082': [11707, 3998],
  '131102': [11568, 3774],
};

/** Places that have a platform known by name, by region code. */
export const PLATFORM_BY_PLACE: Readonly<Record<string, string>> = {
  '110112': 'beijing-sub-center',
  '120116': 'tianjin-binhai-zhongguancun',
  '120115': 'jingjin-zhongguancun-city',
  '130209': 'caofeidian-demonstration-zone',
  '130606': 'baoding-zhongguancun-center',
  '130629': 'xiongan-new-area',
  '130638': 'xiongan-new-area',
  '130802': 'zhongguancun-chengde',
  '130983': 'cangzhou-biomedicine-park',
  '130109': 'zhongguancun-shijiazhuang',
};

export interface Trade {
  readonly word: string;
  readonly products: string;
  /** GB/T 4754-2017, as in the reference data. */
  readonly industryCode: string;
  readonly chainKeys: readonly string[];
  readonly clusterKeys: readonly string[];
  readonly link: '上游' | '中游' | '下游';
}

const trade = (
  word: string,
  products: string,
  industryCode: string,
  link: Trade['link'],
  chainKeys: readonly string[],
  clusterKeys: readonly string[] = [],
): Trade => ({ word, products, industryCode, chainKeys, clusterKeys, link });

export const TRADES: readonly [Trade, ...Trade[]] = [
  trade('储氢装备', '储氢瓶、管束集装箱', '3332', '中游', ['hydrogen']),
  trade('燃料电池', '燃料电池电堆、膜电极', '3849', '中游', ['hydrogen', 'new-energy-vehicles']),
  trade('制氢设备', '碱性电解槽', '3521', '上游', ['hydrogen'], ['power-equipment']),
  trade('氢能压缩机', '隔膜压缩机', '3442', '中游', ['hydrogen']),
  trade('生物制药', '重组蛋白注射剂', '2761', '中游', ['biomedicine'], ['biomedicine-cluster']),
  trade('医疗器械', '体外诊断试剂与设备', '3581', '下游', ['biomedicine'], ['biomedicine-cluster', 'life-health']),
  trade('原料药', '抗生素原料药', '2710', '上游', ['biomedicine'], ['biomedicine-cluster']),
  trade('中药饮片', '中药饮片、配方颗粒', '2730', '中游', ['biomedicine'], ['life-health']),
  trade(
    '网络安全',
    '工控防火墙、态势感知平台',
    '6513',
    '中游',
    ['cybersecurity-industrial-internet'],
    ['it-innovation'],
  ),
  trade('工业软件', '制造执行系统', '6513', '中游', ['cybersecurity-industrial-internet'], ['it-innovation']),
  trade('工业互联网', '标识解析与设备接入平台', '6532', '下游', ['cybersecurity-industrial-internet']),
  trade('精密机床', '五轴加工中心', '3421', '中游', ['instruments-machine-tools']),
  trade('分析仪器', '质谱仪、色谱仪', '4014', '中游', ['instruments-machine-tools']),
  trade('数控系统', '数控系统、伺服驱动', '4011', '上游', ['instruments-machine-tools', 'robotics']),
  trade('新能源汽车部件', '电驱动总成', '3670', '中游', ['new-energy-vehicles'], ['intelligent-connected-nev']),
  trade('智能座舱', '车载显示与域控制器', '3670', '中游', ['new-energy-vehicles'], ['intelligent-connected-nev']),
  trade('动力电池', '磷酸铁锂电池包', '3841', '上游', ['new-energy-vehicles'], ['intelligent-connected-nev']),
  trade('专用车', '氢燃料专用车', '3630', '下游', ['new-energy-vehicles', 'hydrogen']),
  trade('机器人', '焊接机器人、协作机器人', '3491', '中游', ['robotics']),
  trade('减速器', '谐波减速器', '3459', '上游', ['robotics']),
  trade('特种机器人', '消防机器人、巡检机器人', '3492', '下游', ['robotics'], ['safety-emergency']),
  trade('集成电路', '模拟芯片设计', '6520', '中游', [], ['integrated-circuits']),
  trade('半导体材料', '硅片、抛光液', '3985', '上游', [], ['integrated-circuits']),
  trade('信创整机', '国产化终端与服务器', '3911', '下游', [], ['it-innovation']),
  trade('电力装备', '变压器、开关柜', '3821', '中游', [], ['power-equipment']),
  trade('风电设备', '风电叶片、塔筒', '3415', '中游', [], ['power-equipment']),
  trade('应急装备', '救援装备、应急照明', '3595', '中游', [], ['safety-emergency']),
  trade('储能科技', '储能变流器、储能系统', '3824', '中游', [], ['power-equipment']),
  trade('精密铸造', '汽车铸件、泵阀铸件', '3391', '上游', []),
  trade('新材料', '碳纤维复合材料', '3062', '上游', []),
];

export const BRANDS: readonly [string, ...string[]] = [
  '启衡',
  '泽钧',
  '远朔',
  '恒川',
  '云漠',
  '嘉屹',
  '博砚',
  '中澜',
  '瑞岑',
  '同屿',
  '华砚',
  '安朴',
  '立榆',
  '正柘',
  '宏沅',
  '锦屹',
  '晟朗',
  '凯岳',
  '鼎桓',
  '新翊',
  '长峤',
  '德沣',
  '天栩',
  '海珩',
];

export const SURNAMES: readonly [string, ...string[]] = [
  '赵',
  '钱',
  '孙',
  '李',
  '周',
  '吴',
  '郑',
  '王',
  '冯',
  '陈',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '杨',
  '朱',
  '秦',
  '尤',
  '许',
];
