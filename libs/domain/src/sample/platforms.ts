/**
 * Invented receiving platforms. Nothing here exists. They stand in the categories of the published systems, so that one
 * sees how these fill; wherever they are counted, they are counted apart as sample.
 */
import type { PlatformMembership } from '../platforms/index.js';
import { fromScaled } from '../values/index.js';
import { organizationOf } from './project-words.js';
import { createRandom, type Random } from './random.js';
import { PLACES, POSITION_BY_PLACE, SURNAMES, type Place } from './vocabulary.js';

export interface SamplePlatformYear {
  readonly year: number;
  readonly signedProjects: number;
  readonly startedProjects: number;
  readonly producingProjects: number;
  /** 万元, decimal string */
  readonly agreedInvestment: string;
  readonly settledEnterprises: number;
}

export interface SamplePlatform {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The base of which this is a park: an index into the sample. */
  readonly parent: number | null;
  readonly regionCode: string;
  readonly address: string;
  /** Degrees, east and north; null for a base that lies in several places. */
  readonly longitude: string | null;
  readonly latitude: string | null;
  /** What it is made for, and how the systems sort it. */
  readonly kind: SamplePlatformKind;
  readonly systems: readonly PlatformMembership[];
  /** 平方公里 */
  readonly plannedArea: string;
  /** 亩 */
  readonly availableLand: string;
  /** 平方米 */
  readonly standardWorkshop: string | null;
  readonly leadingIndustries: readonly string[];
  readonly chainKeys: readonly string[];
  readonly liaison: string;
  readonly gaps: string | null;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly organizationKey: string;
  readonly source: string;
  readonly note: string;
  readonly years: readonly SamplePlatformYear[];
}

export type SamplePlatformKind = 'innovation' | 'manufacturing' | 'services' | 'agriculture';

interface Theme {
  readonly word: string;
  readonly kind: SamplePlatformKind;
  readonly industries: readonly string[];
  readonly chainKeys: readonly string[];
}

const theme = (
  word: string,
  kind: SamplePlatformKind,
  industries: readonly string[],
  ...chainKeys: readonly string[]
): Theme => ({ word, kind, industries, chainKeys });

const CAR_PARTS = theme('智能网联汽车零部件园', 'manufacturing', ['电驱动', '智能座舱'], 'new-energy-vehicles');

const THEMES: readonly [Theme, ...Theme[]] = [
  theme('氢能产业园', 'manufacturing', ['氢能装备', '燃料电池'], 'hydrogen'),
  theme('生物医药产业园', 'manufacturing', ['生物制药', '医疗器械'], 'biomedicine'),
  theme('工业互联网创新园', 'innovation', ['工业软件', '网络安全'], 'cybersecurity-industrial-internet'),
  theme('智能装备园', 'manufacturing', ['数控机床', '分析仪器'], 'instruments-machine-tools'),
  CAR_PARTS,
  theme('机器人协同创新园', 'innovation', ['工业机器人', '减速器'], 'robotics'),
  theme('现代物流承接园', 'services', ['区域分拨', '冷链物流']),
  theme('新材料承接园', 'manufacturing', ['碳纤维', '特种合金']),
  theme('农产品加工合作园', 'agriculture', ['农产品加工', '冷链仓储']),
];

const GAPS: readonly [string | null, ...(string | null)[]] = [
  '园区变电站容量不足',
  '缺少蓝领公寓',
  '污水处理厂二期未建成',
  '公交接驳班次不足',
  null,
  null,
];

/** Places outside Beijing: platforms receive what leaves it. */
const [first = PLACES[0], ...others] = PLACES.filter(({ code }) => !code.startsWith('11'));
const RECEIVING: readonly [Place, ...Place[]] = [first, ...others];

const yearsOf = (number: number, today: string, random: Random): SamplePlatformYear[] => {
  const thisYear = Number(today.slice(0, 4));
  let settled = random.between(8, 120);
  return [thisYear - 2, thisYear - 1, thisYear].flatMap((year) => {
    if (year === thisYear && number % 5 === 4) return [];
    const signedProjects = random.between(2, 18);
    const startedProjects = random.between(1, signedProjects);
    settled += random.between(0, 25);
    return {
      year,
      signedProjects,
      startedProjects,
      producingProjects: random.between(0, startedProjects),
      agreedInvestment: String(random.between(30, 900) * 100),
      settledEnterprises: settled,
    };
  });
};

