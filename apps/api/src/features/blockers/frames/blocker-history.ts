import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type HistoryList, RecordHistory, type RecordWords } from '../../audit-record/index.js';
import { BlockerContacts } from './blocker-contacts.js';
import { BlockerNamesRepository } from '../blocker-names.repository.js';

const named = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null));

const words: RecordWords = {
  kind: 'blocker',
  table: 'blocker',
  fields: {
    code: 'code',
    kind: 'kind',
    base_class: 'baseClass',
    title: 'title',
    description: 'description',
    chain_id: 'chainId',
    link: 'link',
    level: 'level',
    raised_on: 'raisedOn',
    status: 'status',
    lead_organization_id: 'leadOrganizationId',
    responsible_person: 'responsiblePerson',
    deadline: 'deadline',
    measures: 'measures',
    resolution: 'resolution',
    closed_on: 'closedOn',
    confidentiality: 'confidentiality',
    extra: 'extra',
    region_id: 'regionCode',
    organization_id: 'organizationId',
    deleted_at: 'deletedAt',
  },
  children: {
    blocker_assisting: { field: 'assisting', value: (row) => row.organization_id },
    blocker_target: { field: 'targets', value: (row) => row.project_id ?? row.enterprise_id },
    blocker_step: { field: 'steps', value: ({ step, taken_on: takenOn, reason }) => named({ step, takenOn, reason }) },
    blocker_note: { field: 'notes', value: (row) => row.text },
  },
  counts: new Set(),
  references: new Set(['chainId', 'leadOrganizationId', 'regionCode', 'organizationId', 'assisting', 'targets']),
};

/** The history of a blocker in the words of the ledger; the responsible person is told as a mask. */
@Injectable()
export class BlockerHistory {
  constructor(
    private readonly histories: RecordHistory,
    private readonly names: BlockerNamesRepository,
    private readonly contacts: BlockerContacts,
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
