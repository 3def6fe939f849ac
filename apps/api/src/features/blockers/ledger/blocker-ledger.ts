import { baseClasses, blockerKinds, blockerLedger, blockerLevels, blockerStatuses, lights } from '@lianqun/domain';
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
import { ProjectLights } from '../../projects/index.js';
import { BlockerContacts } from '../frames/blocker-contacts.js';
import { shown } from '../blocker-light.js';
import { type BlockerFilter, BlockerListRepository } from '../blocker-list.repository.js';
import { isVisibleBlocker, mayRevealContacts, waitingFor } from '../blocker.policy.js';
import type { BlockerResponse } from '../blocker-response.dto.js';
import { BLOCKER_SORTS, BlockerQuery } from '../blocker.dto.js';
import { BlockerLedgerRepository, type BlockerProgress } from './blocker-ledger.repository.js';

const named = (items: readonly { name: string }[]): string => items.map(({ name }) => name).join('、');

/** What the columns of 堵点卡点台账 say of a blocker. */
const valuesOf = (record: BlockerResponse, told: BlockerProgress | undefined): LedgerValues => ({
  code: record.code,
  kind: blockerKinds[record.kind].zh,
  baseClass: record.baseClass && baseClasses[record.baseClass].zh,
  chainId: record.chain?.name ?? null,
  link: record.link,
  name: record.title,
  description: record.description,
  enterprises: named(record.enterprises),
  projects: named(record.projects),
  organizationId: record.raisedBy?.name ?? null,
  regionCode: record.regionName,
  raisedOn: record.raisedOn,
  level: blockerLevels[record.level].zh,
  leadOrganizationId: record.lead?.name ?? null,
  assisting: named(record.assisting),
  responsiblePerson: record.responsiblePerson,
  measures: record.measures,
  deadline: record.deadline,
  progress: told?.progress ?? null,
  light: `${lights[record.light.light].sign} ${lights[record.light.light].zh}`,
  status: blockerStatuses[record.status].zh,
  resolution: record.resolution,
  closedBy: told?.closedBy ?? null,
  closedOn: record.closedOn,
});

/** A filter as the list takes it. */
type Wanted = Omit<BlockerFilter, 'waitsFor'> & { mine?: boolean };

/** 堵点卡点台账 as it is taken along. */
@Injectable()
export class BlockerLedger implements PlainLedgerRecords, OnModuleInit {
  readonly ledger = blockerLedger;
  readonly page = '/blockers?export=own';

  constructor(
    private readonly sources: ExportSources,
    private readonly lists: BlockerListRepository,
    private readonly told: BlockerLedgerRepository,
    private readonly contacts: BlockerContacts,
    private readonly lights: ProjectLights,
  ) {}

  onModuleInit(): void {
    this.sources.announce(plainLedgerSource(this));
  }

  ids({ mine, ...filter }: Wanted, sort: string, principal: Principal): Promise<string[]> {
    return this.lists.ids({ ...filter, ...(mine && { waitsFor: waitingFor(principal) }) }, sort, principal);
  }

  async unseen(ids: readonly string[], principal: Principal): Promise<number> {
    const found = await this.lists.records(ids, NOBODY);
    return found.filter(({ access }) => !isVisibleBlocker(principal, access)).length;
  }

  async lines(ids: readonly string[], contacts: boolean, principal: Principal): Promise<LedgerLine[]> {
    const thresholds = await this.lights.thresholds();
    const told = await this.told.progress(ids);
    return (await this.lists.records(ids, principal)).flatMap(({ access, ...row }) => {
      if (!isVisibleBlocker(principal, access)) return [];
      const clear = contacts && mayRevealContacts(principal, access);
      const kept = clear ? { ...row, ...this.contacts.clear(row) } : this.contacts.masked(row);
      const record = shown(kept, thresholds);
      const values = valuesOf(record, told.get(record.id));
      return [{ id: record.id, version: record.version, values, extra: record.extra }];
    });
  }

  async extraKeys(ids: readonly string[]): Promise<string[]> {
    const found = await this.lists.records(ids, NOBODY);
    return [...new Set(found.flatMap(({ extra }) => Object.keys(extra)))];
  }
}

export const BlockerExportOrders = exportOrdersControllerOf({
  register: 'blocker',
  path: 'blockers',
  query: BlockerQuery,
  sorts: BLOCKER_SORTS,
  sort: '-raisedOn',
});
