import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '@lianqun/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { bulkOrder } from '../../testing/house-fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const running: Schemas['BulkOrder'] = {
  ...bulkOrder,
  status: 'running',
  total: 1000,
  changed: 320,
  unchanged: 0,
  stale: 0,
  refused: 0,
  open: 680,
  finishedAt: null,
  expiresAt: null,
  abilities: { cancel: true },
};

/** An order that is what is set last. */
function following(order: Schemas['BulkOrder']) {
  const at = { now: order };
  server.use(
    http.get('*/api/enterprise-bulk/orders/:id', () => HttpResponse.json(at.now)),
    http.get('*/api/enterprise-bulk/orders', () => HttpResponse.json({ items: [at.now] })),
    http.post('*/api/enterprise-bulk/orders/:id/cancel', () => {
      at.now = { ...at.now, status: 'cancelled', finishedAt: bulkOrder.finishedAt, abilities: { cancel: false } };
      return HttpResponse.json(at.now, { status: 202 });
    }),
  );
  return at;
}

const nothing = { items: [], total: 0, totalIsExact: true };

async function ordered(before: () => void = () => undefined) {
  const app = await renderApp('/enterprises?q=示例');
  const { user } = app;
  const table = await screen.findByRole('table', { name: '企业台账' });
  await user.click(within(table).getByRole('checkbox', { name: /冀东示例储能/ }));
  await user.click(screen.getByRole('button', { name: '批量修改' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(await dialog.findByLabelText('修改的项目'));
  await user.click(await screen.findByTitle('来源'));
  await user.type(dialog.getByLabelText('改为'), '2026年名单');
  await user.click(dialog.getByRole('button', { name: '预览' }));
  const confirm = await dialog.findByRole('button', { name: '确认修改 1 家' });
  before();
  await user.click(confirm);
  return { ...app, dialog };
}

describe('a change of many records', () => {
  it('shows how far it is, goes on in the background, and is followed in the list', async () => {
    const at = following(running);
    const { user, dialog } = await ordered();
    const bar = await dialog.findByRole('progressbar', { name: '已处理 320 / 1,000 家' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['320', '1000']);
    await user.click(dialog.getByRole('button', { name: '在后台继续' }));
    const region = within(await screen.findByRole('region', { name: '批量修改的进度' }));
    await region.findByText('已处理 320 / 1,000 家');
    at.now = { ...bulkOrder, total: 1000, changed: 995, unchanged: 0, stale: 5, refused: 0 };
    await region.findByText('已修改 995 家，5 家未能修改', undefined, { timeout: 10_000 });
    expect(region.getByRole('link', { name: '查看结果' }).getAttribute('href')).toBe('/bulk-edits/enterprise/o-1');
    await user.click(region.getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('region', { name: '批量修改的进度' })).toBeNull();
  });

  it('says what came of it also where the filter matches nothing any more', async () => {
    following({ ...bulkOrder, changed: 5, unchanged: 0, stale: 0, refused: 0 });
    const { dialog } = await ordered(() =>
      server.use(http.get('*/api/enterprises', () => HttpResponse.json({ ...nothing, sums: null }))),
    );
    await dialog.findByText('已修改 5 家');
    await screen.findByText('没有符合条件的企业');
    expect(dialog.getByText('已修改 5 家')).toBeTruthy();
  });

  it('can be stopped, and says what was not reached', async () => {
    following(running);
    const { user, dialog } = await ordered();
    await user.click(await dialog.findByRole('button', { name: '停止' }));
    await dialog.findByText('已修改 320 家，680 家没有处理');
    expect(dialog.getByText(/停止以前修改的不会退回/)).toBeTruthy();
  });

  it('says why it was not taken, and can be sent again', async () => {
    server.use(http.post('*/api/enterprise-bulk', () => problem(409, 'bulk-too-many', { params: { count: 5 } })));
    const { dialog } = await ordered();
    await dialog.findByText(/您已有 5 项批量修改正在进行/);
    expect(dialog.getByRole('button', { name: '确认修改 1 家' })).toBeTruthy();
  });
});

describe('我的批量修改', () => {
  it('lists what was changed to what, and leads to what came of it', async () => {
    const { user } = await renderApp('/bulk-edits/enterprise');
    const table = await screen.findByRole('table', { name: '我的批量修改：企业' });
    const [, row] = within(table).getAllByRole('row');
    expect(row?.textContent).toBe('来源改为“2026年名单”52026-11-20 10:00已修改 2 条，1 条原来就是这个值，2 条未能修改');
    await user.click(within(table).getByRole('link', { name: '来源改为“2026年名单”' }));
    await screen.findByRole('heading', { level: 1, name: '批量修改：企业 5 条' });
    const [, stale, unseen] = within(await screen.findByRole('table', { name: '没有修改的记录' })).getAllByRole('row');
    expect(stale?.textContent).toBe('冀东示例储能科技有限公司预览以后他人改过省厅摸排2026年名单');
    expect(unseen?.textContent).toContain('不存在，或您无权查看');
    expect(within(unseen!).queryByRole('link')).toBeNull();
    expect(screen.getByText('结果保留到 2026-12-20')).toBeTruthy();
  });

  it('goes on counting while one looks', async () => {
    const at = following(running);
    await renderApp('/bulk-edits/enterprise');
    await screen.findByText('已处理 320 / 1,000 条');
    at.now = { ...running, changed: 700, open: 300 };
    await waitFor(() => expect(screen.getByText('已处理 700 / 1,000 条')).toBeTruthy(), { timeout: 10_000 });
  });

  it('says where to begin while there are none, and knows no other registers', async () => {
    server.use(http.get('*/api/project-bulk/orders', () => HttpResponse.json({ items: [] })));
    await renderApp('/bulk-edits/project');
    await screen.findByText('还没有批量修改');
    await renderApp('/bulk-edits/nonsense');
    await screen.findByRole('heading', { level: 1, name: '没有这个页面或记录' });
  });
});