/** The first one is a base; the parks after it are its parts, each in a place of its own. */
const PARKS = RECEIVING.filter(({ code }) => ['130302', '130408', '130681'].includes(code));

interface Site {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: number | null;
  readonly regionCode: string;
  readonly place: Place;
  readonly theme: Theme;
}

const member = (system: string, category: string): PlatformMembership => ({ system, category });

/** Where each kind stands among Hebei's platforms; the rest are 个性化平台. */
const HEBEI: Readonly<Partial<Record<SamplePlatformKind, string>>> = { innovation: 'five', agriculture: 'four' };

/** A park counts with its base. Every fifth is in no national list, and some are in none at all, as with real ones. */
function systemsOf(number: number, { parent, regionCode, theme: { kind } }: Site): PlatformMembership[] {
  if (parent !== null || number % 10 === 9) return [];
  const isHebei = regionCode.startsWith('13');
  return [
    ...(number % 5 === 4 ? [] : [member('two-four-forty-six', kind)]),
    ...(number % 6 === 0 ? [member('four-plus-n', 'n')] : []),
    isHebei ? member('one-five-four-thirty-three', HEBEI[kind] ?? 'thirty-three') : member('one-sixteen', 'sixteen'),
  ];
}

/** What there is room for: at most half of the area can be had at once. A base has more of everything than its parks. */
function roomOf(
  number: number,
  random: Random,
): Pick<SamplePlatform, 'plannedArea' | 'availableLand' | 'standardWorkshop'> {
  const hectares = random.between(80, 3600);
  const land = Math.floor(hectares * 15 * (0.06 + random.next() * 0.4));
  const workshop = random.chance(0.85) ? String(random.between(2, 60) * 5000) : null;
  if (number === 0) return { plannedArea: '120', availableLand: '86000', standardWorkshop: '1200000' };
  return { plannedArea: fromScaled(BigInt(hectares), 2), availableLand: String(land), standardWorkshop: workshop };
}

/** Within some kilometres of the middle of the place. */
function positionOf({ place: { code } }: Site, random: Random): Pick<SamplePlatform, 'longitude' | 'latitude'> {
  const [east, north] = POSITION_BY_PLACE[code] ?? [0, 0];
  const near = (middle: number) => fromScaled(BigInt(middle * 100 + random.between(-300, 300)), 4);
  return { longitude: near(east), latitude: near(north) };
}

function siteOf(number: number): Site {
  const place = RECEIVING[(number * 5) % RECEIVING.length] ?? RECEIVING[0];
  if (number > PARKS.length) {
    const chosen = THEMES[number % THEMES.length] ?? THEMES[0];
    const aliases = number % 6 === 0 ? [`${place.word}示例园`] : [];
    const name = `${place.word}示例${chosen.word}`;
    return { name, aliases, parent: null, regionCode: place.code, place, theme: chosen };
  }
  const home = PARKS[Math.max(0, number - 1)] ?? place;
  const base = { place: home, theme: CAR_PARTS, aliases: [] };
  return number === 0
    ? { ...base, name: '冀示例汽车零部件协同基地', parent: null, regionCode: '130000' }
    : { ...base, name: `冀示例汽车零部件协同基地${home.word}园`, parent: 0, regionCode: home.code };
}

/** The same options give the same platforms. Names are distinct. */
export const samplePlatforms = ({
  today,
  count = 25,
  seed = 20_260_303,
}: {
  readonly today: string;
  readonly count?: number;
  readonly seed?: number;
}): SamplePlatform[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, number) => {
    const all = siteOf(number);
    const { place, theme: about, ...site } = all;
    return {
      ...site,
      kind: about.kind,
      systems: systemsOf(number, all),
      address: `${place.address}示例大道${String(random.between(1, 99))}号`,
      ...roomOf(number, random),
      leadingIndustries: about.industries,
      chainKeys: about.chainKeys,
      liaison: `${place.word}示例园区管理办公室`,
      gaps: random.pick(GAPS),
      contactName: `${random.pick(SURNAMES)}某`,
      contactPhone: `000-7${String(random.between(0, 9_999_999)).padStart(7, '0')}`,
      organizationKey: organizationOf(site.regionCode),
      source: '示例数据',
      note: '示例平台，名称、人员与数据均为虚构',
      years: yearsOf(number, today, random),
      ...(number === 0 ? { longitude: null, latitude: null } : positionOf(all, random)),
    };
  });
};
