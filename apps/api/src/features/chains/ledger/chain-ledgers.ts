import { chainLedgers, chainLevels, chainStatuses, parseDate, todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit, type Type } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import {
  exportOrdersControllerOf,
  ExportSources,
  type LedgerLine,
  type LedgerValues,
  plainLedgerSource,
  type PlainLedgerRecords,
} from '../../exports/index.js';
import { CHAIN_KINDS, type ChainKind, mayRevealContacts } from '../chain-kind.js';
import { ChainQuery } from '../chain.dto.js';
import { ChainsService } from '../chains.service.js';
import { ChainContacts } from '../frames/chain-contacts.js';
import { CHAIN_SORTS } from '../list/chain-list.sql.js';
import { startOn } from '../import/dated-rows.js';
import { type ChainLine, ChainLinesRepository } from './chain-lines.repository.js';

const SEPARATOR = '、';

/** What the columns of a ledger say of an entry on a day, contact details as they are given. */
const valuesOf = (line: ChainLine, day: string): LedgerValues => ({
  code: line.key,
  name: line.name,
  aliases: line.aliases.join(SEPARATOR),
  batch: line.batch,
  status: chainStatuses[line.status].zh,
  level: line.level && chainLevels[line.level].zh,
  regionCode: line.regionName,
  organizationId: line.leadOrganization?.name ?? null,
  chainLeader: line.chainLeader,
  contactName: line.contactName,
  contactPhone: line.contactPhone,
  startsOn: startOn(line.terms, day),
  source: line.source,
  note: line.note,
});

/** The day of which a list tells; null for today. */
function dayOf({ on }: Pick<ChainQuery, 'on'>): string | null {
  const day = on === undefined ? null : parseDate(on);
  return day?.ok ? day.value : null;
}

/** 产业链台账 or 集群台账 as it is taken along. */
class ChainLedger implements PlainLedgerRecords {
  readonly ledger;
  readonly page;

  constructor(
    private readonly kind: ChainKind,
    private readonly chains: ChainsService,
    private readonly rows: ChainLinesRepository,
    private readonly contacts: ChainContacts,
  ) {
    this.ledger = chainLedgers[kind];
    this.page = `/${kind}s?export=own`;
  }

  async ids(filter: Omit<ChainQuery, 'sort' | 'page'>, sort: string): Promise<string[]> {
    const { items } = await this.chains.list(this.kind, { ...filter, sort, page: 1 });
    return items.map(({ id }) => id);
  }

  /** Everybody sees every entry. */
  unseen(): Promise<number> {
    return Promise.resolve(0);
  }

  async lines(ids: readonly string[], contacts: boolean, principal: Principal, filter: ChainQuery) {
    const on = dayOf(filter);
    const day = on ?? todayInShanghai(new Date());
    return (await this.rows.byIds(this.kind, ids, on)).map((line): LedgerLine => {
      const clear = contacts && mayRevealContacts(line.access, principal);
      const shown = clear ? { ...line, ...this.contacts.clear(line) } : this.contacts.masked(line);
      return { id: line.id, version: line.version, values: valuesOf(shown, day) };
    });
  }
}

/** Announces both ledgers to what writes them. */
@Injectable()
export class ChainLedgers implements OnModuleInit {
  constructor(
    private readonly sources: ExportSources,
    private readonly chains: ChainsService,
    private readonly rows: ChainLinesRepository,
    private readonly contacts: ChainContacts,
  ) {}

  onModuleInit(): void {
    for (const kind of CHAIN_KINDS) {
      this.sources.announce(plainLedgerSource(new ChainLedger(kind, this.chains, this.rows, this.contacts)));
    }
  }
}

export const chainExportOrdersOf = (kind: ChainKind): Type<unknown> =>
  exportOrdersControllerOf({ register: kind, path: `${kind}s`, query: ChainQuery, sorts: CHAIN_SORTS, sort: 'order' });
