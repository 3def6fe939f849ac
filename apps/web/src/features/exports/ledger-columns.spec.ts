import { describe, expect, it } from '@jest/globals';
import {
  blockerLedger,
  chainLedgers,
  ENTERPRISE_LEDGER_COLUMNS,
  MONTHLY_COLUMNS,
  platformLedger,
  PROJECT_COLUMNS,
  type Register,
  relocationLedger,
} from '@lianqun/domain';
import { ledgerColumns, shownInLedger } from './ledger-columns.js';

const fields = ({ columns }: { columns: readonly { field: string }[] }) => columns.map(({ field }) => field);

const ledgers: Readonly<Record<Register, readonly string[]>> = {
  chain: fields(chainLedgers.chain),
  cluster: fields(chainLedgers.cluster),
  enterprise: ENTERPRISE_LEDGER_COLUMNS,
  project: [...PROJECT_COLUMNS, 'plan', ...MONTHLY_COLUMNS.map((column) => `monthly:${column}`)],
  blocker: fields(blockerLedger),
  platform: fields(platformLedger),
  relocation: fields(relocationLedger),
};

describe('the columns of a list in its ledger', () => {
  it('are columns that the ledger has', () => {
    for (const [register, known] of Object.entries(ledgers)) {
      const named = Object.values(ledgerColumns[register as Register]).flat();
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((column) => !known.includes(column))).toEqual([]);
    }
  });

  it('leave out what only the screen has', () => {
    expect(shownInLedger('project', ['name', 'chains', 'openBlockers', 'annualPlan', 'light'])).toEqual([
      ...['name', 'chains', 'links', 'plan', 'monthly:light'],
    ]);
  });
});
