/**
 * Names that nearly agree: what of a folded name tells one enterprise from another, and how far two are apart. The
 * database compares long lists with functions of its own (`name_core`, `names_alike`), which say the same as these.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

const PROVINCES = words(`
  北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东 河南 湖北
  湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 台湾 香港 澳门`);

const CITIES = words(`石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 雄安`);

/** Districts and counties of the three provinces, with their suffix: 和平 alone may be a name of its own. */
const COUNTIES = words(`
  万全区 三河市 下花园区 丛台区 东丽区 东光县 东城区 丰南区 丰台区 丰宁满族自治县 丰润区 临城县
  临漳县 临西县 乐亭县 井陉县 井陉矿区 任丘市 任泽区 信都区 元氏县 兴隆县 冀州区 内丘县 北戴河区
  北辰区 南和区 南宫市 南开区 南皮县 博野县 卢龙县 双桥区 双滦区 古冶区 吴桥县 和平区 唐县
  围场满族蒙古族自治县 固安县 复兴区 大兴区 大厂回族自治县 大名县 大城县 威县 孟村回族自治县 宁晋县
  宁河区 安国市 安平县 安新县 安次区 定兴县 定州市 宝坻区 宣化区 容城县 宽城满族自治县 密云区
  尚义县 山海关区 峰峰矿区 崇礼区 巨鹿县 平乡县 平山县 平泉市 平谷区 广宗县 广平县 广阳区 康保县
  延庆区 开平区 张北县 徐水区 怀安县 怀来县 怀柔区 成安县 房山区 承德县 抚宁区 故城县 文安县
  新乐市 新华区 新河县 无极县 昌平区 昌黎县 易县 晋州市 景县 曲周县 曲阳县 曹妃甸区 望都县 朝阳区
  枣强县 柏乡县 栾城区 桃城区 桥东区 桥西区 正定县 武安市 武强县 武清区 武邑县 永年区 永清县
  沙河市 沧县 河东区 河北区 河西区 河间市 沽源县 泊头市 津南区 海兴县 海淀区 海港区 涉县 涞水县
  涞源县 涿州市 涿鹿县 深州市 深泽县 清河县 清苑区 满城区 滦南县 滦州市 滦平县 滨海新区 灵寿县
  献县 玉田县 盐山县 石景山区 磁县 竞秀区 红桥区 肃宁县 肥乡区 莲池区 蓟州区 蔚县 藁城区 蠡县
  行唐县 裕华区 襄都区 西城区 西青区 赞皇县 赤城县 赵县 路北区 路南区 辛集市 迁安市 迁西县 运河区
  通州区 遵化市 邯山区 邱县 长安区 门头沟区 阜城县 阜平县 阳原县 隆化县 隆尧县 雄县 霸州市 青县
  青龙满族自治县 静海区 顺义区 顺平县 饶阳县 馆陶县 香河县 高碑店市 高邑县 高阳县 魏县 鸡泽县
  鹰手营子矿区 鹿泉区 黄骅市`);

/** Districts whose names are long enough to be told without their suffix. */
const LONG_NAMES = words(`下花园 北戴河 山海关 曹妃甸 石景山 门头沟 高碑店`);

const FORMS = words('公司 有限 股份 集团 控股 责任');

const startOf = (text: string, entries: ReadonlySet<string>): string =>
  [2, 3].map((length) => text.slice(0, length)).find((start) => entries.has(start)) ?? '';

/** The place that a text begins with, as long as it is one of the provinces or a place within the three. */
function withoutPlace(text: string): string {
  let rest = text;
  const province = rest.startsWith('河北区') ? '' : startOf(rest, PROVINCES);
  if (province) rest = rest.slice(province.length).replace(/^(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)/u, '');
  const city = rest.startsWith('承德县') ? '' : startOf(rest, CITIES);
  if (city) rest = rest.slice(city.length).replace(/^(?:市|新区)/u, '');
  const end = rest.search(/[区县市]/u) + 1;
  if (COUNTIES.has(rest.slice(0, end))) return rest.slice(end);
  return LONG_NAMES.has(rest.slice(0, 3)) ? rest.slice(3) : rest;
}

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/gu, '');

/** A folded name without the place before it, what stands in brackets, and the form of company behind it. */
export function nameCore(folded: string): string | null {
  let rest = withoutBrackets(folded);
  while (FORMS.has(rest.slice(-2))) rest = rest.slice(0, -2);
  rest = withoutPlace(rest);
  return Array.from(rest).length < 2 ? null : rest;
}

/** The places that a folded name names: the one that it begins with, and those in brackets. */
export function namePlace(folded: string): string {
  const bare = withoutBrackets(folded);
  const bracketed = [...folded.matchAll(/\(([^()]*)\)/gu)].map((match) => match[1] ?? '');
  return [
    bare.slice(0, bare.length - withoutPlace(bare).length),
    ...bracketed.filter((one) => withoutPlace(one) === ''),
  ]
    .join('')
    .replace(/省|市|区|县|(?:壮族|回族|维吾尔|满族|蒙古族)*自治|特别行政|新/gu, '');
}

/** Numbers, letters, 甲乙丙 and directions tell things apart on purpose, so they are no slip of the pen. */
const TELLING = /^[0-9a-z零〇一二三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸东西南北]+$/u;

/** Whether two texts differ by one character: another one, or one more. */
export function differByOne(left: string, right: string): boolean {
  const [a, b] = [Array.from(left), Array.from(right)];
  if (a.length < b.length) return differByOne(right, left);
  if (left === right || a.length - b.length > 1) return false;
  const found = a.findIndex((char, i) => char !== b[i]);
  const same = a.length === b.length;
  const differing = `${a[found] ?? ''}${same ? (b[found] ?? '') : ''}`;
  return a.slice(found + 1).join('') === b.slice(same ? found + 1 : found).join('') && !TELLING.test(differing);
}

export type NameLikeness = 'same-core' | 'one-character';

/** Cores shorter than this, in characters, are alike only where they are the same. */
const LONG_CORE = 5;

/** How two folded names are alike; null where they are not, or where their places contradict each other. */
export function nameLikeness(left: string, right: string): NameLikeness | null {
  const [a, b] = [namePlace(left), namePlace(right)];
  if (!a.includes(b) && !b.includes(a)) return null;
  const [one, other] = [nameCore(left), nameCore(right)];
  if (one === null || other === null) return null;
  if (one === other) return 'same-core';
  const long = Math.min(Array.from(one).length, Array.from(other).length) >= LONG_CORE;
  return long && differByOne(one, other) ? 'one-character' : null;
}
