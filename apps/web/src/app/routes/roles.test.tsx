import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { roles } from '../../testing/administration-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

/** The first page of a file waits for its modules too. */
const whileLoading = { timeout: 15_000 };

const clerk = roles.find(({ id }) => id === 'clerk');

describe('the roles', () => {
  it('say how far each reaches and how many accounts hold it', async () => {
    await renderApp('/admin/roles');
    const row = within(
      (await screen.findByRole('link', { name: '产业组' }, whileLoading)).closest('tr') as HTMLElement,
    );
    expect(row.getByText('全部数据')).toBeTruthy();
    expect(row.getByText('随轮值组长单位生效')).toBeTruthy();
    expect(screen.getByRole('link', { name: '填报员的账号 41 个，打开名单' }).getAttribute('href')).toBe(
      '/admin/accounts?role=clerk',
    );
    expect(await screen.findByText('指定地区：河北省唐山市')).toBeTruthy();
  });

  it('that are not there are said to be missing', async () => {
    await renderApp('/admin/roles/none');
    expect(await screen.findByText('没有这个页面或记录')).toBeTruthy();
  });

  it('are changed in a table of nouns and verbs, beside how they ship', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.patch('*/api/roles/clerk', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        return HttpResponse.json({ ...clerk, version: 2 });
      }),
    );
    const { user } = await renderApp('/admin/roles/clerk/edit');
    const reporting = within(await screen.findByRole('table', { name: '调度' }));
    await user.click(reporting.getByRole('checkbox', { name: '月度填报：审核' }));
    await user.click(screen.getByRole('checkbox', { name: '企业：导入' }));
    const comparison = within(screen.getByText('与系统预置的差别').closest('section') as HTMLElement);
    expect((await comparison.findByText('月度填报：审核')).tagName).toBe('INS');
    expect(comparison.getByText('企业：导入').tagName).toBe('DEL');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText(/已保存/);
    expect(Object.keys(sent).sort()).toEqual(['permissions', 'version']);
    expect(sent['permissions']).toContain('progress-entry.approve');
    expect(sent['permissions']).not.toContain('enterprise.import');
  });

  it('go back to how they ship', async () => {
    const { user } = await renderApp('/admin/roles/clerk/edit');
    const approve = await screen.findByRole<HTMLInputElement>('checkbox', { name: '月度填报：审核' });
    await user.click(approve);
    await user.click(screen.getByRole('button', { name: '恢复系统预置' }));
    await waitFor(() => expect(approve.checked).toBe(false));
    expect(screen.getByText('与系统预置相同')).toBeTruthy();
  });

  it('of administration offer nothing of the business, and the other way round', async () => {
    const { user } = await renderApp('/admin/roles/new');
    await screen.findByRole('checkbox', { name: '企业：导入' });
    expect(screen.queryByRole('checkbox', { name: '账号：管理' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: '系统管理' }));
    await screen.findByRole('checkbox', { name: '账号：管理' });
    expect(screen.queryByRole('checkbox', { name: '企业：导入' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: '审计记录：查看' })).toBeNull();
  });

  it('need regions where they reach over chosen ones', async () => {
    const { user } = await renderApp('/admin/roles/new');
    await user.type(await screen.findByLabelText('角色名称'), '片区');
    await user.click(screen.getByRole('radio', { name: /指定地区/ }));
    await user.click(screen.getByRole('checkbox', { name: '项目：查看' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect((await screen.findAllByText('请至少选择一个地区')).length).toBeGreaterThan(0);
  });

  it('that somebody holds cannot be deleted, with the reason', async () => {
    const items = roles.map((role) => (role.id === 'r-1' ? { ...role, accounts: 2 } : role));
    server.use(http.get('*/api/roles', () => HttpResponse.json({ items })));
    await renderApp('/admin/roles/r-1');
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: '删除角色' });
    expect(button.disabled).toBe(true);
    expect(button.getAttribute('aria-description')).toBe('仍有 2 个账号使用，先从这些账号去掉');
  });
});
