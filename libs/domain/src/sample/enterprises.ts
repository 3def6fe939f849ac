/**
 * Invented enterprises for trying the product out. Nothing here exists: every name carries 示例, telephone numbers begin
 * with 000, e-mail addresses end in example.invalid, and credit codes pass the check but carry a region part (99…) that
 * is in no table. Dictionaries are referred to by key, regions and industries by code.
 */
import { CREDIT_CODE_ALPHABET, creditCodeCheckCharacter } from '../credit-code/index.js';
import type { EnterpriseTag, EnterpriseYear, RegistrationStatus, TagKind, TagLevel } from '../enterprises/index.js';
import { fromScaled } from '../values/index.js';
import { type SamplePlatform, samplePlatforms } from './platforms.js';
import { createRandom, type Random } from './random.js';
import { BRANDS, PLACES, PLATFORM_BY_PLACE, SURNAMES, TRADES, type Place, type Trade } from './vocabulary.js';

export interface SampleEnterprise {
  readonly name: string;
  readonly formerNames: string[];
  readonly creditCode: string | null;
  readonly registrationNo: string | null;
  readonly regionCode: string;
  readonly address: string;
  readonly legalRepresentative: string;
  /** YYYY-MM-DD */
  readonly establishedOn: string;
  /** 万元, decimal string */
  readonly registeredCapital: string | null;
  readonly enterpriseType: string;
  readonly registrationStatus: RegistrationStatus;
  readonly industryCode: string;
  readonly chainKeys: string[];
  readonly links: string[];
  readonly clusterKeys: string[];
  /** Where it stands: an index into the sample platforms, or the key of a platform known by name. */
  readonly platform: number | null;
  readonly platformKey: string | null;
  readonly tags: EnterpriseTag[];
  readonly mainProducts: string;
  readonly employees: number | null;
  readonly years: EnterpriseYear[];
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly source: string;
  readonly note: string | null;
}

export interface SampleOptions {
  /** How many; 300 unless told. */
  readonly count?: number;
  /** Today in Shanghai, YYYY-MM-DD: nothing in the sample is later. */
  readonly today: string;
  readonly seed?: number;
}

const SUFFIXES = ['有限公司', '科技有限公司', '有限责任公司', '股份有限公司', '制造有限公司', '装备有限公司'] as const;

const sampleCode = (place: Place, random: Random): string => {
  let body = `91${place.fakeRegion}MA`;
  while (body.length < 17) body += CREDIT_CODE_ALPHABET.charAt(random.between(0, 30));
  return body + (creditCodeCheckCharacter(body) ?? '0');
};

