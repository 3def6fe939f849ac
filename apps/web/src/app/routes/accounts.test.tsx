import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { accounts } from '../../testing/administration-fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

/** The first page of a file waits for its modules too. */
const whileLoading = { timeout: 15_000 };

const zhengli = accounts.find(({ id }) => id === 'a-2');

describe('the accounts', () => {
  it('are found by organization, role and state, which stand in the address', async () => {
    await renderApp('/admin/accounts?role=clerk&status=active');
    const table = within(await screen.findByRole('table', { name: '账号名单' }, whileLoading));
    expect(await table.findByText('郑立')).toBeTruthy();
    expect(table.queryByText('刘方')).toBeNull();
    const chips = within(screen.getByRole('list', { name: '筛选条件' }));
    expect(chips.getByText('角色：填报员')).toBeTruthy();
    expect(chips.getByText('状态：可登录')).toBeTruthy();
  });

  it('say who has no role and who has not yet set a password', async () => {
    await renderApp('/admin/accounts?q=gaomin');
    const row = within((await screen.findByText('高敏')).closest('tr') as HTMLElement);
    expect(row.getByText('未授予角色')).toBeTruthy();
    expect(row.getByText('待本人改密')).toBeTruthy();
    expect(row.getByText('从未登录')).toBeTruthy();
  });
});

describe('a new account', () => {
  it('shows its password once, and nothing of it stays', async () => {
    const { user, router } = await renderApp('/admin/accounts/new?organization=o-2');
    await user.type(await screen.findByLabelText('用户名'), 'wangwei');
    await user.type(screen.getByLabelText('姓名'), '王维');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('Kx7-pQ2m-Vt9r')).toBeTruthy();
    expect(screen.getByText(/这个账号还没有角色/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '复制' }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: '打开账号' }));
    await screen.findByRole('heading', { level: 1, name: '王维' });
    expect(screen.queryByText('Kx7-pQ2m-Vt9r')).toBeNull();
    expect(JSON.stringify([{ ...sessionStorage }, { ...localStorage }, router.state.location])).not.toContain('Kx7');
  });

  it('needs an organization, and names at its field what the API finds', async () => {
    server.use(
      http.post('*/api/accounts', () =>
        problem(422, 'validation-failed', {
          errors: [{ field: 'username', code: 'username-taken', params: { value: 'zhoulan' }, message: '' }],
        }),
      ),
    );
    const { user } = await renderApp('/admin/accounts/new');
    await user.type(await screen.findByLabelText('用户名'), 'zhoulan');
    await user.type(screen.getByLabelText('姓名'), '周岚');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect((await screen.findAllByText('请选择所属单位')).length).toBeGreaterThan(0);
    await user.click(screen.getByLabelText('所属单位'));
    await user.click(await screen.findByTitle('河北省工业和信息化厅'));
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect((await screen.findAllByText(/用户名“zhoulan”已被使用/)).length).toBeGreaterThan(0);
  });
});

