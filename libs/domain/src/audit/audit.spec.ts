import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  auditColumnLabel,
  auditColumns,
  AUDIT_KINDS,
  auditKinds,
  auditValueLabel,
  eventDetailLabel,
  eventDetailValue,
} from './index.js';

/** What the migrations have audited: `select audit_table('table', 'kind', …, array['ignored', …])`, in their order. */
interface Audited {
  kinds: Set<string>;
  columns: Set<string>;
}

function audited(): Audited {
  const pinned = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../../../apps/api/database-snapshot.json'), 'utf8'),
  ) as { columns: string[]; triggers: string[] };
  const kinds = new Set<string>();
  const columns = new Set<string>();
  for (const trigger of pinned.triggers) {
    const found = /ON public\.(\w+) .*audit_statement\((.*)\)/.exec(trigger);
    if (!found) continue;
    const [kind = '', , , ...ignored] = (found[2] ?? '').split(/', '/).map((argument) => argument.replaceAll("'", ''));
    kinds.add(kind);
    for (const line of pinned.columns) {
      const [table, column = ''] = (line.split(' ')[0] ?? '').split('.');
      if (table === found[1] && !ignored.includes(column)) columns.add(column);
    }
  }
  return { kinds, columns };
}

describe('the words of the audit record', () => {
  it('name every kind of record and every column that is audited', () => {
    const { kinds, columns } = audited();
    expect(columns.size).toBeGreaterThan(100);
    expect([...kinds].filter((kind) => !(kind in auditKinds))).toEqual([]);
    expect([...columns].filter((column) => !(column in auditColumns))).toEqual([]);
  });

  it('name no kind that nothing is noted under', () => {
    const { kinds } = audited();
    expect(AUDIT_KINDS.filter((kind) => !kinds.has(kind))).toEqual(['access-event']);
  });

  it('say what the values of vocabularies mean, by table where a column has several', () => {
    expect(auditValueLabel('blocker', 'status', 'closed')?.zh).toBe('已销号');
    expect(auditValueLabel('reporting_period', 'status', 'locked')?.zh).toBe('已锁定');
    expect(auditValueLabel('project', 'in_statistics', true)?.zh).toBe('是');
    expect(auditValueLabel('project', 'name', 'closed')).toBeNull();
    expect(auditColumnLabel('column_of_tomorrow').zh).toBe('column_of_tomorrow');
  });

  it('say what was noted with an event: a refusal in its own words', () => {
    expect(eventDetailLabel('code').zh).toBe('原因');
    expect(eventDetailValue('code', 'out-of-scope')?.zh).toMatch(/范围/);
    expect(eventDetailValue('code', 'name-taken')).toBeNull();
    expect(eventDetailValue('register', 'audit-record')?.zh).toBe('审计记录');
  });
});
