import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { Batch } from '../../features/imports/import-queries.js';
import { batch, batches } from '../../testing/import-fixtures.js';
import { memories } from '../../testing/import-life-handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

describe('the history of imports', () => {
  it('is narrowed by what stands in the address, and cleared', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/enterprise-imports', ({ request }) => {
        asked.push(decodeURIComponent(new URL(request.url).search));
        return HttpResponse.json({ items: batches, total: batches.length });
      }),
    );
    const { address, user } = await renderApp('/imports?status=committed&from=2026-10-01&q=%E6%B0%A2%E8%83%BD');
    await screen.findByRole('table', { name: '导入记录' });
    expect(asked.at(-1)).toContain('q=氢能');
    expect(asked.at(-1)).toContain('status=committed');
    expect(asked.at(-1)).toContain('from=2026-10-01');
    expect(screen.getByLabelText<HTMLInputElement>('上传日期起').value).toBe('2026-10-01');
    await user.click(screen.getByRole('checkbox', { name: '由我经办' }));
    await waitFor(() => expect(asked.at(-1)).toContain('keeper=me'));
    expect(address()).toContain('mine=true');
    await user.click(screen.getByRole('button', { name: '清除' }));
    await waitFor(() => expect(address()).toBe('/imports'));
  });

  it('says that nothing meets the filter, and keeps the filter at hand', async () => {
    server.use(http.get('*/api/enterprise-imports', () => HttpResponse.json({ items: [], total: 0 })));
    const { address, user } = await renderApp('/imports?status=failed');
    await screen.findByText('没有符合条件的导入');
    await user.click(screen.getByRole('button', { name: '清除' }));
    await screen.findByText('还没有导入过名单');
    expect(address()).toBe('/imports');
  });

  it('tells what became of an import that was taken back', async () => {
    const undo = { at: '2026-11-06T02:00:00Z', byName: '周岚', removed: 38, restored: 11, left: 2 };
    const items = [batch({ status: 'undone', undo, result: { inserted: 39, updated: 12, setAside: 0 } })];
    server.use(http.get('*/api/enterprise-imports', () => HttpResponse.json({ items, total: 1 })));
    await renderApp('/imports');
    await screen.findByText('已撤销：删除 38，恢复 11，未动 2');
  });
});

const committed = (part: Partial<Batch> = {}) =>
  batch({
    status: 'committed',
    committedAt: '2026-11-02T03:00:00Z',
    result: { inserted: 39, updated: 12, setAside: 0 },
    abilities: { original: true, undo: true, handOver: false, again: false },
    ...part,
  });

describe('taking an import back', () => {
  it('says beforehand what it does, then lists what was left alone and why', async () => {
    let now = committed();
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/enterprise-imports/:id', () => HttpResponse.json(now)),
      http.post('*/api/enterprise-imports/:id/undo', async ({ request }) => {
        sent.push(await request.json());
        now = committed({ status: 'undoing', progress: { stage: 'undoing', done: 20, total: 51 } });
        return HttpResponse.json(now, { status: 202 });
      }),
    );
    const { user } = await renderApp('/imports/b-1');
    const records = await screen.findByRole('link', { name: '查看本次导入的企业' });
    expect(records.getAttribute('href')).toBe('/enterprises?batch=b-1');
    await user.click(screen.getByRole('button', { name: '撤销导入' }));
    const dialog = within(await screen.findByRole('dialog', { name: '撤销这次导入' }));
    expect(dialog.getByText('本次新增的 39 家将删除，更新的 12 家恢复为导入前的内容。')).toBeTruthy();
    expect(dialog.getByText(/导入后又被修改、或已被项目等引用的记录不动/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '撤销' }));
    await screen.findByText('正在撤销导入');
    expect(sent).toEqual([{ version: 3 }]);

    const undo = { at: '2026-11-06T02:00:00Z', byName: '周岚', removed: 37, restored: 10, left: 4 };
    now = committed({
      status: 'undone',
      undo,
      abilities: { original: true, undo: false, handOver: false, again: true },
    });
    const left = within(await screen.findByRole('table', { name: '未动的记录' }, { timeout: 5000 }));
    const why = (name: RegExp) => left.getByRole('row', { name }).textContent;
    expect(why(/冀东示例储能/)).toContain('导入后已修改（2026-11-05 10:00 郑立）');
    expect(why(/燕北示例氢能/)).toContain('已被引用：项目 2（示例制氢装备项目）');
    expect(why(/邢台示例轴承/)).toContain('已不在台账中');
    expect(why(/津滨示例燃料电池/)).toContain('所属单位已采纳这项修改');
    expect(left.getByRole('link', { name: '冀东示例储能科技有限公司' }).getAttribute('href')).toBe('/enterprises/e-1');
    expect(left.queryByRole('link', { name: '邢台示例轴承有限公司' })).toBeNull();
  });

  it('can be followed by importing the file again', async () => {
    const undo = { at: '2026-11-06T02:00:00Z', byName: '周岚', removed: 39, restored: 12, left: 0 };
    const abilities = { original: true, undo: false, handOver: false, again: true };
    server.use(
      http.get('*/api/enterprise-imports/b-9', () =>
        HttpResponse.json(committed({ id: 'b-9', status: 'undone', undo, abilities })),
      ),
    );
    const { address, user } = await renderApp('/imports/b-9');
    await user.click(await screen.findByRole('button', { name: '用同一文件再次导入' }));
    await waitFor(() => expect(address()).toBe('/imports/b-1'));
    expect(screen.queryByRole('table', { name: '未动的记录' })).toBeNull();
  });

  it('can be stopped while it goes on', async () => {
    const cancelled: unknown[] = [];
    server.use(
      http.get('*/api/enterprise-imports/:id', () =>
        HttpResponse.json(committed({ status: 'undoing', progress: { stage: 'undoing', done: 20, total: 51 } })),
      ),
      http.post('*/api/enterprise-imports/:id/cancel', ({ params }) => {
        cancelled.push(params['id']);
        return HttpResponse.json(committed(), { status: 202 });
      }),
    );
    const { user } = await renderApp('/imports/b-1');
    await user.click(await screen.findByRole('button', { name: '停止撤销' }));
    const dialog = within(await screen.findByRole('dialog', { name: '停止撤销' }));
    expect(dialog.getByText('撤销不再进行，已导入的内容保持原样。')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '停止撤销' }));
    await waitFor(() => expect(cancelled).toEqual(['b-1']));
  });
});

