import { creditCode, workbook, type ListFile } from './lists.js';

export interface Neighbour {
  readonly name: string;
  readonly creditCode: string;
  readonly registeredCapital: string;
  readonly employees: number;
}

/** A list of one province that names enterprises of another: what it says of them is for those to decide. */
export function neighboursList(name: string, neighbours: readonly Neighbour[]): Promise<ListFile> {
  return workbook(name, [
    ['2026年氢能产业链配套企业名单（示例）'],
    ['单位：万元'],
    ['序号', '企业名称', '信用代码', '所在地', '产业链', '注册资金', '职工人数', '主要产品'],
    [1, '唐山示例储氢阀门有限公司', creditCode(21), '河北省唐山市', '氢能', 1600, 86, '储氢瓶阀、减压阀'],
    [2, '唐山示例氢气纯化有限公司', creditCode(22), '河北省唐山市', '氢能', 2400, 120, '变压吸附提纯装置'],
    ...neighbours.map(({ name: known, creditCode: code, registeredCapital, employees }, index) => [
      index + 3,
      known,
      code,
      null,
      null,
      Number(registeredCapital) + 800,
      employees + 35,
      index === 0 ? '车载储氢系统、加氢枪' : null,
    ]),
    ['填表人：王示例　　联系电话：00000000'],
  ]);
}
