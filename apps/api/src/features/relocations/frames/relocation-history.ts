import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type HistoryList, RecordHistory, type RecordWords } from '../../audit-record/index.js';
import { ReferenceNamesRepository } from '../../enterprises/index.js';
import { RelocationContacts } from './relocation-contacts.js';

const named = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

const words: RecordWords = {
  kind: 'relocation',
  table: 'relocation',
  fields: {
    code: 'code',
    enterprise_id: 'enterpriseId',
    subject_name: 'subjectName',
    part: 'part',
    subject: 'subject',
    scope_of_move: 'scope',
    nature_of_move: 'nature',
    cooperation_model: 'cooperationModel',
    stage: 'stage',
    origin_region_id: 'originRegionCode',
    origin_address: 'originAddress',
    origin_organization_id: 'originOrganizationId',
    origin_contact_name: 'originContactName',
    origin_contact_phone: 'originContactPhone',
    employees: 'employees',
    vacated_area: 'vacatedArea',
    average_taxes: 'averageTaxes',
    region_id: 'regionCode',
    address: 'address',
    platform_id: 'platformId',
    organization_id: 'organizationId',
    contact_name: 'contactName',
    contact_phone: 'contactPhone',
    moved_employees: 'movedEmployees',
    in_tax_sharing: 'inTaxSharing',
    sharing_from: 'sharingFrom',
    sharing_until: 'sharingUntil',
    problems: 'problems',
    note: 'note',
    extra: 'extra',
    confidentiality: 'confidentiality',
    deleted_at: 'deletedAt',
  },
  children: {
    relocation_stage: {
      field: 'stages',
      value: ({ stage, entered_on: enteredOn, reason, withdrawal_reason: withdrawalReason }) =>
        named({ stage, enteredOn, reason, withdrawalReason }),
    },
  },
  counts: new Set(['employees', 'moved_employees']),
  references: new Set([
    ...['enterpriseId', 'originRegionCode', 'originOrganizationId', 'regionCode', 'organizationId', 'platformId'],
  ]),
};

/** The history of a relocation in the words of the ledger; contact details are told as masks. */
@Injectable()
export class RelocationHistory {
  constructor(
    private readonly histories: RecordHistory,
    private readonly names: ReferenceNamesRepository,
    private readonly contacts: RelocationContacts,
  ) {}

  async list(id: string, page: number, pageSize: number, viewer: Viewer): Promise<HistoryList> {
    const list = await this.histories.list(words, (ids) => this.names.ofIds(ids, viewer), id, page, pageSize);
    for (const change of list.items.flatMap(({ changes }) => changes)) {
      change.before = this.contacts.shown(change.field, change.before);
      change.after = this.contacts.shown(change.field, change.after);
    }
    return list;
  }
}
