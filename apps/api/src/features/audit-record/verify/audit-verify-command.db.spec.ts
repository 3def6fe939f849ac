import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type AuditDatabase, auditDatabase } from '../../../testing/audit-database.js';
import { verifyDatabase } from '../../../../../../tools/lib/audit-verify.mjs';

describe('npm run audit:verify', () => {
  const root = path.resolve(import.meta.dirname, '../../../../../..');
  let t: AuditDatabase;
  let said: string[];

  beforeAll(async () => {
    t = await auditDatabase();
    await t.change('fund', 1);
    await t.change('limit', 1);
    await t.note('export');
    await t.sealAll();
  });
  afterAll(() => t.close());
  beforeEach(() => {
    said = [];
    const say = (...words: unknown[]) => void said.push(words.join(' '));
    jest.spyOn(console, 'log').mockImplementation(say);
    jest.spyOn(console, 'error').mockImplementation(say);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const run = async () => ({ code: await verifyDatabase(root, t.database.appUrl), text: said.join('\n') });

  it('says how much is sealed, and ends well, when nothing was touched', async () => {
    const { code, text } = await run();
    expect(code).toBe(0);
    expect(text).toContain('审计记录完整');
    expect(text).toContain((await t.seals.head())?.chain);
  });

  it('names an altered and a removed line in Chinese and in English, and fails', async () => {
    const [altered] = await t.sql<{ id: string }>(
      `update audit_record set after = '{"value": 2}' where root_id = 'fund' returning id`,
    );
    const [removed] = await t.sql<{ id: string }>(`delete from audit_record where root_id = 'limit' returning id`);
    const [event] = await t.sql<{ id: string }>(`delete from access_event returning id`);
    const { code, text } = await run();
    expect(code).toBe(1);
    expect(text).toMatch(new RegExp(`数据变更 ${altered?.id ?? ''} 被改动：.* · setting · fund · setting insert`));
    expect(text).toContain(`altered change ${altered?.id ?? ''}`);
    expect(text).toContain(`数据变更 ${removed?.id ?? ''} 缺失：第`);
    expect(text).toContain(`missing event of access ${event?.id ?? ''}: seal`);
    expect(text).toContain('审计记录存在问题');
  });
});
