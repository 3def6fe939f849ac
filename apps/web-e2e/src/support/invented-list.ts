import { creditCode, mistypedCode, workbook, wrongCode, type ListFile } from './lists.js';

export interface Known {
  readonly name: string;
  readonly creditCode: string;
  readonly registeredCapital: string;
}

/** A list as an office sends it, with every decision in it, about enterprises that the register knows and others. */
export function inventedList(name: string, known: readonly [Known, Known, Known]): Promise<ListFile> {
  const [changed, same, namesake] = known;
  const first = [
    '唐山示例电解槽装备有限公司',
    creditCode(3),
    '河北省唐山市曹妃甸区',
    '氢能',
    3000,
    '2019-05-20',
  ] as const;
  return workbook(name, [
    ['2026年氢能产业链重点企业名单（示例）'],
    [null, null, null, null, null, null, null, '单位：万元'],
    ['序号', '企业名称', '信用代码', '所在地', '产业链', '注册资金', '成立日期', '年产能'],
    [1, ...first, '200台'],
    [2, changed.name, changed.creditCode, null, null, Number(changed.registeredCapital) + 600, null, null],
    [3, same.name, same.creditCode, null, null, Number(same.registeredCapital), null, null],
    [4, '张家口示例风电制氢有限公司', creditCode(4), '河北省张家口市', '氢能', 12000, '2021-09-16', '4套'],
    [5, ...first, '200台'],
    [6, '廊坊示例膜电极有限公司', wrongCode(creditCode(5)), '河北省廊坊市', '氢能', 800, '2020-03-01', null],
    [7, '保定示例储氢容器有限公司', mistypedCode(creditCode(6)), '河北省保定市', '氢能', 1500, '2018-08-08', null],
    [8, namesake.name, creditCode(7), null, '氢能', 2600, '2017-11-30', null],
    [9, null, creditCode(8), '河北省石家庄市', '氢能', 900, null, null],
    [10, '北京示例制氢技术有限公司', creditCode(9), '北京市大兴区', '氢能', '二千', '2021-01-15', null],
    [11, '滨海示例液氢储运有限公司', creditCode(10), '天津市滨海新区', '氢能', 5600, '2022-06-28', '30台'],
    [12, '沧州示例氢气压缩机有限公司', creditCode(11), '河北省沧州市', '氢能', 2000, '2019-10-10', '120台'],
    ['合计', null, null, null, null, 28400, null, null],
    ['填表人：王示例　　联系电话：00000000'],
  ]);
}
