import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { renderDocx, renderHtml } from '@lianqun/official-document';
import { createHash } from 'node:crypto';
import { aProject } from '../../testing/a-project.js';
import { expectProblem } from '../../testing/problem.js';
import { MonthDesk } from './testing/month-desk.js';

describe('the files of a report', () => {
  let desk: MonthDesk;
  let period: string;

  beforeAll(async () => {
    desk = await MonthDesk.open();
    const named = aProject().named('延庆“能源谷”<一期>').onChain('hydrogen').ownedBy('beijing-department');
    await desk.project(named.inStage('signed').with({ stageOn: '2025-03-01' }).worth('10000'));
    await desk.locked('2025-09');
    period = await desk.locked('2025-10');
  });
  afterAll(() => desk.close());

  it('are not there before the report is made', async () => {
    const id = await desk.ordered(period);
    expect(await desk.show(id)).toMatchObject({ status: 'queued', figures: null, document: null, digest: null });
    for (const path of ['file', 'file?format=html', 'figures/all.projects'])
      expectProblem(await desk.clerk.get(`/api/monthly-reports/${id}/${path}`), 409, 'report-not-ready');
    await desk.runJobs();
    await desk.clerk.get(`/api/monthly-reports/${id}/file`).expect(200);
  });

  it('are the same bytes each time, and what a fresh rendering of the document gives', async () => {
    const { id, document, fileSize } = await desk.report(period);
    if (!document) throw new Error('no document');
    const [first, second] = [await desk.file(id, 'docx'), await desk.file(id, 'docx')];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(first.length).toBe(fileSize);
    expect(Buffer.compare(first, Buffer.from(await renderDocx(document)))).toBe(0);
    expect((await desk.file(id, 'html')).toString()).toBe(await renderHtml(document));
    const sha256 = createHash('sha256').update(first).digest('hex');
    expect(await desk.t.sql('select file_sha256 from monthly_report where id = $1', [id])).toEqual([
      { file_sha256: sha256 },
    ]);
  });

  it('are named after the report', async () => {
    const { id } = await desk.report(period, { variant: 'submission' });
    const docx = await desk.clerk.get(`/api/monthly-reports/${id}/file`).expect(200);
    expect(docx.headers['content-type']).toMatch(/wordprocessingml\.document$/u);
    expect(decodeURIComponent(docx.headers['content-disposition'] ?? '')).toContain(
      '京津冀产业链群协同月度进展（2025年10月）报送版第1版.docx',
    );
    const html = await desk.clerk.get(`/api/monthly-reports/${id}/file?format=html`).expect(200);
    expect(html.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(html.text).toContain('延庆“能源谷”&lt;一期&gt;');
    expectProblem(await desk.clerk.get(`/api/monthly-reports/${id}/file?format=pdf`), 422);
  });

  it('have a digest of all that the edition was made from', async () => {
    const [one, other] = [await desk.report(period), await desk.report(period)];
    expect(one.digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(other.digest).not.toBe(one.digest);
    expect(other.snapshot).toEqual(one.snapshot);
  });
});
