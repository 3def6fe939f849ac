import { foldName, nameLikeness, PLATFORM_COUNTS, platformLedger, type Viewer } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { ReferenceNamesRepository } from '../../enterprises/index.js';
import {
  checkedForm,
  type Identity,
  type KnownRecord,
  ListDictionaries,
  type ListLookups,
  SmallImports,
  smallReading,
  type SmallRegister,
  type Values,
} from '../../imports/index.js';
import { PlatformListRepository } from '../list/platform-list.repository.js';
import type { PlatformResponse, PlatformYearResponse } from '../platform-response.dto.js';
import { CreatePlatformRequest, UpdatePlatformRequest } from '../platform.dto.js';
import { PlatformsService } from '../platforms.service.js';
import { PlatformDerived } from './platform-derived.repository.js';
import { membershipKey, platformReading } from './platform-reading.js';

const MEASURES = [...PLATFORM_COUNTS, 'agreedInvestment'] as const;

/** `[{year: 2026, signedProjects: 3}]` as staged rows have it, `{"2026.signedProjects": 3}`. */
const figuresOf = (years: readonly PlatformYearResponse[]): Values =>
  Object.fromEntries(
    years.flatMap((one) =>
      MEASURES.flatMap((measure) =>
        one[measure] === null ? [] : [[`${String(one.year)}.${measure}`, one[measure]] as const],
      ),
    ),
  );

/** And back again. */
function yearsOf(figures: unknown): PlatformYearResponse[] {
  const years = new Map<number, Values>();
  for (const [key, value] of Object.entries((figures ?? {}) as Values)) {
    const [year = '', measure = ''] = key.split('.');
    years.set(Number(year), { ...years.get(Number(year)), [measure]: value });
  }
  const none = { signedProjects: null, startedProjects: null, producingProjects: null };
  return [...years].map(([year, said]) => ({
    ...{ year, ...none, agreedInvestment: null, settledEnterprises: null },
    ...said,
  }));
}

/** A platform in the words of staged rows. */
const valuesOf = (record: PlatformResponse): Values => ({
  name: record.name,
  aliases: record.aliases,
  systems: record.systems.map(({ system, category }) => membershipKey(system, category)),
  parentId: record.parent?.id ?? null,
  regionCode: record.regionCode,
  address: record.address,
  plannedArea: record.plannedArea,
  availableLand: record.availableLand,
  standardWorkshop: record.standardWorkshop,
  leadingIndustries: record.leadingIndustries,
  chains: record.chains.map(({ id }) => id),
  liaison: record.liaison,
  gaps: record.gaps,
  organizationId: record.organization?.id ?? null,
  contactName: record.contactName,
  contactPhone: record.contactPhone,
  years: figuresOf(record.years),
  source: record.source,
  note: record.note,
  extra: record.extra,
});

/** Values of staged rows as the form of a platform writes them. */
function asForm({ systems, years, ...values }: Values): Values {
  const memberships = (systems as string[] | undefined)?.map((one) => {
    const [system = '', category = ''] = one.split('/');
    return { system, category };
  });
  return {
    ...values,
    ...(memberships && { systems: memberships }),
    ...(years !== undefined && { years: yearsOf(years) }),
  };
}

const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => (typeof one === 'string' ? [foldName(one)] : []));

/** Platforms are told apart by what they are called, now or otherwise; a name that only two lists of other names share is none. */
const identity: Identity = {
  keys: [
    {
      row: ({ name }) => namesIn(name),
      record: ({ name, aliases }) => [...namesIn(name), ...namesIn(aliases)],
      sure: false,
    },
    { row: ({ aliases }) => namesIn(aliases), record: ({ name }) => namesIn(name), sure: false },
  ],
  alike: (row, record) => nameLikeness(foldName(String(row.name)), foldName(String(record.name))) !== null,
};

/** What the import of lists of platforms needs to know of the register. */
@Injectable()
export class PlatformImportTarget implements SmallRegister, OnModuleInit {
  readonly ledger = platformLedger;
  readonly reading = smallReading(platformLedger, platformReading);
  readonly identity = identity;
  readonly references = ['systems'];
  readonly samples = {
    name: { sample: '示例产业园' },
    systems: { note: '所属体系和类别，多个用“、”分隔。例：“2+4+46”现代制造业平台', sample: '“2+4+46”现代制造业平台' },
    regionCode: { sample: '河北省唐山市曹妃甸区' },
    plannedArea: { sample: 12.5 },
    availableLand: { sample: 1800 },
    standardWorkshop: { sample: 60000 },
    leadingIndustries: { sample: '装备制造、新材料' },
    contactName: { sample: '张三' },
    contactPhone: { sample: '0315-8800000' },
  };

  constructor(
    private readonly imports: SmallImports,
    private readonly dictionaries: ListDictionaries,
    private readonly lists: PlatformListRepository,
    private readonly platforms: PlatformsService,
    private readonly referred: ReferenceNamesRepository,
    readonly derived: PlatformDerived,
  ) {}

  onModuleInit(): void {
    this.imports.announce(this);
  }

  lookups(): Promise<ListLookups> {
    return this.dictionaries.all();
  }

  async records(_viewer: Viewer, ids?: readonly string[]): Promise<KnownRecord[]> {
    const found = await this.lists.byIds(ids ?? (await this.lists.ids({}, 'name')));
    return found.map(({ record }) => {
      const { id, version, name } = record;
      return { id, version, title: name, values: valuesOf(record) };
    });
  }

  async create(values: Values, principal: Principal): Promise<string> {
    const form = await checkedForm(CreatePlatformRequest, asForm(values));
    return (await this.platforms.create(form, principal)).id;
  }

  async update(id: string, version: number, values: Values, principal: Principal): Promise<number> {
    const form = await checkedForm(UpdatePlatformRequest, { ...asForm(values), version });
    return (await this.platforms.update(id, form, principal)).version;
  }

  async names(ids: string[]): Promise<Map<string, string>> {
    const names = await this.referred.ofIds(ids);
    for (const { key, name, categories } of await this.lists.systems())
      for (const category of categories) names.set(membershipKey(key, category.key), `${name}：${category.name}`);
    return names;
  }
}
