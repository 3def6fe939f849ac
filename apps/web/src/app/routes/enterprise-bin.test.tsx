import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { binned } from '../../testing/enterprise-upkeep-handlers.js';
import { session } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

describe('the recycle bin of enterprises', () => {
  it('lists what was deleted, by whom and when, and leads to what something was merged into', async () => {
    await renderApp('/enterprises/bin');
    const table = within(await screen.findByRole('table', { name: '企业回收站' }));
    const row = table.getByRole('row', { name: /邢台示例轴承/ });
    expect(row.textContent).toContain('2026-11-20 09:30');
    expect(row.textContent).toContain('周岚');
    const merged = within(table.getByRole('row', { name: /冀东示例储能科技股份/ }));
    expect(merged.queryByRole('button')).toBeNull();
    expect(merged.getByRole('link', { name: '已并入 冀东示例储能科技有限公司' }).getAttribute('href')).toBe(
      '/enterprises/e-1?tab=origin',
    );
  });

  it('gives a deleted enterprise back and opens it', async () => {
    const restored: unknown[] = [];
    server.use(
      http.get('*/api/enterprise-bin', () => {
        const items = restored.length === 0 ? [binned[0]] : [];
        return HttpResponse.json({ items, total: items.length });
      }),
      http.post('*/api/enterprise-bin/:id/restore', ({ params }) => {
        restored.push(params['id']);
        return HttpResponse.json({ id: 'e-90' });
      }),
    );
    const { address, user } = await renderApp('/enterprises/bin');
    await user.click(await screen.findByRole('button', { name: '恢复邢台示例轴承有限公司' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-90'));
    expect(restored).toEqual(['e-90']);
  });

  it('says what stands against giving it back', async () => {
    server.use(
      http.post('*/api/enterprise-bin/:id/restore', () =>
        problem(409, 'credit-code-taken', { params: { name: '后来示例有限公司' } }),
      ),
    );
    const { address, user } = await renderApp('/enterprises/bin');
    await user.click(await screen.findByRole('button', { name: '恢复邢台示例轴承有限公司' }));
    expect((await screen.findByRole('alert')).textContent).toContain('已登记在“后来示例有限公司”名下');
    expect(address()).toBe('/enterprises/bin');
  });

  it('finds by name, and keeps that in the address', async () => {
    const { address, user } = await renderApp('/enterprises/bin');
    await user.type(await screen.findByRole('searchbox', { name: /企业名称、曾用名/ }), '轴承{Enter}');
    await waitFor(() => expect(screen.queryByText('冀东示例储能科技股份有限公司')).toBeNull());
    expect(address()).toBe('/enterprises/bin?q=%E8%BD%B4%E6%89%BF');
    await screen.findByText('邢台示例轴承有限公司');
    await user.type(screen.getByRole('searchbox', { name: /企业名称、曾用名/ }), '不在此{Enter}');
    await screen.findByText('没有符合条件的企业');
  });
});

describe('deleting an enterprise', () => {
  const ask = async () => {
    const app = await renderApp('/enterprises/e-1');
    await app.user.click(await screen.findByRole('button', { name: '删除' }));
    const dialog = within(await screen.findByRole('dialog', { name: '删除“冀东示例储能科技有限公司”' }));
    return { ...app, dialog };
  };

  it('says what that means, and leads to the bin', async () => {
    const asked: string[] = [];
    server.use(
      http.delete('*/api/enterprises/:id', ({ request }) => {
        asked.push(new URL(request.url).pathname + new URL(request.url).search);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { address, dialog, user } = await ask();
    expect(dialog.getByText(/移入回收站.*可以随时恢复/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '删除' }));
    await waitFor(() => expect(address()).toBe('/enterprises/bin'));
    expect(asked).toEqual(['/api/enterprises/e-1?version=1']);
  });

  it('is refused by name where projects need it', async () => {
    server.use(
      http.delete('*/api/enterprises/:id', () =>
        problem(409, 'enterprise-referred-to', {
          params: { name: '冀东示例储能科技有限公司', count: 2, by: '示例制氢装备项目' },
        }),
      ),
    );
    const { address, dialog, user } = await ask();
    await user.click(dialog.getByRole('button', { name: '删除' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('仍被 2 条记录引用（示例制氢装备项目）');
    expect(address()).toBe('/enterprises/e-1');
  });

  it('is not offered to who may not', async () => {
    const permissions = session.permissions.filter((one) => one !== 'enterprise.delete');
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/enterprises');
    await screen.findByRole('link', { name: '查重' });
    expect(screen.queryByRole('link', { name: '回收站' })).toBeNull();
  });
});
