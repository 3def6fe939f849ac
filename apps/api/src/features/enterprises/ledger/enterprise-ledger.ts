import { ENTERPRISE_LEDGER_COLUMNS, todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { mayReveal } from '../../../foundation/access/record-access.repository.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { type ExportColumn, type ExportLine, type ExportSource, ExportSources } from '../../exports/index.js';
import { EnterpriseContacts } from '../frames/enterprise-contacts.js';
import type { EnterpriseFilter } from '../list/enterprise-filter.js';
import { ledgerColumns } from './ledger-columns.js';
import { enterpriseForm } from './ledger-form.js';
import { ledgerLine } from './ledger-line.js';
import { LedgerRepository } from './ledger.repository.js';

/** 企业台账 as it is taken along: what the list shows, every enterprise of the filter that the account sees. */
@Injectable()
export class EnterpriseLedger implements ExportSource, OnModuleInit {
  readonly register = 'enterprise';
  readonly title = '企业台账';
  readonly page = '/enterprises?export=own';
  readonly read = 'enterprise.read';
  readonly permission = 'enterprise.export';
  readonly keys = ENTERPRISE_LEDGER_COLUMNS;
  readonly form = enterpriseForm;

  constructor(
    private readonly sources: ExportSources,
    private readonly ledger: LedgerRepository,
    private readonly contacts: EnterpriseContacts,
  ) {}

  onModuleInit(): void {
    this.sources.announce(this);
  }

  ids(filter: EnterpriseFilter, sort: string, principal: Principal): Promise<string[]> {
    return this.ledger.ids(filter, sort, principal);
  }

  unseen(ids: readonly string[], principal: Principal): Promise<number> {
    return this.ledger.unseen(ids, principal);
  }

  async columns(ids: readonly string[], chosen: ReadonlySet<string> | null): Promise<ExportColumn[]> {
    const known = { years: await this.ledger.years(ids), extraKeys: await this.ledger.extraKeys(ids) };
    return ledgerColumns(known, chosen, todayInShanghai(new Date()));
  }

  async lines(ids: readonly string[], contacts: boolean, principal: Principal): Promise<ExportLine[]> {
    const items = await this.ledger.items(ids);
    const names = await this.ledger.names(items.flatMap(({ regionCode }) => regionCode ?? []));
    return items.map(({ access, ...stored }) => {
      const clear = contacts && mayReveal(access, principal);
      const shown = clear ? { ...stored, ...this.contacts.clear(stored) } : this.contacts.masked(stored);
      return ledgerLine(shown, names);
    });
  }
}
