import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { ownSessions } from '../../testing/administration-fixtures.js';
import { session } from '../../testing/fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

/** The first page of a file waits for its modules too. */
const whileLoading = { timeout: 15_000 };

describe('one’s own account', () => {
  it('says who one is, what the roles allow and when it was last used', async () => {
    const permissions = ['project.read', 'project.update', 'session.manage-own'];
    server.use(
      http.get('*/api/session', () =>
        HttpResponse.json({ ...session, roles: [{ id: 'clerk', name: '填报员' }], permissions }),
      ),
    );
    await renderApp('/account');
    const may = within(
      (await screen.findByText('可以做什么', undefined, whileLoading)).closest('section') as HTMLElement,
    );
    expect(may.getByText('角色：填报员')).toBeTruthy();
    expect(may.getByText('查看、修改')).toBeTruthy();
    expect(screen.getByText(/2026-10-30 16:02 · 10.20.3.4/)).toBeTruthy();
  });

  it('ends the session on another device, never this one', async () => {
    let items = ownSessions;
    server.use(
      http.get('*/api/sessions', () => HttpResponse.json({ items })),
      http.delete('*/api/sessions/:id', ({ params }) => {
        items = items.filter(({ id }) => id !== params['id']);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/account');
    await user.click(await screen.findByRole('button', { name: '退出 Firefox · 统信 UOS 的登录' }));
    await waitFor(() => expect(screen.queryByText(/统信 UOS/)).toBeNull());
    expect(screen.getByText(/Chrome · Windows/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^退出/ })).toBeNull();
  });

  it('makes a token with chosen permissions and shows it once', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/api-tokens', async ({ request }) => {
        sent = (await request.json()) as Record<string, unknown>;
        const made = { id: 'k-2', name: '取数', hint: 'zR9T', permissions: ['project.read'], token: 'lq_secret' };
        const dates = { createdAt: '2026-11-02T02:00:00Z', expiresAt: '2027-01-31T16:00:00Z' };
        return HttpResponse.json({ ...made, ...dates, lastUsedAt: null, revokedAt: null }, { status: 201 });
      }),
    );
    const { user } = await renderApp('/account');
    await user.click(await screen.findByRole('button', { name: '建立令牌' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.queryByRole('checkbox', { name: /本人账号/ })).toBeNull();
    await user.type(dialog.getByLabelText('名称'), '取数');
    await user.click(dialog.getByRole('button', { name: '建立令牌' }));
    expect(await dialog.findByText('请至少勾选一项权限')).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: '项目：查看' }));
    await user.click(dialog.getByRole('button', { name: '建立令牌' }));
    expect(await screen.findByText('lq_secret')).toBeTruthy();
    expect(sent).toMatchObject({ name: '取数', permissions: ['project.read'] });
    await user.click(screen.getByRole('button', { name: '我已保存' }));
    await waitFor(() => expect(screen.queryByText('lq_secret')).toBeNull());
  });

  it('revokes a token after saying what that does', async () => {
    let revoked = false;
    server.use(
      http.delete('*/api/api-tokens/k-1', () => {
        revoked = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/account');
    await user.click(await screen.findByRole('button', { name: '撤销月报取数' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/使用它的程序立即不能访问/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(revoked).toBe(true));
  });

  it('checks the rules of a password while one types', async () => {
    let sent = false;
    server.use(
      http.put('*/api/session/password', () => {
        sent = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/account/password');
    const rules = within(await screen.findByRole('list', { name: '密码要求' }));
    const judged = (text: RegExp, judgement: string) =>
      waitFor(() => expect(rules.getByText(text).textContent).toContain(judgement));
    await user.type(screen.getByLabelText('当前密码'), 'old-password');
    await user.type(screen.getByLabelText('新密码'), 'abcdefghij');
    await judged(/至少 10 个字符/, '已满足');
    await judged(/至少 2 类/, '未满足');
    await user.type(screen.getByLabelText('再次输入新密码'), 'abcdefghij');
    await user.click(screen.getByRole('button', { name: '修改' }));
    expect(await screen.findByText('新密码还不符合要求')).toBeTruthy();
    expect(sent).toBe(false);
    await user.type(screen.getByLabelText('新密码'), '7');
    await user.type(screen.getByLabelText('再次输入新密码'), '7');
    await judged(/至少 2 类/, '已满足');
    await user.click(screen.getByRole('button', { name: '修改' }));
    await screen.findByText(/密码已修改/);
  });
});
