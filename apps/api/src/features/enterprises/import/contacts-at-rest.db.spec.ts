import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ContactCipher, contactKeys } from '../../../foundation/crypto/contact-cipher.js';
import { FileStore } from '../../../foundation/files/file-store.js';
import { aCreditCode } from '../../../testing/an-enterprise.js';
import { asBytes } from '../../../testing/fetched.js';
import { expectProblem } from '../../../testing/problem.js';
import { createTestApp, type TestApp } from '../../../testing/test-app.js';
import { csv, ImportDesk, xlsx } from '../../imports/testing/import-desk.js';
import { sheetLines } from '../../imports/testing/sheet-lines.js';

const HEADER = ['企业名称', '统一社会信用代码', '联系人', '联系电话', '电子邮箱', '备注'];
const PHONE = '13877776666';
const MAIL = 'secret.person@example.cn';
const PERSON = '欧阳示例';
const SECRETS = new RegExp(`${PHONE}|${MAIL}|${PERSON}`);

describe('contact details of a list', () => {
  let t: TestApp;
  let desk: ImportDesk;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    desk = new ImportDesk(t, await t.signedIn('clerk', 'tangshan-bureau'));
  });
  afterAll(() => t.close());

  const LIST = [
    HEADER,
    ['联系示例有限公司', aCreditCode(1), PERSON, PHONE, MAIL, ''],
    ['错码示例有限公司', 'X', PERSON, PHONE, 'no-mail-138', ''],
    ['疑问示例有限公司', aCreditCode(3), PERSON, `${PHONE}转示例`, MAIL, ''],
  ];

  /** Rows of any table in which a text is found, cut short around it. */
  const keptWith = async (text: RegExp) => {
    const tables = await t.sql<{ name: string }>(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      for (const { row } of await t.sql<{ row: string }>(`select x::text as row from ${name} x`)) {
        const at = row.search(text);
        if (at >= 0) found.push(`${name}: ${row.slice(Math.max(0, at - 60), at + 60)}`);
      }
    }
    return found;
  };

  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const file = path.join(folder, name);
      return statSync(file).isDirectory() ? files(file) : [file];
    });

  it('stand nowhere in clear: no row, no trace, no file, before and after committing', async () => {
    const batch = await desk.upload(csv(...LIST), '联系.csv');
    await desk.upload(
      await xlsx(
        LIST,
        LIST.map((row) => [...row].reverse()),
      ),
      '两张表.xlsx',
    );
    expect(await keptWith(SECRETS)).toEqual([]);
    await desk.commit(batch.id);
    await desk.bringIn(csv(HEADER, ['联系示例有限公司', aCreditCode(1), '', '13800001111', '', '']));
    expect(await keptWith(SECRETS)).toEqual([]);
    expect(await keptWith(/enc:k1/)).toContainEqual(expect.stringMatching(/audit_record/));
    for (const file of files(t.config.dataDir)) {
      expect({ file, clear: SECRETS.test(readFileSync(file, 'latin1') + readFileSync(file, 'utf8')) }).toEqual({
        file,
        clear: false,
      });
    }
    const cipher = new ContactCipher(contactKeys(null, t.config.dataDir));
    const [row] = await t.sql<{ phone: string }>(
      `select contact_phone as phone from enterprise where name like '联系%'`,
    );
    expect(cipher.decrypt(row?.phone ?? '')).toBe('13800001111');
  });

  it('are masked wherever the batch is shown', async () => {
    const { id } = await desk.upload(csv(...LIST));
    const shown = [
      await desk.batch(id),
      await desk.rows(id),
      (await desk.visitor.get(`/api/enterprise-imports/${id}/sheet`)).body as unknown,
    ];
    expect(JSON.stringify(shown)).not.toMatch(SECRETS);
    expect(JSON.stringify(shown)).not.toContain('enc:');
    const [row] = await desk.rows(id, { decision: 'refused' });
    expect(row?.values).toMatchObject({ contactName: '欧***', contactPhone: '138****6666' });
  });

  it('come back unchanged when an exported mask does', async () => {
    const name = '遮盖示例有限公司';
    await desk.bringIn(csv(HEADER, [name, aCreditCode(5), PERSON, PHONE, MAIL, '']));
    const again = await desk.upload(csv(HEADER, [name, aCreditCode(5), '欧***', '138****6666', '', '']));
    expect(await desk.decisions(again.id)).toEqual({ 2: 'unchanged contact-masked contact-masked' });
    const same = await desk.upload(csv(HEADER, [name, aCreditCode(5), PERSON, PHONE, '', '']));
    expect(same.counts).toMatchObject({ unchanged: 1, update: 0 });
  });

  it('are in clear in what the importer gets back, and that is noted', async () => {
    const { id } = await desk.upload(csv(...LIST));
    const { lines } = await sheetLines(await desk.refused(id));
    expect(lines[0]).toMatchObject({ 联系人: { text: PERSON }, 联系电话: { text: PHONE } });
    const original = await asBytes(desk.visitor.get(`/api/enterprise-imports/${id}/file`)).expect(200);
    expect(String(original.body)).toBe(csv(...LIST));
    expect(original.headers).toMatchObject({
      ...{ 'x-content-type-options': 'nosniff', 'content-type': 'application/octet-stream' },
      'content-disposition': expect.stringMatching(/^attachment/),
    });
    const events = await t.sql<{ details: object }>(
      `select details from access_event where kind = 'download' and record_id = $1 order by id`,
      [id],
    );
    expect(events.map(({ details }) => details)).toMatchObject([{ contacts: true }, { contacts: true }]);
  });

  it('need the permission to ask for them, in the original too', async () => {
    await t.sql(
      `insert into role (id, name, permissions, scope)
       values ('blind', '只导入', array['enterprise.import', 'enterprise.read'], 'organization-tree')`,
    );
    const blind = new ImportDesk(t, await t.signedIn('blind', 'tangshan-bureau'));
    const { id } = await desk.upload(csv(...LIST));
    expectProblem(await blind.visitor.get(`/api/enterprise-imports/${id}/file`), 403, 'forbidden');
    const { lines } = await sheetLines(await blind.refused(id));
    expect(lines[0]).toMatchObject({ 联系人: { text: '欧***' }, 联系电话: { text: '138****6666' } });
    const harmless = await desk.upload(csv(['企业名称', '备注'], ['无联系示例有限公司', '']));
    await blind.visitor.get(`/api/enterprise-imports/${harmless.id}/file`).expect(200);
  });

  it('a file that was stored before files were encrypted can still be read', async () => {
    const content = csv(HEADER, ['旧文件示例有限公司', aCreditCode(9), '', PHONE, '', '']);
    const { id } = await desk.upload(content);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const file = t.app.get(FileStore).pathOf(sha256);
    expect(readFileSync(file).includes(PHONE)).toBe(false);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    expect((await desk.readAgain(id, {})).counts).toMatchObject({ new: 1 });
  });
});