const sampleName = (place: Place, trade: Trade, random: Random, taken: Set<string>): string => {
  for (let attempt = 0; ; attempt += 1) {
    const first = random.chance(0.7) ? random.pick(BRANDS) : '';
    const brand = attempt < 4 ? first : first + random.pick(BRANDS);
    const suffix = random.pick(SUFFIXES);
    const name = `${place.word}示例${brand}${trade.word}${trade.word.endsWith('科技') ? suffix.replace('科技', '') : suffix}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A day between 1998 and two years before today. */
const sampleDay = (today: string, random: Random): string =>
  `${random.between(1998, Number(today.slice(0, 4)) - 2)}-${pad(random.between(1, 12), 2)}-${pad(random.between(1, 28), 2)}`;

const ODDS: readonly (readonly [TagKind, number, readonly [TagLevel | null, ...(TagLevel | null)[]]])[] = [
  ['lead', 0.06, ['provincial', 'municipal']],
  ['little-giant', 0.12, ['national']],
  ['specialized', 0.3, ['provincial']],
  ['champion', 0.05, ['national', 'provincial']],
  ['high-tech', 0.5, [null]],
  ['innovative', 0.22, ['provincial']],
  ['listed', 0.05, [null]],
];

const sampleTags = (established: number, today: string, random: Random): EnterpriseTag[] => {
  const last = Number(today.slice(0, 4)) - 1;
  return ODDS.filter(([, odds]) => random.chance(odds)).map(([kind, , levels]) => {
    return { kind, level: random.pick(levels), year: random.between(Math.max(established + 1, last - 5), last) };
  });
};

/** Figures of the three years before this one; the last is sometimes not known yet. */
const sampleYears = (capital: number, today: string, random: Random): EnterpriseYear[] => {
  const thisYear = Number(today.slice(0, 4));
  let revenue = Math.round(capital * (0.5 + random.next() * 6) * 100);
  return [thisYear - 3, thisYear - 2, thisYear - 1].flatMap((year, index) => {
    revenue = Math.round(revenue * (0.9 + random.next() * 0.35));
    if (index === 2 && random.chance(0.15)) return [];
    const tax = Math.round(revenue * (0.02 + random.next() * 0.06));
    const research = Math.round(revenue * (0.02 + random.next() * 0.1));
    return [
      {
        year,
        revenue: fromScaled(BigInt(revenue), 2),
        tax: fromScaled(BigInt(tax), 2),
        researchSpending: fromScaled(BigInt(research), 2),
      },
    ];
  });
};

const sampleStatus = (random: Random): RegistrationStatus => {
  const draw = random.next();
  if (draw < 0.84) return '存续';
  if (draw < 0.94) return '在业';
  if (draw < 0.97) return '迁入';
  return draw < 0.99 ? '停业' : '注销';
};

const enterpriseTypeOf = (name: string): string => (name.includes('股份') ? '股份有限公司' : '有限责任公司');

type Standing = Pick<SampleEnterprise, 'platform' | 'platformKey'>;

/** On the platform of its place: nearly always where that is made for its chains, otherwise more often than not. */
const standingOf = (place: Place, trade: Trade, platforms: readonly SamplePlatform[], random: Random): Standing => {
  const draw = random.next();
  const platform = platforms.findIndex(({ regionCode }) => regionCode === place.code);
  if (platform < 0) return { platform: null, platformKey: draw < 0.5 ? (PLATFORM_BY_PLACE[place.code] ?? null) : null };
  const fits = platforms[platform]?.chainKeys.some((key) => trade.chainKeys.includes(key)) ?? false;
  return { platform: draw < (fits ? 0.95 : 0.65) ? platform : null, platformKey: null };
};

interface Drawing {
  readonly today: string;
  readonly platforms: readonly SamplePlatform[];
  readonly random: Random;
  readonly taken: Set<string>;
}

const sampleOne = (number: number, { today, platforms, random, taken }: Drawing): SampleEnterprise => {
  const place = PLACES[(number * 7) % PLACES.length] ?? PLACES[0];
  const trade = TRADES[(number * 11 + Math.floor(number / PLACES.length)) % TRADES.length] ?? TRADES[0];
  const name = sampleName(place, trade, random, taken);
  const establishedOn = sampleDay(today, random);
  const capital = random.between(1, 40) * random.pick([50, 100, 500, 1000]);
  const coded = random.chance(0.94);
  const formerNames = random.chance(0.12) ? [sampleName(place, random.pick(TRADES), random, taken)] : [];
  return {
    name,
    formerNames,
    creditCode: coded ? sampleCode(place, random) : null,
    registrationNo:
      coded && random.chance(0.85) ? null : `${place.fakeRegion}${pad(random.between(1, 999_999_999), 9)}`,
    regionCode: place.code,
    address: `${place.address}示例大街${random.between(1, 280)}号`,
    legalRepresentative: `${random.pick(SURNAMES)}某`,
    establishedOn,
    registeredCapital: random.chance(0.97) ? String(capital) : null,
    enterpriseType: enterpriseTypeOf(name),
    registrationStatus: sampleStatus(random),
    industryCode: trade.industryCode,
    chainKeys: [...trade.chainKeys],
    links: trade.chainKeys.length + trade.clusterKeys.length > 0 ? [trade.link] : [],
    clusterKeys: [...trade.clusterKeys],
    ...standingOf(place, trade, platforms, random),
    tags: sampleTags(Number(establishedOn.slice(0, 4)), today, random),
    mainProducts: trade.products,
    employees: random.chance(0.95) ? random.between(8, 260) * random.pick([1, 1, 2, 6]) : null,
    years: sampleYears(capital, today, random),
    contactName: `${random.pick(SURNAMES)}某`,
    contactPhone: `000-8${pad(random.between(0, 9_999_999), 7)}`,
    contactEmail: `contact-${pad(number + 1, 4)}@example.invalid`,
    source: '示例数据',
    note: random.chance(0.08) ? '示例企业，名称、人员与金额均为虚构' : null,
  };
};

/** The same options give the same enterprises. Names and codes are distinct. */
export const sampleEnterprises = ({ count = 300, today, seed = 20_260_101 }: SampleOptions): SampleEnterprise[] => {
  const random = createRandom(seed);
  const drawing = { today, platforms: samplePlatforms({ today }), random, taken: new Set<string>() };
  return Array.from({ length: count }, (_, number) => sampleOne(number, drawing));
};
