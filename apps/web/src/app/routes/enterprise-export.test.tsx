import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '@lianqun/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { enterprises } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { ownView } from '../../testing/house-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const job = (part: Partial<Schemas['ExportJob']> = {}): Schemas['ExportJob'] => ({
  id: 'x-1',
  status: 'writing',
  fileName: '企业台账_20261122.xlsx',
  fileSize: null,
  contacts: false,
  done: 1200,
  total: 6000,
  problem: null,
  createdAt: '2026-11-22T02:00:00Z',
  finishedAt: null,
  expiresAt: null,
  abilities: { cancel: true, download: false },
  ...part,
});

const form: Schemas['ExportForm'] = {
  id: 'f-1',
  name: '省厅报送表',
  fileName: '报送表.xlsx',
  createdAt: '2026-11-22T02:00:00Z',
  createdByName: '周岚',
  replacedRows: 3,
  columns: [
    { column: 0, header: '单位名称', field: 'name', unit: null, also: [] },
    { column: 1, header: '填报意见', field: null, unit: null, also: [] },
  ],
};

const many = (total: number) =>
  server.use(
    http.get('*/api/enterprises', () =>
      HttpResponse.json({ items: enterprises.slice(0, 2), total, totalIsExact: true, sums: null }),
    ),
  );

async function openDialog(path = '/enterprises') {
  const app = await renderApp(path);
  await screen.findByRole('table', { name: '企业台账' });
  await app.user.click(screen.getByRole('button', { name: '导出' }));
  const dialog = within(await screen.findByRole('dialog'));
  dialog.getByText(/^导出 [\d,]+ 家企业$/);
  return { ...app, dialog };
}

const addressOf = (link: HTMLElement) => new URL(link.getAttribute('href') ?? '', 'http://localhost');

