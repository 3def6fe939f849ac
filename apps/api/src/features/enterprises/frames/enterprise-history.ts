import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type HistoryList, RecordHistory, type RecordWords } from '../../audit-record/index.js';
import { EnterpriseContacts } from './enterprise-contacts.js';
import { ReferenceNamesRepository } from '../reference-names.repository.js';

const tagOf = ({ kind, level, year }: Record<string, unknown>) => withoutAbsent({ kind, level, year });

const yearOf = ({ year, revenue, tax, research_spending: researchSpending }: Record<string, unknown>) =>
  withoutAbsent({ year, revenue, tax, researchSpending });

/** Of a merge that is taken back only the day of that is new. */
const mergedOf = ({ merged_id: merged, undone_at: undoneAt }: Record<string, unknown>) => undoneAt ?? merged;

const withoutAbsent = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** The fields of the record by the columns of its table. */
export const columnFields: Readonly<Record<string, string>> = {
  name: 'name',
  former_names: 'formerNames',
  credit_code: 'creditCode',
  registration_no: 'registrationNo',
  region_id: 'regionCode',
  address: 'address',
  legal_representative: 'legalRepresentative',
  established_on: 'establishedOn',
  registered_capital: 'registeredCapital',
  enterprise_type: 'enterpriseType',
  registration_status: 'registrationStatus',
  industry_id: 'industryCode',
  links: 'links',
  platform_id: 'platformId',
  main_products: 'mainProducts',
  employees: 'employees',
  contact_name: 'contactName',
  contact_phone: 'contactPhone',
  contact_email: 'contactEmail',
  source: 'source',
  note: 'note',
  extra: 'extra',
  confidentiality: 'confidentiality',
};

const words: RecordWords = {
  kind: 'enterprise',
  table: 'enterprise',
  fields: { ...columnFields, deleted_at: 'deletedAt', merged_into_id: 'mergedInto' },
  children: {
    enterprise_chain: { field: 'chains', value: (row) => row.chain_id },
    enterprise_link: { field: 'placedLinks', value: (row) => row.link_id },
    enterprise_cluster: { field: 'clusters', value: (row) => row.cluster_id },
    enterprise_tag: { field: 'tags', value: tagOf },
    enterprise_year: { field: 'years', value: yearOf },
    enterprise_merge: { field: 'merged', value: mergedOf },
    enterprise_pair: { field: 'distinctFrom', value: (row) => row.right_id },
  },
  counts: new Set(['employees', 'year']),
  references: new Set([
    'regionCode',
    'industryCode',
    'platformId',
    'chains',
    'clusters',
    'placedLinks',
    'mergedInto',
    'merged',
    'distinctFrom',
  ]),
};

/** The history of an enterprise in the words of the ledger, contact details under their masks. */
@Injectable()
export class EnterpriseHistory {
  constructor(
    private readonly histories: RecordHistory,
    private readonly names: ReferenceNamesRepository,
    private readonly contacts: EnterpriseContacts,
  ) {}

  async list(id: string, viewer: Viewer, page: number, pageSize: number): Promise<HistoryList> {
    const { items, total } = await this.histories.list(
      words,
      (ids) => this.names.ofIds(ids, viewer),
      id,
      page,
      pageSize,
    );
    for (const change of items.flatMap((item) => item.changes)) {
      change.before = this.contacts.shown(change.field, change.before);
      change.after = this.contacts.shown(change.field, change.after);
    }
    return { items, total };
  }
}
