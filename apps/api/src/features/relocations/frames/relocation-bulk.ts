import {
  confidentialities,
  cooperationModels,
  type RelocationField,
  relocationFields,
  relocationNatures,
  relocationScopes,
  relocationSubjects,
} from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { type BulkChanges, type BulkField, type BulkSource, BulkSources, type BulkState } from '../../bulk/index.js';
import { UpdateRelocationRequest } from '../relocation.dto.js';
import type { RelocationResponse } from '../relocation-response.dto.js';
import { RelocationsService } from '../relocations.service.js';
import { RelocationViews } from '../relocation-views.js';

const of = (field: RelocationField, rest: Pick<BulkField, 'kind' | 'nullable' | 'options'>): BulkField => ({
  field,
  label: relocationFields[field],
  ...rest,
});

/** Not the stages: each is entered on its own day. */
const FIELDS: readonly BulkField[] = [
  of('subject', { kind: 'choice', options: relocationSubjects, nullable: false }),
  of('scope', { kind: 'choice', options: relocationScopes, nullable: true }),
  of('nature', { kind: 'choice', options: relocationNatures, nullable: true }),
  of('cooperationModel', { kind: 'choice', options: cooperationModels, nullable: true }),
  of('originRegionCode', { kind: 'region', nullable: true }),
  of('originOrganizationId', { kind: 'organization', nullable: true }),
  of('regionCode', { kind: 'region', nullable: true }),
  of('platformId', { kind: 'platform', nullable: true }),
  of('organizationId', { kind: 'organization', nullable: true }),
  of('inTaxSharing', { kind: 'boolean', nullable: true }),
  of('problems', { kind: 'text', nullable: true }),
  of('confidentiality', { kind: 'choice', options: confidentialities, nullable: false }),
];

const stateOf = (record: RelocationResponse): BulkState => ({
  title: `${record.code} ${record.name}`,
  version: record.version,
  values: {
    subject: record.subject,
    scope: record.scope,
    nature: record.nature,
    cooperationModel: record.cooperationModel,
    originRegionCode: record.originRegionName,
    originOrganizationId: record.originOrganization?.name ?? null,
    regionCode: record.regionName,
    platformId: record.platform?.name ?? null,
    organizationId: record.organization?.name ?? null,
    inTaxSharing: record.inTaxSharing,
    problems: record.problems,
    confidentiality: record.confidentiality,
  },
});

/** Changes many relocations at once, each side its own part of them. */
@Injectable()
export class RelocationBulk implements BulkSource, OnModuleInit {
  readonly register = 'relocation';
  readonly fields = FIELDS;
  readonly request = UpdateRelocationRequest;

  constructor(
    private readonly views: RelocationViews,
    private readonly relocations: RelocationsService,
    private readonly sources: BulkSources,
  ) {}

  onModuleInit(): void {
    this.sources.announce(this);
  }

  async state(id: string, principal: Principal): Promise<BulkState> {
    return stateOf(await this.views.detail(id, principal));
  }

  async change(id: string, version: number, changes: BulkChanges, principal: Principal): Promise<BulkState> {
    const body = Object.assign(new UpdateRelocationRequest(), changes, { version });
    return stateOf(await this.relocations.update(id, body, principal));
  }
}
