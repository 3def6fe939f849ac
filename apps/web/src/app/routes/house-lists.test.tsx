import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { enterprises, session } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { bulkLeft, bulkOrder, ownView } from '../../testing/house-fixtures.js';
import { dialogCalled } from '../../testing/dialog-called.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const table = () => screen.findByRole('table', { name: '企业台账' });
const opened = `/enterprises?${ownView.address}&view=${ownView.id}`;

describe('the saved views of a list', () => {
  it('open with filters, order and columns, and say when the list was changed since', async () => {
    const { address, user } = await renderApp('/enterprises');
    await table();
    await user.click(screen.getByRole('button', { name: '视图' }));
    expect(await screen.findByText('郑立 · 河北省工业和信息化厅')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: '曹妃甸氢能' }));
    await screen.findByRole('button', { name: '视图：曹妃甸氢能' });
    expect(address()).toBe(opened);
    const heads = within(await table()).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['', '企业名称 ↑', '统一社会信用代码', '法定代表人']);
    expect(screen.getByRole('button', { name: '去掉 产业链：氢能' })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: '去掉 产业链：氢能' }));
    await screen.findByRole('button', { name: '视图：曹妃甸氢能（已改动）' });
  });

  it('keep what was changed when their owner says so', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch('*/api/saved-views/:id', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ ...ownView, version: 2 });
      }),
    );
    const { user } = await renderApp('/enterprises?region=130200&sort=name&view=v-1');
    await user.click(await screen.findByRole('button', { name: '视图：曹妃甸氢能（已改动）' }));
    await user.click(await screen.findByRole('button', { name: '保存改动' }));
    await waitFor(() =>
      expect(sent).toEqual([{ version: 1, address: 'region=130200&sort=name', columns: ownView.columns }]),
    );
  });

  it('are saved under a name, privately unless shared, and refused under a taken one', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/saved-views', async ({ request }) => {
        const body = (await request.json()) as { name: string };
        sent.push(body);
        if (sent.length === 1) return problem(409, 'saved-view-name-taken', { params: { name: body.name } });
        return HttpResponse.json({ ...ownView, ...body, id: 'v-3' }, { status: 201 });
      }),
    );
    const { address, user } = await renderApp('/enterprises?tag=lead');
    await table();
    await user.click(screen.getByRole('button', { name: '视图' }));
    await user.click(await screen.findByRole('button', { name: '另存为视图' }));
    const dialog = await dialogCalled('另存为视图');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await dialog.findByText('请填写视图名称');
    await user.type(dialog.getByLabelText('视图名称'), '链主');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await dialog.findByText(/您已有名为“链主”的视图/);
    await user.click(dialog.getByRole('checkbox', { name: '共享给本单位及下级单位' }));
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises?tag=lead&view=v-3'));
    expect(sent).toMatchObject([
      { name: '链主', shared: false, address: 'tag=lead', register: 'enterprise' },
      { name: '链主', shared: true },
    ]);
  });

  it('of others cannot be changed; own ones are deleted after a question', async () => {
    const deleted: unknown[] = [];
    server.use(
      http.delete('*/api/saved-views/:id', ({ params }) => {
        deleted.push(params['id']);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { address, user } = await renderApp('/enterprises?tag=lead&view=v-2');
    await user.click(await screen.findByRole('button', { name: '视图：全省链主企业' }));
    await screen.findByRole('button', { name: '另存为视图' });
    expect(screen.queryByRole('button', { name: '删除视图' })).toBeNull();
    await user.click(screen.getByRole('link', { name: '曹妃甸氢能' }));
    await user.click(await screen.findByRole('button', { name: '视图：曹妃甸氢能' }));
    await user.click(await screen.findByRole('button', { name: '删除视图' }));
    const dialog = await dialogCalled('删除视图“曹妃甸氢能”');
    await user.click(dialog.getByRole('button', { name: '删除视图' }));
    await waitFor(() => expect(address()).toBe('/enterprises'));
    expect(deleted).toEqual(['v-1']);
  });
});

describe('changing many records at once', () => {
  const box = async (name: string) => within(await table()).getByRole('checkbox', { name: new RegExp(name) });

  it('selects with the keyboard: arrows move, Shift selects on the way', async () => {
    const { user } = await renderApp('/enterprises');
    const first = await box('冀东示例储能');
    first.focus();
    await user.keyboard(' ');
    await screen.findByText('已选 1 家');
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await screen.findByText('已选 3 家');
    await user.keyboard('{ArrowDown} ');
    await screen.findByText('已选 4 家');
    await user.click(screen.getByRole('button', { name: '取消选择' }));
    expect(screen.queryByRole('region', { name: '已选的记录' })).toBeNull();
  });

  it('shows each record before and after, says why some are refused, and writes the rest', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/enterprise-bulk/preview', async ({ request }) => {
        sent.push(await request.json());
        const item = { version: 3, before: { source: '2025年名单' }, after: { source: '2026年名单' }, problem: null };
        const refusal = { code: 'out-of-scope', params: {}, field: null, message: '' };
        return HttpResponse.json({
          items: [
            { ...item, id: 'e-1', title: '冀东示例储能科技有限公司' },
            { ...item, id: 'e-2', title: '燕北示例氢能装备有限公司', after: {}, problem: refusal },
          ],
          changed: 1,
          unchanged: 0,
          refused: 1,
        });
      }),
      http.post('*/api/enterprise-bulk', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id: 'o-1' }, { status: 202 });
      }),
      http.get('*/api/enterprise-bulk/orders/:id', () =>
        HttpResponse.json({ ...bulkOrder, total: 1, changed: 0, unchanged: 0, refused: 0 }),
      ),
      http.get('*/api/enterprise-bulk/orders/:id/left', () =>
        HttpResponse.json({ items: bulkLeft.slice(0, 1), total: 1 }),
      ),
    );
    const { user } = await renderApp('/enterprises');
    await user.click(await box('冀东示例储能'));
    await user.click(await box('燕北示例氢能'));
    await user.click(screen.getByRole('button', { name: '批量修改' }));
    const dialog = await dialogCalled('批量修改 2 家');
    await user.click(await dialog.findByLabelText('修改的项目'));
    await user.click(await screen.findByTitle('来源'));
    await user.type(dialog.getByLabelText('改为'), '2026年名单');
    await user.click(dialog.getByRole('button', { name: '预览' }));
    await dialog.findByText('将修改 1 家，1 家不能修改');
    const [, refused, changed] = within(dialog.getByRole('table', { name: '修改前后' })).getAllByRole('row');
    expect(refused?.textContent).toContain('燕北示例氢能装备有限公司');
    expect(refused?.textContent).toContain('不在您的数据范围内');
    expect(changed?.textContent).toBe('冀东示例储能科技有限公司2025年名单2026年名单');
    await user.click(dialog.getByRole('button', { name: '确认修改 1 家' }));
    await dialog.findByText('没有修改任何记录：1 家未能修改');
    const [, left] = within(await dialog.findByRole('table', { name: '没有修改的记录' })).getAllByRole('row');
    expect(left?.textContent).toBe('冀东示例储能科技有限公司预览以后他人改过省厅摸排2026年名单');
    expect(dialog.getByRole('link', { name: '冀东示例储能科技有限公司' }).getAttribute('href')).toBe(
      '/enterprises/e-1',
    );
    expect(sent).toEqual([
      { ids: ['e-1', 'e-2'], changes: { source: '2026年名单' } },
      { items: [{ id: 'e-1', version: 3 }], changes: { source: '2026年名单' } },
    ]);
    await user.click(dialog.getAllByRole('button', { name: '关闭' }).at(-1)!);
    await waitFor(() => expect(screen.queryByRole('region', { name: '已选的记录' })).toBeNull());
  });

  it('takes everything that matches, up to a thousand', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/enterprises', ({ request }) => {
        const { searchParams } = new URL(request.url);
        const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('pageSize'))];
        asked.push(`${page}/${size}/${searchParams.get('chainId')}`);
        const items = Array.from({ length: size }, (_, n) => ({ ...enterprises[0], id: `n-${(page - 1) * size + n}` }));
        return HttpResponse.json({ items, total: 1234, totalIsExact: true, sums: null });
      }),
    );
    const { user } = await renderApp('/enterprises?chain=c-1&size=20');
    const [first] = within(await table()).getAllByRole('checkbox', { name: /冀东示例储能/ });
    await user.click(first!);
    await user.click(await screen.findByRole('button', { name: '选择符合条件的前 1,000 家' }));
    await screen.findByText('已选 1,000 家');
    expect(asked.slice(-5)).toEqual([1, 2, 3, 4, 5].map((page) => `${page}/200/c-1`));
  });

  it('is not offered to who may not change the register', async () => {
    const permissions = session.permissions.filter((one) => one !== 'enterprise.update');
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/enterprises');
    expect(within(await table()).queryByRole('checkbox')).toBeNull();
  });
});
