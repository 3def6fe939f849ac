import { PLATFORM_COUNTS, platformLedger, yearlyKey } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mayReveal } from '../../../foundation/access/record-access.repository.js';
import type { Principal } from '../../../foundation/http/principal.js';
import {
  exportOrdersControllerOf,
  ExportSources,
  type LedgerLine,
  type LedgerValues,
  plainLedgerSource,
  type PlainLedgerRecords,
} from '../../exports/index.js';
import { PlatformContacts } from '../frames/platform-contacts.js';
import { PlatformListRepository } from '../list/platform-list.repository.js';
import type { PlatformResponse } from '../platform-response.dto.js';
import { PLATFORM_SORTS, PlatformQuery } from '../platform.dto.js';
import type { PlatformFilter } from '../list/platform.sql.js';

const MEASURES = [...PLATFORM_COUNTS, 'agreedInvestment'] as const;

const SEPARATOR = '、';

/** What the columns of 承接平台台账 say of a platform, contact details as they are given. */
const valuesOf = (record: PlatformResponse): LedgerValues => ({
  name: record.name,
  aliases: record.aliases.join(SEPARATOR),
  systems: record.systems.map(({ systemName, categoryName }) => `${systemName}${categoryName ?? ''}`).join(SEPARATOR),
  parentId: record.parent?.name ?? null,
  regionCode: record.regionName,
  address: record.address,
  plannedArea: record.plannedArea,
  availableLand: record.availableLand,
  standardWorkshop: record.standardWorkshop,
  leadingIndustries: record.leadingIndustries.join(SEPARATOR),
  chains: record.chains.map(({ name }) => name).join(SEPARATOR),
  liaison: record.liaison,
  ...Object.fromEntries(
    record.years.flatMap((one) => MEASURES.map((measure) => [yearlyKey(measure, one.year), one[measure]])),
  ),
  gaps: record.gaps,
  organizationId: record.organization?.name ?? null,
  contactName: record.contactName,
  contactPhone: record.contactPhone,
  source: record.source,
  note: record.note,
});

/** 承接平台台账 as it is taken along. */
@Injectable()
export class PlatformLedger implements PlainLedgerRecords, OnModuleInit {
  readonly ledger = platformLedger;
  readonly page = '/platforms?export=own';

  constructor(
    private readonly sources: ExportSources,
    private readonly lists: PlatformListRepository,
    private readonly contacts: PlatformContacts,
  ) {}

  onModuleInit(): void {
    this.sources.announce(plainLedgerSource(this));
  }

  ids(filter: PlatformFilter, sort: string): Promise<string[]> {
    return this.lists.ids(filter, sort);
  }

  /** Everybody sees every platform. */
  unseen(): Promise<number> {
    return Promise.resolve(0);
  }

  async lines(ids: readonly string[], contacts: boolean, principal: Principal): Promise<LedgerLine[]> {
    return (await this.lists.byIds(ids)).map(({ record, access }) => {
      const clear = contacts && mayReveal(access, principal);
      const shown = clear ? { ...record, ...this.contacts.clear(record) } : this.contacts.masked(record);
      return { id: record.id, version: record.version, values: valuesOf(shown), extra: record.extra };
    });
  }

  /** The earliest first. */
  async years(ids: readonly string[]): Promise<number[]> {
    const found = await this.lists.byIds(ids);
    return [...new Set(found.flatMap(({ record }) => record.years.map(({ year }) => year)))].sort((a, b) => a - b);
  }

  async extraKeys(ids: readonly string[]): Promise<string[]> {
    const found = await this.lists.byIds(ids);
    return [...new Set(found.flatMap(({ record }) => Object.keys(record.extra)))];
  }
}

export const PlatformExportOrders = exportOrdersControllerOf({
  register: 'platform',
  path: 'platforms',
  query: PlatformQuery,
  sorts: PLATFORM_SORTS,
  sort: 'name',
});
