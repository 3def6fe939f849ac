import { creditCode, workbook, type ListFile } from './lists.js';

/** What the register knows of some whose names the list writes a little differently. */
export const nearlyNamed = [
  { name: '廊坊示例压缩机制造股份有限公司', regionCode: '131000', registeredCapital: '4200', employees: 310 },
  { name: '衡水示例密封件股份有限公司', regionCode: '131100', registeredCapital: '900', employees: 86 },
] as const;

/** A list with what a person has to settle: texts that no dictionary knows, names that nearly agree, an amount in words. */
export function doubtfulList(name: string): Promise<ListFile> {
  return workbook(name, [
    ['2026年重点产业链企业摸底表（示例）'],
    ['序号', '企业名称', '信用代码', '所在地', '产业链', '资质荣誉', '注册资金（万元）', '产能与产品'],
    [1, '石家庄示例制药装备有限公司', creditCode(41), '河北省石家庄市', '生物医药', '高企', 6300, '冻干机 80 台'],
    [2, '保定示例生物制剂有限公司', creditCode(42), '河北省保定市', '生物医药', '科技领军企业', 2100, '诊断试剂'],
    [3, '承德示例药用玻璃有限公司', creditCode(43), '河北省承德市', '生物医药', null, 900, '中硼硅玻璃管'],
    [4, '邯郸示例医用敷料有限公司', creditCode(44), '河北省邯郸市', '大健康', '高企', 1500, '敷料 3 亿片'],
    [5, '廊坊示例压缩机制造有限公司', null, '河北省廊坊市', '氢能', null, 4300, '隔膜压缩机'],
    [6, '衡水示例密封件有限公司', null, '河北省衡水市', '氢能', '科技领军企业', 950, '密封圈'],
    [7, '邢台示例轴承有限公司', creditCode(45), '邢东新区', '机器人', '高企', '三千', '关节轴承'],
    [8, '唐山示例减速器有限公司', creditCode(46), '河北省唐山市曹妃甸区', '机器人', null, 8200, '谐波减速器'],
    [9, '沧州示例伺服电机有限公司', creditCode(47), '河北省沧州市', '机器人', '高企', 3600, '伺服电机'],
    [10, '张家口示例传感器有限公司', creditCode(48), '河北省张家口市', '机器人', null, 1200, '力传感器'],
    ['填表人：王示例　　联系电话：00000000'],
  ]);
}

/** A sheet as an office wants it filled in. */
export const ownForm = (name: string): Promise<ListFile> =>
  workbook(name, [
    ['重点企业情况统计表（示例）'],
    ['序号', '单位名称', '统一社会信用代码', '所在地', '产业链', '注册资本（亿元）', '职工人数', '包联干部'],
    [1, null, null, null, null, null, null, null],
    ['注：本表按季度报送。'],
  ]);
