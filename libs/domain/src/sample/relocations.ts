/** Invented relocations out of Beijing over three years, on the sample enterprises and platforms. Nothing here exists. */
import {
  type CooperationModel,
  RELOCATION_STAGES,
  type RelocationNature,
  type RelocationScope,
  type RelocationStage,
  type RelocationStageEntry,
  type RelocationSubject,
} from '../relocations/index.js';
import type { SampleEnterprise } from './enterprises.js';
import type { SamplePlatform, SamplePlatformKind } from './platforms.js';
import { addMonths, monthOf } from '../values/index.js';
import { organizationOf } from './project-words.js';
import { createRandom, type Random } from './random.js';
import { dayAfter } from './schedule.js';
import { SURNAMES } from './vocabulary.js';

export interface SampleRelocation {
  /** An index into the sample enterprises; null where `subjectName` says who moves. */
  readonly enterprise: number | null;
  readonly subjectName: string | null;
  readonly part: string | null;
  readonly subject: RelocationSubject;
  readonly scope: RelocationScope;
  readonly nature: RelocationNature;
  readonly cooperationModel: CooperationModel | null;
  readonly originRegionCode: string;
  readonly originAddress: string;
  readonly originOrganizationKey: string;
  readonly originContactName: string;
  readonly originContactPhone: string;
  readonly employees: number;
  /** 平方米 */
  readonly vacatedArea: string | null;
  /** 万元, the three taxes a year on average before moving */
  readonly averageTaxes: string | null;
  readonly regionCode: string;
  readonly address: string;
  /** An index into the sample platforms. */
  readonly platform: number | null;
  readonly organizationKey: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly movedEmployees: number | null;
  readonly inTaxSharing: boolean | null;
  readonly sharingFrom: string | null;
  readonly sharingUntil: string | null;
  readonly problems: string | null;
  readonly note: string;
  readonly stages: readonly RelocationStageEntry[];
}

/** Who moves where the register holds none: [name, subject, what of it]. */
const INSTITUTIONS: readonly (readonly [string, RelocationSubject, RelocationScope])[] = [
  ['京示例服装批发市场', 'wholesale-market', 'merchants'],
  ['京示例建材物流中心', 'logistics', 'whole'],
  ['京示例应用技术研究院', 'research-institute', 'research'],
  ['京示例职业学院', 'university', 'branch'],
  ['京示例康复医院', 'hospital', 'branch'],
  ['京示例商业银行后台服务中心', 'financial', 'branch'],
  ['京示例控股集团新能源板块', 'innovation-business', 'headquarters'],
  ['京示例档案服务中心', 'public-service', 'whole'],
];

/** How many stand in each stage, forty together. */
const STAGE_PLAN: readonly (readonly [RelocationStage, number])[] = [
  ['intent', 5],
  ['signed', 6],
  ['business-registration', 5],
  ['tax-registration', 4],
  ['started', 6],
  ['in-production', 6],
  ['full-production', 6],
  ['terminated', 2],
];

const SCOPES: readonly [RelocationScope, ...RelocationScope[]] = [
  'production',
  'production',
  'whole',
  'headquarters',
  'research',
  'branch',
];
const MODELS: readonly [CooperationModel | null, ...(CooperationModel | null)[]] = [
  null,
  'tax-sharing',
  'enclave',
  'whole-chain',
  'research',
];
const PROBLEMS: readonly [string | null, ...(string | null)[]] = [
  null,
  null,
  '生产许可变更尚未办结',
  '随迁职工子女入学待协调',
  '新址供电增容排期较晚',
  '社保关系转移手续办理缓慢',
];

/** The days from one stage to the next. */
const STEPS = [0, 60, 45, 40, 120, 200, 220] as const;

/** Every stage up to where it stands: the last of them lies within three years before today. */
function stagesOf(stage: RelocationStage, today: string, random: Random): RelocationStageEntry[] {
  const ended = stage === 'terminated';
  const passed = ended ? 2 : RELOCATION_STAGES.indexOf(stage) + 1;
  const length = STEPS.slice(0, passed).reduce<number>((sum, days) => sum + days, 0);
  const last = dayAfter(today, -random.between(ended ? 40 : 6, Math.max(60, 1000 - length)));
  let day = dayAfter(last, -length);
  const entries = RELOCATION_STAGES.slice(0, passed).map((one, i): RelocationStageEntry => {
    day = dayAfter(day, STEPS[i] ?? 0);
    return { stage: one, enteredOn: day, reason: null };
  });
  const reason = '企业调整布局，双方协商终止';
  return ended ? [...entries, { stage, enteredOn: dayAfter(day, 30), reason }] : entries;
}

const stageOf = (number: number): RelocationStage => {
  const all = STAGE_PLAN.flatMap(([stage, count]) => Array.from({ length: count }, () => stage));
  return all[(number * 17) % all.length] ?? 'signed';
};

/** What an institution goes to, where no chain says it. */
const KIND_OF: Readonly<Partial<Record<RelocationSubject, SamplePlatformKind>>> = {
  'wholesale-market': 'services',
  logistics: 'services',
  financial: 'services',
  'public-service': 'services',
};

/**
 * The platform that it moves to, in turn among those made for it: by its chains, else by what it is. A base takes
 * nobody in, its parks do.
 */
