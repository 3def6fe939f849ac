import {
  cooperationModels,
  relocationLedger,
  relocationNatures,
  relocationScopes,
  relocationStageColumns,
  relocationSubjects,
} from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NOBODY } from '../../../foundation/access/nobody.js';
import type { Principal } from '../../../foundation/http/principal.js';
import {
  exportOrdersControllerOf,
  ExportSources,
  type LedgerLine,
  type LedgerValues,
  plainLedgerSource,
  type PlainLedgerRecords,
} from '../../exports/index.js';
import { RelocationListRepository } from '../list/relocation-list.repository.js';
import type { RelocationFilter } from '../list/relocation-list.sql.js';
import { RelocationContacts } from '../frames/relocation-contacts.js';
import { isVisibleRelocation, mayRevealContacts } from '../relocation.policy.js';
import type { RelocationResponse } from '../relocation-response.dto.js';
import { RELOCATION_SORTS, RelocationFilterQuery } from '../relocation.dto.js';

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? '是' : '否');

/** What the columns of 疏解企业台账 say of a relocation, contact details as they are given. */
const valuesOf = (record: RelocationResponse): LedgerValues => ({
  code: record.code,
  name: record.name,
  creditCode: record.enterprise?.creditCode ?? null,
  industryName: record.industryName,
  part: record.part,
  subject: relocationSubjects[record.subject].zh,
  scope: record.scope && relocationScopes[record.scope].zh,
  nature: record.nature && relocationNatures[record.nature].zh,
  cooperationModel: record.cooperationModel && cooperationModels[record.cooperationModel].zh,
  originRegionCode: record.originRegionName,
  originAddress: record.originAddress,
  regionCode: record.regionName,
  address: record.address,
  platformId: record.platform?.name ?? null,
  ...Object.fromEntries(record.stages.map(({ stage, enteredOn }) => [relocationStageColumns[stage], enteredOn])),
  terminationReason: record.stages.find(({ stage }) => stage === 'terminated')?.reason ?? null,
  employees: record.employees,
  movedEmployees: record.movedEmployees,
  vacatedArea: record.vacatedArea,
  averageTaxes: record.averageTaxes,
  inTaxSharing: yesNo(record.inTaxSharing),
  sharingFrom: record.sharingFrom,
  sharingUntil: record.sharingUntil,
  problems: record.problems,
  originOrganizationId: record.originOrganization?.name ?? null,
  organizationId: record.organization?.name ?? null,
  originContactName: record.originContactName,
  originContactPhone: record.originContactPhone,
  contactName: record.contactName,
  contactPhone: record.contactPhone,
  note: record.note,
});

/** 疏解企业台账 as it is taken along. */
@Injectable()
export class RelocationLedger implements PlainLedgerRecords, OnModuleInit {
  readonly ledger = relocationLedger;
  readonly page = '/relocations?export=own';

  constructor(
    private readonly sources: ExportSources,
    private readonly lists: RelocationListRepository,
    private readonly contacts: RelocationContacts,
  ) {}

  onModuleInit(): void {
    this.sources.announce(plainLedgerSource(this));
  }

  ids(filter: RelocationFilter, sort: string, principal: Principal): Promise<string[]> {
    return this.lists.ids(filter, principal, sort);
  }

  async unseen(ids: readonly string[], principal: Principal): Promise<number> {
    const found = await this.lists.records(ids, principal);
    return found.filter(({ access }) => !isVisibleRelocation(principal, access)).length;
  }

  async lines(ids: readonly string[], contacts: boolean, principal: Principal): Promise<LedgerLine[]> {
    const found = await this.lists.records(ids, principal);
    return found.flatMap(({ access, ...record }) => {
      if (!isVisibleRelocation(principal, access)) return [];
      const clear = contacts && mayRevealContacts(principal, access);
      const shown = clear ? { ...record, ...this.contacts.clear(record) } : this.contacts.masked(record);
      return [{ id: record.id, version: record.version, values: valuesOf(shown), extra: record.extra }];
    });
  }

  async extraKeys(ids: readonly string[]): Promise<string[]> {
    const found = await this.lists.records(ids, NOBODY);
    return [...new Set(found.flatMap(({ extra }) => Object.keys(extra)))];
  }
}

export const RelocationExportOrders = exportOrdersControllerOf({
  register: 'relocation',
  path: 'relocations',
  query: RelocationFilterQuery,
  sorts: RELOCATION_SORTS,
  sort: '-updatedAt',
});
