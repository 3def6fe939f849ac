import { blockerLevels, confidentialities } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { type BulkChanges, type BulkField, type BulkSource, BulkSources, type BulkState } from '../../bulk/index.js';
import { UpdateBlockerRequest } from '../blocker.dto.js';
import type { BlockerResponse } from '../blocker-response.dto.js';
import { BlockersService } from '../blockers.service.js';
import { BlockerViews } from '../blocker-views.js';

/** Not who deals with it and until when: that follows from its steps. */
const FIELDS: readonly BulkField[] = [
  { field: 'level', label: { zh: '级别', en: 'Level' }, kind: 'choice', options: blockerLevels, nullable: false },
  { field: 'chainId', label: { zh: '产业链', en: 'Chain' }, kind: 'chain', nullable: true },
  { field: 'link', label: { zh: '环节', en: 'Link' }, kind: 'text', nullable: true },
  { field: 'regionCode', label: { zh: '所在地', en: 'Region' }, kind: 'region', nullable: true },
  { field: 'organizationId', label: { zh: '提出单位', en: 'Raised by' }, kind: 'organization', nullable: false },
  { field: 'measures', label: { zh: '解决措施', en: 'Measures' }, kind: 'text', nullable: true },
  {
    ...{ field: 'confidentiality', label: { zh: '共享范围', en: 'Sharing' }, kind: 'choice', nullable: false },
    options: confidentialities,
  },
];

const stateOf = (record: BlockerResponse): BulkState => ({
  title: `${record.code} ${record.title}`,
  version: record.version,
  values: {
    level: record.level,
    chainId: record.chain?.name ?? null,
    link: record.link,
    regionCode: record.regionName,
    organizationId: record.raisedBy?.name ?? null,
    measures: record.measures,
    confidentiality: record.confidentiality,
  },
});

/** Changes many blockers at once. */
@Injectable()
export class BlockerBulk implements BulkSource, OnModuleInit {
  readonly register = 'blocker';
  readonly fields = FIELDS;
  readonly request = UpdateBlockerRequest;

  constructor(
    private readonly views: BlockerViews,
    private readonly blockers: BlockersService,
    private readonly sources: BulkSources,
  ) {}

  onModuleInit(): void {
    this.sources.announce(this);
  }

  async state(id: string, principal: Principal): Promise<BulkState> {
    return stateOf(await this.views.detail(id, principal));
  }

  async change(id: string, version: number, changes: BulkChanges, principal: Principal): Promise<BulkState> {
    const body = Object.assign(new UpdateBlockerRequest(), changes, { version });
    return stateOf(await this.blockers.update(id, body, principal));
  }
}
