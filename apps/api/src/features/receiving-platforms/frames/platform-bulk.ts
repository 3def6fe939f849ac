import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { type BulkChanges, type BulkField, type BulkSource, BulkSources, type BulkState } from '../../bulk/index.js';
import { UpdatePlatformRequest } from '../platform.dto.js';
import type { PlatformResponse } from '../platform-response.dto.js';
import { PlatformsService } from '../platforms.service.js';
import { PlatformViews } from '../list/platform-views.js';

/** Not what tells one platform from another: its name, its measures, what it reports. */
const FIELDS: readonly BulkField[] = [
  { field: 'regionCode', label: { zh: '所在地', en: 'Region' }, kind: 'region', nullable: true },
  { field: 'parentId', label: { zh: '所属基地', en: 'Part of' }, kind: 'platform', nullable: true },
  { field: 'chains', label: { zh: '产业链', en: 'Chains' }, kind: 'chains', nullable: false },
  { field: 'liaison', label: { zh: '对接单位', en: 'Liaison' }, kind: 'text', nullable: true },
  { field: 'gaps', label: { zh: '配套缺口', en: 'Gaps' }, kind: 'text', nullable: true },
  { field: 'organizationId', label: { zh: '管理单位', en: 'Kept by' }, kind: 'organization', nullable: true },
  { field: 'source', label: { zh: '来源', en: 'Source' }, kind: 'text', nullable: true },
];

const stateOf = (record: PlatformResponse): BulkState => ({
  title: record.name,
  version: record.version,
  values: {
    regionCode: record.regionName,
    parentId: record.parent?.name ?? null,
    chains: record.chains.map(({ name }) => name),
    liaison: record.liaison,
    gaps: record.gaps,
    organizationId: record.organization?.name ?? null,
    source: record.source,
  },
});

/** Changes many platforms at once. */
@Injectable()
export class PlatformBulk implements BulkSource, OnModuleInit {
  readonly register = 'platform';
  readonly fields = FIELDS;
  readonly request = UpdatePlatformRequest;

  constructor(
    private readonly views: PlatformViews,
    private readonly platforms: PlatformsService,
    private readonly sources: BulkSources,
  ) {}

  onModuleInit(): void {
    this.sources.announce(this);
  }

  async state(id: string): Promise<BulkState> {
    return stateOf((await this.views.reached(id)).record);
  }

  async change(id: string, version: number, changes: BulkChanges, principal: Principal): Promise<BulkState> {
    const body = Object.assign(new UpdatePlatformRequest(), changes, { version });
    return stateOf(await this.platforms.update(id, body, principal));
  }
}
