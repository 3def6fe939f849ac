import type { PlatformMembership } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type HistoryList, RecordHistory, type RecordWords } from '../../audit-record/index.js';
import { ReferenceNamesRepository } from '../../enterprises/index.js';
import { PlatformContacts } from './platform-contacts.js';
import { type KeptSystem, PlatformListRepository } from '../list/platform-list.repository.js';

const withoutAbsent = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

const yearOf = (row: Record<string, unknown>) =>
  withoutAbsent({
    year: row.year,
    signedProjects: row.signed_projects,
    startedProjects: row.started_projects,
    producingProjects: row.producing_projects,
    agreedInvestment: row.agreed_investment,
    settledEnterprises: row.settled_enterprises,
  });

const words: RecordWords = {
  kind: 'receiving_platform',
  table: 'receiving_platform',
  fields: {
    name: 'name',
    aliases: 'aliases',
    parent_id: 'parentId',
    region_id: 'regionCode',
    address: 'address',
    longitude: 'longitude',
    latitude: 'latitude',
    systems: 'systems',
    planned_area: 'plannedArea',
    available_land: 'availableLand',
    standard_workshop: 'standardWorkshop',
    leading_industries: 'leadingIndustries',
    liaison: 'liaison',
    gaps: 'gaps',
    contact_name: 'contactName',
    contact_phone: 'contactPhone',
    organization_id: 'organizationId',
    source: 'source',
    note: 'note',
    extra: 'extra',
    deleted_at: 'deletedAt',
  },
  children: {
    platform_chain: { field: 'chains', value: (row) => row.chain_id },
    platform_year: { field: 'years', value: yearOf },
  },
  counts: new Set(['year', 'signed_projects', 'started_projects', 'producing_projects', 'settled_enterprises']),
  references: new Set(['parentId', 'regionCode', 'chains', 'organizationId']),
};

/** Memberships are kept by key and told by name, in the shape in which other named things are told. */
function membershipsNamed(value: unknown, systems: readonly KeptSystem[]): unknown {
  if (!Array.isArray(value)) return value;
  return (value as PlatformMembership[]).map((one) => {
    const system = systems.find(({ key }) => key === one.system);
    const category = system?.categories.find(({ key }) => key === one.category);
    return { name: [system?.name ?? one.system, category?.name ?? one.category].join('：') };
  });
}

/** The history of a platform in the words of the ledger, contact details under their masks. */
@Injectable()
export class PlatformHistory {
  constructor(
    private readonly histories: RecordHistory,
    private readonly names: ReferenceNamesRepository,
    private readonly contacts: PlatformContacts,
    private readonly platforms: PlatformListRepository,
  ) {}

  async list(id: string, page: number, pageSize: number): Promise<HistoryList> {
    const list = await this.histories.list(words, (ids) => this.names.ofIds(ids), id, page, pageSize);
    const changes = list.items.flatMap((item) => item.changes);
    const systems = changes.some(({ field }) => field === 'systems') ? await this.platforms.systems() : [];
    const shown = (field: string, value: unknown) =>
      field === 'systems' ? membershipsNamed(value, systems) : this.contacts.shown(field, value);
    for (const change of changes) {
      change.before = shown(change.field, change.before);
      change.after = shown(change.field, change.after);
    }
    return list;
  }
}
