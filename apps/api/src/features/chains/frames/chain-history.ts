import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type HistoryList, RecordHistory, type RecordWords, type SilentColumns } from '../../audit-record/index.js';
import { ChainContacts } from './chain-contacts.js';
import type { ChainKind } from '../chain-kind.js';
import { ChainNamesRepository } from '../chain-names.repository.js';

type Row = Record<string, unknown>;

const withoutAbsent = (values: Row) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const termOf = (row: Row) =>
  withoutAbsent({
    startsOn: row.starts_on,
    name: row.name,
    status: row.status,
    batch: row.batch,
    level: row.level,
    regionCode: row.region_id,
    leadOrganization: row.organization_id,
    chainLeader: row.chain_leader,
    source: row.source,
  });

/** A changed link is named, unless its name is what changed. */
const linkOf = (row: Row) =>
  withoutAbsent({
    link: row.name === undefined ? row.id : undefined,
    name: row.name,
    position: row.position,
    parentId: row.parent_id,
    status: row.status,
    aliases: row.aliases,
    industryIds: row.industry_ids,
    keywords: row.keywords,
    note: row.note,
    source: row.source,
  });

const roleOf = (row: Row) =>
  withoutAbsent({
    regionCode: row.region_id,
    roles: row.roles,
    strength: row.strength,
    evidence: row.evidence,
    evidencedOn: row.evidenced_on,
  });

const FIELDS = {
  name: 'name',
  aliases: 'aliases',
  status: 'status',
  batch: 'batch',
  level: 'level',
  region_id: 'regionCode',
  organization_id: 'leadOrganization',
  chain_leader: 'chainLeader',
  related_keys: 'relatedKeys',
  contact_name: 'contactName',
  contact_phone: 'contactPhone',
  note: 'note',
  source: 'source',
  deleted_at: 'deletedAt',
} as const;

/**
 * Where a link stands among its siblings is kept as a number between theirs: it tells no reader anything, and what was
 * moved past has to make room at times. Moving it elsewhere in the tree changes more than that.
 */
const silent: SilentColumns = { table: 'chain_link', columns: ['id', 'version', 'sort_order', 'edited_at'] };

/** Terms and links of clusters are noted as those of chains are. */
const wordsOfChain = (kind: ChainKind): RecordWords => ({
  kind,
  alsoKinds: ['chain'],
  table: kind,
  fields: FIELDS,
  children: {
    chain_term: { field: 'terms', value: termOf },
    chain_link: { field: 'links', value: linkOf },
  },
  silent,
  counts: new Set(['batch']),
  references: new Set(['regionCode', 'leadOrganization', 'relatedKeys', 'terms', 'links']),
});

const wordsOfLink: RecordWords = {
  kind: 'chain-link',
  table: 'chain_link',
  fields: {
    name: 'name',
    parent_id: 'parentId',
    position: 'position',
    aliases: 'aliases',
    industry_ids: 'industryIds',
    keywords: 'keywords',
    status: 'status',
    note: 'note',
    source: 'source',
  },
  children: {
    regional_role: { field: 'roles', value: roleOf },
    link_suggestion_declined: { field: 'declined', value: (row) => row.enterprise_id },
  },
  silent,
  counts: new Set(),
  references: new Set(['parentId', 'industryIds', 'roles', 'declined']),
};

/** What happened to chains, clusters and links, in the words of their pages; contact details under their masks. */
@Injectable()
export class ChainHistory {
  constructor(
    private readonly histories: RecordHistory,
    private readonly names: ChainNamesRepository,
    private readonly contacts: ChainContacts,
  ) {}

  async ofChain(kind: ChainKind, id: string, viewer: Viewer, page: number, pageSize: number): Promise<HistoryList> {
    const namesOf = (ids: string[]) => this.names.ofIds(ids, viewer);
    const { items, total } = await this.histories.list(wordsOfChain(kind), namesOf, id, page, pageSize);
    for (const change of items.flatMap((item) => item.changes)) {
      change.before = this.contacts.shown(change.field, change.before);
      change.after = this.contacts.shown(change.field, change.after);
    }
    return { items, total };
  }

  ofLink(id: string, ownerId: string, viewer: Viewer, page: number, pageSize: number): Promise<HistoryList> {
    const namesOf = (ids: string[]) => this.names.ofIds(ids, viewer);
    return this.histories.list(wordsOfLink, namesOf, id, page, pageSize, { table: 'chain_link', rootId: ownerId });
  }
}