describe('an account', () => {
  it('gets roles of which those of another duty exclude each other', async () => {
    let sent: unknown;
    server.use(
      http.put('*/api/accounts/a-2/roles', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...zhengli, version: 2 });
      }),
    );
    const { user } = await renderApp('/admin/accounts/a-2');
    await user.click(await screen.findByRole('button', { name: '授予角色' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('checkbox', { name: /系统管理员/ }));
    expect(dialog.getByRole<HTMLInputElement>('checkbox', { name: /审计管理员/ }).disabled).toBe(true);
    expect(dialog.getAllByText(/与已选的“系统管理员”互斥/)).toHaveLength(2);
    await user.click(dialog.getByRole('checkbox', { name: /系统管理员/ }));
    await user.click(dialog.getByRole('checkbox', { name: /省市审核/ }));
    await user.click(dialog.getByRole('button', { name: '保存角色' }));
    await waitFor(() => expect(sent).toEqual({ version: 1, roles: ['clerk', 'reviewer'] }));
  });

  it('says what the API has against the roles', async () => {
    server.use(http.put('*/api/accounts/a-2/roles', () => problem(409, 'last-of-duty', { params: { duty: 'audit' } })));
    const { user } = await renderApp('/admin/accounts/a-2');
    await user.click(await screen.findByRole('button', { name: '授予角色' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByRole('checkbox', { name: /省市审核/ });
    await user.click(dialog.getByRole('button', { name: '保存角色' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('审计管理职责至少应保留一个');
  });

  it('whose roles somebody else changed meanwhile is chosen for anew', async () => {
    const theirs = { ...zhengli, version: 7, roles: [{ id: 'reviewer', name: '省市审核', duty: null }] };
    const sent: unknown[] = [];
    server.use(
      http.put('*/api/accounts/a-2/roles', async ({ request }) => {
        const body = (await request.json()) as { version: number };
        sent.push(body);
        if (body.version === 7) return HttpResponse.json({ ...theirs, version: 8 });
        server.use(http.get('*/api/accounts/a-2', () => HttpResponse.json(theirs)));
        return problem(409, 'stale-version', { current: theirs });
      }),
    );
    const { user } = await renderApp('/admin/accounts/a-2');
    await user.click(await screen.findByRole('button', { name: '授予角色' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('checkbox', { name: /联合办/ }));
    await user.click(dialog.getByRole('button', { name: '保存角色' }));
    await user.click(await dialog.findByRole('button', { name: '按最新的角色重新选择' }));
    const reviewer = dialog.getByRole<HTMLInputElement>('checkbox', { name: /省市审核/ });
    await waitFor(() => expect(reviewer.checked).toBe(true));
    await user.click(dialog.getByRole('checkbox', { name: /联合办/ }));
    await user.click(dialog.getByRole('button', { name: '保存角色' }));
    await waitFor(() => expect(sent.at(-1)).toEqual({ version: 7, roles: ['reviewer', 'coordination-office'] }));
  });

  it('of one’s own is left to another administrator, with the reason', async () => {
    const own = accounts.find(({ id }) => id === 'a-1');
    const abilities = { update: true, administer: false, resetPassword: false, assignRoles: false };
    server.use(http.get('*/api/accounts/a-1', () => HttpResponse.json({ ...own, abilities })));
    await renderApp('/admin/accounts/a-1');
    const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
    await screen.findByRole('button', { name: '授予角色' });
    for (const name of ['授予角色', '停用账号', '重置密码'])
      expect([name, button(name).disabled]).toEqual([name, true]);
    expect(screen.getByText('不能修改自己的角色，请另一位安全管理员办理')).toBeTruthy();
    expect(button('停用账号').getAttribute('aria-description')).toBe('自己的账号请另一位系统管理员办理');
  });

  it('shows a new password once after a reset', async () => {
    const { user } = await renderApp('/admin/accounts/a-2');
    await user.click(await screen.findByRole('button', { name: '重置密码' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '重置密码' }));
    expect(await screen.findByText('Nw4-tB8k-Zc3h')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '我已保存' }));
    await waitFor(() => expect(screen.queryByText('Nw4-tB8k-Zc3h')).toBeNull());
  });

  it('is unlocked after failed tries', async () => {
    let locked = true;
    const answer = () => HttpResponse.json({ ...zhengli, lockedUntil: locked ? '2026-11-02T02:45:00Z' : null });
    server.use(
      http.get('*/api/accounts/a-2', answer),
      http.post('*/api/accounts/a-2/unlock', () => {
        locked = false;
        return answer();
      }),
    );
    const { user } = await renderApp('/admin/accounts/a-2');
    await screen.findByText('连续登录失败，2026-11-02 10:45 前不能登录');
    await user.click(screen.getByRole('button', { name: '解除登录锁定' }));
    await screen.findByText(/已解除锁定/);
    expect(screen.queryByText(/前不能登录/)).toBeNull();
  });

  it('that two people changed at once is settled field by field', async () => {
    const bodies: unknown[] = [];
    const theirs = { ...zhengli, version: 5, displayName: '郑莉' };
    server.use(
      http.patch('*/api/accounts/a-2', async ({ request }) => {
        const body = (await request.json()) as { version: number };
        bodies.push(body);
        return body.version === 5
          ? HttpResponse.json({ ...theirs, version: 6 })
          : problem(409, 'stale-version', {
              current: theirs,
              conflicts: [{ field: 'displayName', yours: '郑力', theirs: '郑莉' }],
            });
      }),
    );
    const { user } = await renderApp('/admin/accounts/a-2/edit');
    const name = await screen.findByLabelText('姓名');
    await user.clear(name);
    await user.type(name, '郑力');
    await user.click(screen.getByRole('button', { name: '保存' }));
    const dialog = within(await screen.findByRole('dialog', { name: '这个账号已被他人修改' }));
    await user.click(dialog.getByRole('radio', { name: '姓名用我填写的' }));
    await user.click(dialog.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(bodies.at(-1)).toEqual({ displayName: '郑力', version: 5 }));
  });
});
