import { describe, expect, it } from '@jest/globals';
import { shippedRoles } from '@lianqun/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

/** The first page of a file waits for its modules too. */
const whileLoading = { timeout: 15_000 };

function signedInAs(roleId: string) {
  const role = shippedRoles.find(({ id }) => id === roleId);
  const permissions = [...(role?.permissions ?? []), 'session.manage-own'];
  server.use(
    http.get('*/api/session', () => HttpResponse.json({ ...session, permissions, sampleData: false })),
    http.get('*/api/audit-record', () => HttpResponse.json({ items: [], total: 0, sealedUntil: null, head: null })),
  );
}

const sections = () =>
  within(screen.getByRole('main'))
    .getAllByRole('link')
    .map((link) => link.querySelector('b')?.textContent);

const menu = () =>
  within(screen.getByRole('navigation', { name: '主导航' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('administration', () => {
  it('is where the administrators start, with what each may do', async () => {
    signedInAs('system-administrator');
    const { address } = await renderApp('/');
    await screen.findByRole('heading', { level: 1, name: '管理' }, whileLoading);
    expect(address()).toBe('/admin');
    expect(sections().slice(0, 4)).toEqual(['组织', '轮值组长单位', '账号', '角色']);
    expect(sections()).not.toContain('安全规则');
    expect(menu()).not.toContain('首页');
  });

  it('offers the security administrator the rules, and no sample data', async () => {
    signedInAs('security-administrator');
    await renderApp('/admin');
    await screen.findByRole('heading', { level: 1, name: '管理' });
    expect(sections()).toEqual(['组织', '轮值组长单位', '账号', '角色', '字典', '安全规则']);
    expect(screen.queryByText('示例数据')).toBeNull();
  });

  it('is the audit record alone for the auditor', async () => {
    signedInAs('auditor');
    const { address } = await renderApp('/');
    await waitFor(() => expect(address()).toBe('/admin/audit'));
    expect(menu()).toEqual(['审计记录']);
    expect(screen.queryByRole('search')).toBeNull();
  });
});
