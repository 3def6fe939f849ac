import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { zipSync } from 'fflate';
import { FileStore } from '../../foundation/files/file-store.js';
import { aProject } from '../../testing/a-project.js';
import { anEnterprise } from '../../testing/an-enterprise.js';
import { expectProblem, refusedFields } from '../../testing/problem.js';
import { createTestApp, type TestApp, type Visitor } from '../../testing/test-app.js';
import type { AttachmentList } from './attachment.dto.js';

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20, 7)]);
const PDF = Buffer.from('%PDF-1.7\n…');
const HTML = Buffer.from('<html><script>alert(document.cookie)</script></html>');

describe('attachments of records', () => {
  let t: TestApp;
  let tangshan: Visitor;
  let hebei: Visitor;
  let tianjin: Visitor;
  let viewer: Visitor;
  let group: Visitor;

  beforeAll(async () => {
    t = await createTestApp({ referenceData: true });
    [tangshan, hebei, tianjin, viewer, group] = [
      await t.signedIn('clerk', 'tangshan-bureau'),
      await t.signedIn('reviewer', 'hebei-department'),
      await t.signedIn('clerk', 'tianjin-department'),
      await t.signedIn('viewer', 'hebei-department'),
      await t.signedIn('industry-group'),
    ];
  });
  afterAll(() => t.close());

  const add = (visitor: Visitor, kind: string, id: string, name: string, content: Buffer, purpose?: string) => {
    const sending = visitor.post(`/api/records/${kind}/${id}/attachments`);
    return (purpose ? sending.field('purpose', purpose) : sending).attach('file', content, name);
  };
  const list = async (visitor: Visitor, kind: string, id: string) =>
    (await visitor.get(`/api/records/${kind}/${id}/attachments`).expect(200)).body as AttachmentList;
  const added = async (visitor: Visitor, kind: string, id: string, name = '图.png', content = PNG) => {
    const { body } = await add(visitor, kind, id, name, content).expect(201);
    return (body as AttachmentList).items.at(-1) as AttachmentList['items'][number];
  };
  const file = (visitor: Visitor, id: string, query: object = {}) =>
    visitor.get(`/api/attachments/${id}/file`).query(query).buffer(true);
  const signed = async (visitor = tangshan) =>
    (await aProject().inRegion('130209').inStage('signed').savedBy(visitor)).id;

  it('come back as they were sent, under their Chinese names, and the download is noted', async () => {
    const id = await signed();
    const one = await added(tangshan, 'project', id, '曹妃甸 现场“照片”.png');
    expect(one).toMatchObject({
      ...{ fileName: '曹妃甸 现场“照片”.png', size: PNG.length, mediaType: 'image/png', purpose: 'attachment' },
      ...{ preview: 'image', abilities: { delete: true } },
    });
    const { body, headers } = await file(tianjin, one.id).expect(200);
    expect((body as Buffer).equals(PNG)).toBe(true);
    expect(headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''%E6%9B%B9/);
    expect(headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
    const events = await t.sql(
      `select kind, record_kind, record_id, details from access_event where details ->> 'attachmentId' = $1`,
      [one.id],
    );
    expect(events).toEqual([
      {
        ...{ kind: 'download', record_kind: 'project', record_id: id },
        details: { attachmentId: one.id, fileName: '曹妃甸 现场“照片”.png', inline: false },
      },
    ]);
  });

  it('are shown in the page only where their bytes are a picture or a PDF, and run nothing there', async () => {
    const id = await signed();
    const shown = await added(tangshan, 'project', id, '报告.pdf', PDF);
    const saved = await added(tangshan, 'project', id, '说明.txt', HTML);
    expect([shown.preview, saved.preview]).toEqual(['pdf', null]);
    const inline = await file(tangshan, shown.id, { inline: 1 }).expect(200);
    expect(inline.headers['content-disposition']).toBe('inline');
    expect(inline.headers['content-security-policy']).toMatch(/default-src 'none'.*; sandbox;/);
    const kept = await file(tangshan, saved.id, { inline: 1 }).expect(200);
    expect(kept.headers['content-disposition']).toMatch(/^attachment;/);
    expect(kept.headers['content-type']).toMatch(/^text\/plain/);
    expect(kept.headers['content-security-policy']).toContain('sandbox');
  });

  it('are what their names say: everything else is refused and nothing of it is kept', async () => {
    const id = await signed();
    const code = async (name: string, content: Buffer) =>
      expectProblem(await add(tangshan, 'project', id, name, content)).code;
    for (const name of ['页面.html', '图.svg', '程序.exe', '宏.xlsm', '脚本.js', '没有扩展名']) {
      expect([name, await code(name, HTML)]).toEqual([name, 'attachment-kind-unknown']);
    }
    for (const [name, content] of [
      ['网页.png', HTML],
      ['图片.pdf', PNG],
      ['程序.docx', Buffer.from('MZ\x90\0\x03', 'latin1')],
      ['压缩包.xlsx', Buffer.from(zipSync({ 'a.exe': new Uint8Array([1]) }))],
      ['有宏.docx', Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(), 'word/vbaProject.bin': PNG }))],
      ['二进制.txt', Buffer.from([1, 2, 0, 3])],
    ] as const) {
      expect([name, await code(name, content)]).toEqual([name, 'attachment-not-as-named']);
    }
    expect(await code('空.txt', Buffer.alloc(0))).toBe('file-empty');
    expect(await code('大.txt', Buffer.alloc(20 * 1024 * 1024 + 1, 65))).toBe('file-too-large');
    const two = tangshan.post(`/api/records/project/${id}/attachments`);
    expectProblem(await two.attach('file', PNG, 'a.png').attach('file', PNG, 'b.png'), 422, 'file-not-alone');
    expectProblem(await tangshan.post(`/api/records/project/${id}/attachments`).send({}), 422, 'file-missing');
    expect((await list(tangshan, 'project', id)).items).toEqual([]);
  });

  it('are added by whoever may change the record, and deleted by whoever added them or is set over him', async () => {
    const id = await signed();
    const one = await added(tangshan, 'project', id);
    for (const visitor of [tianjin, viewer]) {
      expectProblem(await add(visitor, 'project', id, '图.png', PNG), 403, 'out-of-scope');
      expectProblem(await visitor.delete(`/api/attachments/${one.id}`), 403, 'out-of-scope');
      expect(await list(visitor, 'project', id)).toMatchObject({
        ...{ abilities: { add: false }, items: [{ abilities: { delete: false } }] },
      });
    }
    // 唐山 may change the record, but not clear out what 产业组 put there.
    const theirs = await added(group, 'project', id, '通知.pdf', PDF);
    expectProblem(await tangshan.delete(`/api/attachments/${theirs.id}`), 403, 'out-of-scope');
    await hebei.delete(`/api/attachments/${one.id}`).expect(204);
    expectProblem(await file(tangshan, one.id), 404, 'not-found');
    expectProblem(await tangshan.delete(`/api/attachments/${one.id}`), 404, 'not-found');
    expect((await list(tangshan, 'project', id)).items.map((each) => each.id)).toEqual([theirs.id]);
  });

  it.each(['lead', 'negotiating'] as const)('of a project at %s are not there for another side', async (stage) => {
    const { id } = await aProject().inRegion('130209').inStage(stage).savedBy(tangshan);
    const one = await added(tangshan, 'project', id);
    for (const visitor of [tianjin, group]) {
      expectProblem(await visitor.get(`/api/records/project/${id}/attachments`), 404, 'not-found');
      expectProblem(await add(visitor, 'project', id, '图.png', PNG), 404, 'not-found');
      expectProblem(await file(visitor, one.id), 404, 'not-found');
      expectProblem(await file(visitor, one.id, { inline: 1 }), 404, 'not-found');
      expectProblem(await visitor.delete(`/api/attachments/${one.id}`), 404, 'not-found');
    }
    await file(viewer, one.id).expect(200);
  });

  it('go with a record that becomes 内部, and into the recycle bin and back', async () => {
    const { id, version } = await anEnterprise().inRegion('130209').savedBy(tangshan);
    const one = await added(tangshan, 'enterprise', id);
    await file(tianjin, one.id).expect(200);
    await tangshan.patch(`/api/enterprises/${id}`).send({ version, confidentiality: 'internal' }).expect(200);
    expectProblem(await file(tianjin, one.id), 404, 'not-found');
    await tangshan
      .delete(`/api/enterprises/${id}`)
      .query({ version: version + 1 })
      .expect(204);
    expectProblem(await file(tangshan, one.id), 404, 'not-found');
    await tangshan.post(`/api/enterprise-bin/${id}/restore`).expect(200);
    await file(tangshan, one.id).expect(200);
    expectProblem(await tangshan.get(`/api/records/account/${id}/attachments`), 404, 'not-found');
    expectProblem(await tangshan.get(`/api/records/project/${id}/attachments`), 404, 'not-found');
    expectProblem(await t.visitor().get(`/api/attachments/${one.id}/file`), 401, 'not-signed-in');
    const auditor = await t.signedIn('auditor');
    expectProblem(await file(auditor, one.id), 404, 'not-found');
  });

  it('prove that a blocker is settled: added by whoever deals with it', async () => {
    const raised = { kind: 'choke-point', level: 'province', title: '示例卡点', regionCode: '120116' };
    const { body: blocker } = await tianjin.post('/api/blockers').send(raised).expect(201);
    const { id } = blocker as { id: string };
    expectProblem(await add(hebei, 'blocker', id, '证明.pdf', PDF, 'evidence'), 403, 'out-of-scope');
    const step = { version: 1, step: 'request', leadOrganizationId: 'hebei-department', deadline: '2199-06-30' };
    await tianjin.post(`/api/blockers/${id}/steps`).send(step).expect(200);
    const { body } = await add(hebei, 'blocker', id, '证明.pdf', PDF, 'evidence').expect(201);
    expect(body).toMatchObject({ items: [{ purpose: 'evidence' }], purposes: ['attachment', 'evidence'] });
    // Who raised it reads the proof and does not take it away.
    const proof = (body as AttachmentList).items[0]?.id ?? '';
    expectProblem(await tianjin.delete(`/api/attachments/${proof}`), 403, 'out-of-scope');
    const project = await signed();
    const refused = await add(tangshan, 'project', project, '证明.pdf', PDF, 'evidence');
    expect(refusedFields(refused)).toEqual({ purpose: 'must-be-one-of' });
  });

  it('are 50 at most on a record, also when several come at once', async () => {
    const id = await signed();
    await t.sql(
      `insert into attachment (id, kind, record_id, file_name, file_sha256, file_size, media_type, created_by)
       select gen_random_uuid(), 'project', $1, n || '.txt', repeat('0', 64), 1, 'text/plain',
              (select id from account limit 1) from generate_series(1, 48) n`,
      [id],
    );
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => add(tangshan, 'project', id, `${String(n)}.txt`, Buffer.from(`第${String(n)}份`))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    expect((await list(tangshan, 'project', id)).items).toHaveLength(50);
  });

  it('leave their files as long as one of them is there, and to the sweep afterwards', async () => {
    const [first, second] = [await signed(), await signed()];
    const content = Buffer.from('两条记录的同一份文件');
    const one = await added(tangshan, 'project', first, '甲.txt', content);
    const other = await added(tangshan, 'project', second, '乙.txt', content);
    const [row] = await t.sql<{ sha: string }>('select file_sha256 as sha from attachment where id = $1', [one.id]);
    const files = t.app.get(FileStore);
    const stands = async () => {
      await files.sweep();
      return existsSync(files.pathOf(row?.sha ?? ''));
    };
    await tangshan.delete(`/api/attachments/${one.id}`).expect(204);
    expect(await stands()).toBe(true);
    await tangshan.delete(`/api/attachments/${other.id}`).expect(204);
    expect(await stands()).toBe(false);
  });

  it('are on the audit record', async () => {
    const id = await signed();
    const one = await added(tangshan, 'project', id);
    await tangshan.delete(`/api/attachments/${one.id}`).expect(204);
    const lines = await t.sql(
      `select kind, root_id, operation from audit_record where table_name = 'attachment' and root_id = $1 order by id`,
      [id],
    );
    expect(lines).toEqual([
      { kind: 'attachment', root_id: id, operation: 'insert' },
      { kind: 'attachment', root_id: id, operation: 'update' },
    ]);
  });
});
