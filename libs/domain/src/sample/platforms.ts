/** Invented receiving platforms. Nothing here exists; none belongs to an official system, so that 已录入 n / 46 stays true. */
import { fromScaled } from '../values/index.js';
import { organizationOf } from './project-words.js';
import { createRandom, type Random } from './random.js';
import { PLACES, SURNAMES, type Place } from './vocabulary.js';

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
  readonly note: string;
  readonly years: readonly SamplePlatformYear[];
}

interface Theme {
  readonly word: string;
  readonly industries: readonly string[];
  readonly chainKeys: readonly string[];
}

const THEMES: readonly [Theme, ...Theme[]] = [
  { word: '氢能产业园', industries: ['氢能装备', '燃料电池'], chainKeys: ['hydrogen'] },
  { word: '生物医药产业园', industries: ['生物制药', '医疗器械'], chainKeys: ['biomedicine'] },
  { word: '工业互联网创新园', industries: ['工业软件', '网络安全'], chainKeys: ['cybersecurity-industrial-internet'] },
  { word: '智能装备园', industries: ['数控机床', '分析仪器'], chainKeys: ['instruments-machine-tools'] },
  { word: '智能网联汽车零部件园', industries: ['电驱动', '智能座舱'], chainKeys: ['new-energy-vehicles'] },
  { word: '机器人产业港', industries: ['工业机器人', '减速器'], chainKeys: ['robotics'] },
  { word: '现代物流承接园', industries: ['区域分拨', '冷链物流'], chainKeys: [] },
  { word: '新材料承接园', industries: ['碳纤维', '特种合金'], chainKeys: [] },
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

/** The first one is a base; the parks after it are its parts. */
const PARKS = 3;

interface Site {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: number | null;
  readonly regionCode: string;
  readonly place: Place;
  readonly theme: Theme;
}

function siteOf(number: number): Site {
  const place = RECEIVING[(number * 5) % RECEIVING.length] ?? RECEIVING[0];
  if (number > PARKS) {
    const theme = THEMES[number % THEMES.length] ?? THEMES[0];
    const aliases = number % 6 === 0 ? [`${place.word}示例园`] : [];
    return { name: `${place.word}示例${theme.word}`, aliases, parent: null, regionCode: place.code, place, theme };
  }
  const theme = THEMES[4] ?? THEMES[0];
  const parts = RECEIVING.filter(({ code }) => code.startsWith('13'));
  const home = parts[number * 4] ?? place;
  const base = { place: home, theme, aliases: [] };
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
    const { place, theme, ...site } = siteOf(number);
    return {
      ...site,
      address: `${place.address}示例大道${String(random.between(1, 99))}号`,
      // A base is larger than its parks.
      plannedArea: fromScaled(BigInt(number === 0 ? 12_000 : random.between(80, 3600)), 2),
      availableLand: String(random.between(60, 4200)),
      standardWorkshop: random.chance(0.85) ? String(random.between(2, 60) * 5000) : null,
      leadingIndustries: theme.industries,
      chainKeys: theme.chainKeys,
      liaison: `${place.word}示例园区管理办公室`,
      gaps: random.pick(GAPS),
      contactName: `${random.pick(SURNAMES)}某`,
      contactPhone: `000-7${String(random.between(0, 9_999_999)).padStart(7, '0')}`,
      organizationKey: organizationOf(site.regionCode),
      note: '示例平台，名称、人员与数据均为虚构',
      years: yearsOf(number, today, random),
    };
  });
};