function platformOf(
  number: number,
  { subject, from }: { readonly subject: RelocationSubject; readonly from: SampleEnterprise | null },
  platforms: readonly SamplePlatform[],
): number {
  const parents = new Set(platforms.map(({ parent }) => parent));
  const leaves = platforms.flatMap((one, index) => (parents.has(index) ? [] : [{ ...one, index }]));
  const chains = from?.chainKeys ?? [];
  const kind = from ? 'manufacturing' : (KIND_OF[subject] ?? 'innovation');
  const fitting = chains.length
    ? leaves.filter(({ chainKeys }) => chainKeys.some((key) => chains.includes(key)))
    : leaves.filter((one) => one.kind === kind);
  const chosen = (fitting.length ? fitting : leaves)[number % (fitting.length || leaves.length)];
  if (!chosen) throw new RangeError('sample relocations need sample platforms');
  return chosen.index;
}

const PARTS = ['一期产线', '二期产线'] as const;

/** Who moves: every fifth an institution by name, the others enterprises of Beijing, two of them in two parts. */
function subjectOf(number: number, enterprises: readonly SampleEnterprise[]) {
  const leaving = enterprises.flatMap(({ regionCode }, index) => (regionCode.startsWith('11') ? [index] : []));
  const institution = number % 5 === 4 ? INSTITUTIONS[Math.floor(number / 5) % INSTITUTIONS.length] : undefined;
  if (institution) {
    const [subjectName, subject, scope] = institution;
    return { enterprise: null, subjectName, subject, scope, part: null, from: null };
  }
  const twice = number % 20 < 2;
  const enterprise = leaving[(twice ? Math.floor(number / 20) : number + 3) % leaving.length];
  if (enterprise === undefined) throw new RangeError('sample relocations need sample enterprises in Beijing');
  const part = twice ? (PARTS[number % 20] ?? null) : null;
  return {
    enterprise,
    subjectName: null,
    subject: 'manufacturing' as const,
    scope: null,
    part,
    from: enterprises[enterprise] ?? null,
  };
}

const UNDECIDED = { inTaxSharing: null, sharingFrom: null, sharingUntil: null };

/** 财预〔2015〕92号: moved by government lead and 2000 万元 a year before moving; three years from full production on. */
function sharingOf(
  nature: RelocationNature,
  averageTaxes: string | null,
  stages: readonly RelocationStageEntry[],
): Pick<SampleRelocation, 'inTaxSharing' | 'sharingFrom' | 'sharingUntil'> {
  const inTaxSharing = nature === 'government' && Number(averageTaxes) >= 2000;
  const from = stages.find(({ stage }) => stage === 'full-production')?.enteredOn;
  if (!inTaxSharing || !from) return { inTaxSharing, sharingFrom: null, sharingUntil: null };
  const last = addMonths(monthOf(from), 36);
  return { inTaxSharing, sharingFrom: from, sharingUntil: dayAfter(`${last}-01`, Number(from.slice(8)) - 2) };
}

function sampleOne(
  number: number,
  today: string,
  { enterprises, platforms }: Pick<SampleOptions, 'enterprises' | 'platforms'>,
  random: Random,
): SampleRelocation {
  const { from, scope, ...who } = subjectOf(number, enterprises);
  const platform = platformOf(number, { subject: who.subject, from }, platforms);
  const to = platforms[platform];
  if (!to) throw new RangeError('sample relocations need sample platforms');
  const originRegionCode = from?.regionCode ?? '110106';
  const employees = from?.employees ?? random.between(40, 900);
  const stages = stagesOf(stageOf(number), today, random);
  const moving = stages.length > 4 && stages.at(-1)?.stage !== 'terminated';
  const surname = () => `${random.pick(SURNAMES)}某`;
  const nature = random.chance(0.6) ? 'government' : 'market';
  const averageTaxes = random.chance(0.7) ? String(random.between(120, 5200)) : null;
  const phone = () => `000-5${String(random.between(0, 9_999_999)).padStart(7, '0')}`;
  return {
    ...who,
    scope: who.part === null ? (scope ?? random.pick(SCOPES)) : 'production',
    nature,
    cooperationModel: random.pick(MODELS),
    originRegionCode,
    originAddress: from?.address ?? '北京市丰台区示例南路8号',
    originOrganizationKey: organizationOf(originRegionCode),
    originContactName: surname(),
    originContactPhone: phone(),
    employees,
    vacatedArea: random.chance(0.8) ? String(random.between(8, 640) * 100) : null,
    averageTaxes,
    regionCode: to.regionCode,
    address: to.address,
    platform: random.chance(0.85) ? platform : null,
    organizationKey: to.organizationKey,
    contactName: surname(),
    contactPhone: phone(),
    movedEmployees: moving ? Math.floor(employees * (0.2 + random.next() * 0.6)) : null,
    ...(moving ? sharingOf(nature, averageTaxes, stages) : UNDECIDED),
    problems: random.pick(PROBLEMS),
    note: '示例疏解事项，名称、人员与金额均为虚构',
    stages,
  };
}

interface SampleOptions {
  /** Today in Shanghai, YYYY-MM-DD: nothing in the sample is later. */
  readonly today: string;
  readonly enterprises: readonly SampleEnterprise[];
  readonly platforms: readonly SamplePlatform[];
  readonly count?: number;
  readonly seed?: number;
}

/** The same options give the same relocations. */
export const sampleRelocations = ({
  today,
  enterprises,
  platforms,
  count = 40,
  seed = 20_260_404,
}: SampleOptions): SampleRelocation[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, number) => sampleOne(number, today, { enterprises, platforms }, random));
};
