// Invented enterprises in any number, each made from its number alone: the same number gives the same enterprise.
import { CREDIT_CODE_ALPHABET, creditCodeCheckCharacter } from '@lianqun/domain';

const list = (text) => text.split(' ');

const PLACES = list(
  '110108:京西:北京市海淀区 110105:京东:北京市朝阳区 110106:丰台:北京市丰台区 110112:通州:北京市通州区 ' +
    '110114:昌平:北京市昌平区 110115:大兴:北京市大兴区 120116:津滨:天津市滨海新区 120111:西青:天津市西青区 ' +
    '120114:武清:天津市武清区 120115:宝坻:天津市宝坻区 130109:石家庄:河北省石家庄市藁城区 ' +
    '130209:曹妃甸:河北省唐山市曹妃甸区 130283:迁安:河北省唐山市迁安市 130302:秦皇岛:河北省秦皇岛市海港区 ' +
    '130408:邯郸:河北省邯郸市永年区 130606:保定:河北省保定市莲池区 130681:涿州:河北省保定市涿州市 ' +
    '130705:张家口:河北省张家口市宣化区 130802:承德:河北省承德市双桥区 130903:沧州:河北省沧州市运河区 ' +
    '131003:廊坊:河北省廊坊市广阳区 131022:固安:河北省廊坊市固安县 131102:衡水:河北省衡水市桃城区',
).map((entry) => entry.split(':'));

const TRADES = list(
  '机器人:3491:机器人 减速器:3459:机器人 数控机床:3421:仪器仪表和工业母机 分析仪器:4014:仪器仪表和工业母机 ' +
    '燃料电池:3849:氢能 储氢装备:3332:氢能 制氢设备:3521:氢能 网络安全:6513:网络安全和工业互联网 ' +
    '工业软件:6513:网络安全和工业互联网 动力电池:3841:新能源和智能网联汽车 智能座舱:3670:新能源和智能网联汽车 ' +
    '生物制药:2761: 医疗器械:3581: 中药饮片:2730: 电力装备:3821: 风电设备:3415: 应急装备:3595: 储能科技:3824: ' +
    '半导体材料:3985: 集成电路:6520: 新材料:3062: 精密铸造:3391: 信创整机:3911: 原料药:2710:',
).map((entry) => entry.split(':'));

const FIRST = [...'启泽远恒云嘉博中瑞同华安立正宏锦晟凯鼎新长金天海东德国创智联永兴盛达信诚普汇众方弘'];
const SECOND = [...'衡钧朔川漠屹砚澜岑屿峤朴榆柘沅朗岳桓翊源泰丰康宁祥顺通润和美林峰阳航腾飞跃辉明睿'];
const SUFFIXES = list('有限公司 科技有限公司 有限责任公司 股份有限公司 制造有限公司 装备有限公司');
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚'];
const TYPES = list('有限责任公司 有限责任公司（自然人独资） 股份有限公司 有限责任公司（法人独资）');
const STATUSES = list('存续 存续 存续 在业 存续 迁入 存续 开业 存续 停业');
const TAGS = list('高新技术企业 专精特新中小企业 创新型中小企业 专精特新“小巨人”');

/** As many numbers as there are different names. */
const NAMES = PLACES.length * FIRST.length * SECOND.length * TRADES.length * SUFFIXES.length;
/** Shares no factor with NAMES: steps through all of them in an order that looks like none. */
const STRIDE = 2_654_435_761;

/** A draw for one purpose: the same number and purpose give the same draw. */
const draw = (number, purpose, size) => {
  let x = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  return ((x ^ (x >>> 13)) >>> 0) % size;
};
const pick = (from, number, purpose) => from[draw(number, purpose, from.length)];
const two = (value) => String(value).padStart(2, '0');

const person = (number, purpose) =>
  pick(SURNAMES, number, purpose) + pick(GIVEN, number, purpose + 1) + pick(GIVEN, number, purpose + 2);

/** Codes pass the check and carry a region part (99…) that no table has. */
function creditCode(number) {
  let serial = '';
  for (let rest = number; serial.length < 7; rest = Math.floor(rest / 31))
    serial = CREDIT_CODE_ALPHABET[rest % 31] + serial;
  const body = `91991${two(number % 100)}9MA${serial}`;
  return body + creditCodeCheckCharacter(body);
}

function nameOf(number) {
  let rest = Number((BigInt(number) * BigInt(STRIDE)) % BigInt(NAMES));
  const take = (from) => {
    const one = from[rest % from.length];
    rest = Math.floor(rest / from.length);
    return one;
  };
  const [place, trade] = [take(PLACES), take(TRADES)];
  return { place, trade, name: `${place[1]}${take(FIRST)}${take(SECOND)}${trade[0]}${take(SUFFIXES)}` };
}

/** @param {number} number from 0 */
export function enterprise(number) {
  const { place, trade, name } = nameOf(number);
  const capital = (draw(number, 1, 400) + 1) * 50;
  return {
    name,
    creditCode: creditCode(number),
    registrationNo: `9${String(number).padStart(12, '0')}`,
    regionCode: place[0],
    regionName: place[2],
    address: `${place[2]}${trade[0]}产业园${draw(number, 2, 90) + 1}号楼${number % 30}层${100_000 + number}室`,
    legalRepresentative: person(number, 3),
    establishedOn: `${1995 + draw(number, 6, 30)}-${two(draw(number, 7, 12) + 1)}-${two(draw(number, 8, 28) + 1)}`,
    registeredCapital: String(capital),
    enterpriseType: pick(TYPES, number, 9),
    registrationStatus: pick(STATUSES, number, 10),
    industryCode: trade[1],
    chain: trade[2] || null,
    tag: draw(number, 11, 3) === 0 ? pick(TAGS, number, 12) : null,
    mainProducts: `${trade[0]}整机与部件、${pick(TRADES, number, 13)[0]}配套（型号 ${FIRST[number % FIRST.length]}-${number}）`,
    employees: (draw(number, 14, 400) + 1) * 3,
    revenue: (capital * (draw(number, 15, 900) + 50)) / 100,
    tax: (capital * (draw(number, 16, 60) + 5)) / 100,
    contactName: person(number, 17),
    contactPhone: `000-8${String(number).padStart(7, '0')}`,
    contactEmail: `contact-${number}@example.invalid`,
    note: `走访记录第 ${number} 号，${pick(PLACES, number, 20)[1]}方向有合作意向`,
  };
}
