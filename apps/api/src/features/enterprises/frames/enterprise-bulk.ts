import { confidentialities, enterpriseField, registrationStatuses } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import { type BulkChanges, type BulkField, type BulkSource, BulkSources, type BulkState } from '../../bulk/index.js';
import { type EnterpriseRecord, UpdateEnterpriseRequest } from '../enterprise.dto.js';
import { EnterprisesService } from '../enterprises.service.js';

const labelOf = (field: string) => enterpriseField(field)?.label ?? { zh: field, en: field };

const FIELDS: readonly BulkField[] = [
  { field: 'regionCode', label: labelOf('regionCode'), kind: 'region', nullable: true },
  { field: 'platformId', label: labelOf('platformId'), kind: 'platform', nullable: true },
  { field: 'chains', label: labelOf('chains'), kind: 'chains', nullable: false },
  {
    ...{ field: 'registrationStatus', label: labelOf('registrationStatus'), kind: 'choice', nullable: true },
    options: registrationStatuses,
  },
  { field: 'source', label: labelOf('source'), kind: 'text', nullable: true },
  { field: 'note', label: labelOf('note'), kind: 'text', nullable: true },
  {
    ...{ field: 'confidentiality', label: { zh: '共享范围', en: 'Sharing' }, kind: 'choice', nullable: false },
    options: confidentialities,
  },
];

const stateOf = (record: EnterpriseRecord): BulkState => ({
  title: record.name,
  version: record.version,
  values: {
    regionCode: record.regionName,
    platformId: record.platformName,
    chains: record.chains.map(({ name }) => name),
    registrationStatus: record.registrationStatus,
    source: record.source,
    note: record.note,
    confidentiality: record.confidentiality,
  },
});

/** Changes many enterprises at once. */
@Injectable()
export class EnterpriseBulk implements BulkSource, OnModuleInit {
  readonly register = 'enterprise';
  readonly fields = FIELDS;
  readonly request = UpdateEnterpriseRequest;

  constructor(
    private readonly enterprises: EnterprisesService,
    private readonly sources: BulkSources,
  ) {}

  onModuleInit(): void {
    this.sources.announce(this);
  }

  async state(id: string, principal: Principal): Promise<BulkState> {
    return stateOf(await this.enterprises.get(id, principal));
  }

  async change(id: string, version: number, changes: BulkChanges, principal: Principal): Promise<BulkState> {
    const body = Object.assign(new UpdateEnterpriseRequest(), changes, { version });
    return stateOf(await this.enterprises.update(id, body, principal));
  }
}