describe('exporting enterprises', () => {
  it('takes the filter and the order of the list along, in all columns or in those that are shown', async () => {
    const { dialog, user } = await openDialog('/enterprises?chain=c-1&sort=name');
    const all = addressOf(dialog.getByRole('link', { name: '导出' }));
    expect(all.pathname).toBe('/api/enterprises/export');
    expect(Object.fromEntries(all.searchParams)).toEqual({ sort: 'name', chainId: 'c-1' });
    await user.click(dialog.getByRole('radio', { name: '当前显示的列' }));
    await user.click(dialog.getByRole('checkbox', { name: /联系方式/ }));
    const shown = addressOf(dialog.getByRole('link', { name: '导出' })).searchParams;
    expect(shown.get('columns')?.split(',')).toEqual(
      expect.arrayContaining(['name', 'creditCode', 'registeredCapital']),
    );
    expect(shown.get('columns')).not.toContain('legalRepresentative');
    expect(shown.get('contacts')).toBe('reveal');
  });

  it('has the columns of the view that is open, not those of the list without it', async () => {
    const { dialog, user } = await openDialog(`/enterprises?${ownView.address}&view=${ownView.id}`);
    await screen.findByRole('button', { name: '视图：曹妃甸氢能' });
    await user.click(dialog.getByRole('radio', { name: '当前显示的列' }));
    const { searchParams } = addressOf(dialog.getByRole('link', { name: '导出' }));
    expect(searchParams.get('columns')).toBe('name,creditCode,legalRepresentative');
  });

  it('of very many is written in the background, can be given up, and is fetched when it is done', async () => {
    many(6000);
    const sent: unknown[] = [];
    let jobs: Schemas['ExportJob'][] = [];
    server.use(
      http.get('*/api/enterprise-exports', () => HttpResponse.json({ items: jobs, total: jobs.length })),
      http.post('*/api/enterprise-exports', async ({ request }) => {
        sent.push(await request.json());
        jobs = [job(), job({ id: 'x-0', status: 'ready', abilities: { cancel: false, download: true } })];
        return HttpResponse.json(jobs[0], { status: 202 });
      }),
      http.post('*/api/enterprise-exports/:id/cancel', ({ params }) => {
        sent.push(params['id']);
        jobs = [job({ status: 'cancelled', abilities: { cancel: false, download: false } })];
        return HttpResponse.json(jobs[0]);
      }),
    );
    const { dialog, user } = await openDialog('/enterprises?chain=c-1');
    expect(dialog.queryByRole('link', { name: '导出' })).toBeNull();
    await user.click(dialog.getByRole('button', { name: '在后台导出' }));
    expect((await dialog.findByRole('progressbar', { name: '已写 1,200 / 6,000 行' })).getAttribute('value')).toBe(
      '1200',
    );
    expect(dialog.getByRole('link', { name: '下载' }).getAttribute('href')).toBe('/api/enterprise-exports/x-0/file');
    await user.click(dialog.getByRole('button', { name: '取消' }));
    await dialog.findByText('已取消');
    expect(sent).toEqual([{ filter: { chainId: ['c-1'] }, sort: '-updatedAt', contacts: 'masked' }, 'x-1']);
  });

  it('says why a file was not written', async () => {
    server.use(
      http.get('*/api/enterprise-exports', () =>
        HttpResponse.json({
          items: [
            job({
              status: 'failed',
              abilities: { cancel: false, download: false },
              problem: { code: 'export-form-unknown', params: {}, message: '' },
            }),
          ],
          total: 1,
        }),
      ),
    );
    const { dialog } = await openDialog();
    await dialog.findByText('表样不存在或已删除，请重新选择。');
  });

  it('in a form of one’s own: says what stays empty, and refuses what is no workbook', async () => {
    let forms: Schemas['ExportForm'][] = [];
    let refuse = true;
    const names: unknown[] = [];
    server.use(
      http.get('*/api/enterprise-export-forms', () => HttpResponse.json({ items: forms })),
      http.post('*/api/enterprise-export-forms', async ({ request }) => {
        names.push((await request.formData()).get('name'));
        if (refuse) return problem(422, 'export-form-not-xlsx');
        forms = [form];
        return HttpResponse.json(form, { status: 201 });
      }),
    );
    const { dialog, user } = await openDialog();
    await user.click(dialog.getByRole('radio', { name: '本单位的表样' }));
    expect(dialog.queryByRole('link', { name: '导出' })).toBeNull();
    await user.click(dialog.getByRole('button', { name: '上传表样' }));
    await user.upload(dialog.getByLabelText(/表样文件/), new File(['x'], '报送表.xlsx'));
    await user.click(dialog.getByRole('button', { name: '保存表样' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('表样须为 Excel 工作簿');
    refuse = false;
    await user.type(dialog.getByLabelText(/表样名称/), '省厅报送表');
    await user.click(dialog.getByRole('button', { name: '保存表样' }));
    await dialog.findByText('填写 1 列；以下列没有对应内容，留空：填报意见；表样中原有 3 行数据将被替换');
    expect(addressOf(dialog.getByRole('link', { name: '导出' })).searchParams.get('form')).toBe('f-1');
    expect(names).toEqual(['报送表', '省厅报送表']);
  });
});

describe('where the values of an enterprise came from', () => {
  it('names file and row, person or sample, with the day', async () => {
    await renderApp('/enterprises/e-1?tab=origin');
    const table = within(await screen.findByRole('table', { name: '每项数据的来源' }));
    const link = table.getByRole('link', { name: '2026年河北省氢能链企业名单.xlsx 第 128 行' });
    expect(link.getAttribute('href')).toBe('/imports/b-2');
    expect(table.getByRole('row', { name: /注册资本/ }).textContent).toContain('郑立');
    expect(table.getByRole('row', { name: /^2025 营业收入/ }).textContent).toContain('示例数据');
    await waitFor(() => expect(table.getByText('2026-10-12')).toBeTruthy());
  });
});

describe('the further filters of enterprises', () => {
  it('go to the API as they stand in the address', async () => {
    const asked: URLSearchParams[] = [];
    server.use(
      http.get('*/api/enterprises', ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        return HttpResponse.json({ items: enterprises, total: 11, totalIsExact: true, sums: null });
      }),
    );
    const { address, user } = await renderApp('/enterprises?cluster=k-4&industry=38&year=2025&batch=b-2');
    await screen.findByRole('table', { name: '企业台账' });
    const names = ['clusterId', 'industryCode', 'tagYear', 'batchId'];
    expect(names.map((name) => asked.at(-1)?.get(name))).toEqual(['k-4', '38', '2025', 'b-2']);
    await screen.findByRole('button', { name: '去掉 集群：电力装备' });
    await user.click(screen.getByRole('button', { name: '去掉 导入批次：所选批次' }));
    await waitFor(() => expect(address()).not.toContain('batch'));
    await waitFor(() => expect(asked.at(-1)?.has('batchId')).toBe(false));
  });
});