describe('handing an import over', () => {
  it('goes to a colleague, whose name then stands there', async () => {
    const sent: unknown[] = [];
    let now = batch();
    server.use(
      http.get('*/api/enterprise-imports/:id', () => HttpResponse.json(now)),
      http.put('*/api/enterprise-imports/:id/keeper', async ({ request }) => {
        sent.push(await request.json());
        now = batch({ version: 4, keeperId: 'a-2', keeperName: '郑立' });
        return HttpResponse.json(now);
      }),
    );
    const { user } = await renderApp('/imports/b-1');
    await screen.findByText(/经办人 周岚/);
    await user.click(screen.getByRole('button', { name: '移交' }));
    const dialog = within(await screen.findByRole('dialog', { name: '移交给同事' }));
    await user.click(dialog.getByRole('button', { name: '移交' }));
    await dialog.findByText('请选择接手的同事。');
    await user.click(dialog.getByRole('combobox', { name: '移交给' }));
    await user.click(await screen.findByText('郑立 · 河北省工信厅', { selector: '.ant-select-item-option-content' }));
    await user.click(dialog.getByRole('button', { name: '移交' }));
    await screen.findByText(/经办人 郑立/);
    expect(sent).toEqual([{ version: 3, accountId: 'a-2' }]);
  });
});

describe('what imports taught', () => {
  it('is listed with its meaning, and forgotten one by one or as a whole', async () => {
    let kept = memories;
    const forgotten: string[] = [];
    server.use(
      http.get('*/api/enterprise-imports/memory', () => HttpResponse.json({ items: kept, total: kept.length })),
      http.delete('*/api/enterprise-imports/memory/:id', ({ params }) => {
        forgotten.push(String(params['id']));
        kept = kept.filter(({ id }) => id !== params['id']);
        return new HttpResponse(null, { status: 204 });
      }),
      http.delete('*/api/enterprise-imports/memory', () => {
        forgotten.push('all');
        kept = [];
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/imports/memory');
    const table = within(await screen.findByRole('table', { name: '导入记忆' }));
    expect(table.getByRole('row', { name: /生物医药/ }).textContent).toContain('集群：生物医药');
    await user.click(table.getByRole('button', { name: /^忘掉“.*生物医药”$/ }));
    await waitFor(() => expect(table.queryByText('集群：生物医药')).toBeNull());
    await user.click(screen.getByRole('button', { name: '全部忘掉' }));
    const dialog = within(await screen.findByRole('dialog', { name: '全部忘掉' }));
    expect(dialog.getByText('本单位记下的 1 条将删除，已导入的数据不受影响。')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '忘掉' }));
    await screen.findByText('还没有记下什么');
    expect(forgotten).toEqual(['m-2', 'all']);
  });
});
