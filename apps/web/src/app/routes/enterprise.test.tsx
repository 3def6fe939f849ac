import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

describe('an enterprise', () => {
  it('shows who it is, its key facts and the columns that came with the list', async () => {
    await renderApp('/enterprises/e-1');
    await screen.findByRole('heading', { name: '冀东示例储能科技有限公司', level: 1 });
    await screen.findByText('万元（3.20 亿元）');
    expect(screen.getByText('曹妃甸经济技术开发区')).toBeTruthy();
    expect(document.title).toBe('冀东示例储能科技有限公司 · 链群');
  });

  it('tells the history with who, when, where from, and the old value before the new', async () => {
    await renderApp('/enterprises/e-1?tab=history');
    const entries = within(await screen.findByRole('list', { name: '变更记录' })).getAllByRole('listitem');
    const first = entries[0] as HTMLElement;
    expect(first.textContent).toContain('2026-10-30 16:42');
    expect(first.querySelector('del')?.textContent).toBe('28,000.00');
    expect(first.querySelector('ins')?.textContent).toBe('32,000.00');
    const link = screen.getByRole('link', { name: '导入 2026年河北省氢能链企业名单.xlsx' });
    expect(link.getAttribute('href')).toBe('/imports/b-2');
    expect(link.parentElement?.textContent).toContain('第 128 行');
  });

  it('does not offer what the account may not do', async () => {
    const permissions = ['enterprise.read', 'reference.read', 'overview.read', 'session.manage-own'];
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/enterprises/e-1');
    await screen.findByText('联系人', { selector: 'h3' });
    expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
    expect(screen.queryByText('最近变更')).toBeNull();
    expect(screen.queryByRole('link', { name: '导入记录' })).toBeNull();
  });

  it('says so when there is no such record', async () => {
    await renderApp('/enterprises/unknown');
    await screen.findByText('没有这个页面或记录');
  });
});
