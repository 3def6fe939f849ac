import type { Schemas } from '@lianqun/api-client';
import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const base: Schemas['AuditLine'] = {
  id: '1',
  source: 'row',
  at: '2026-11-20T01:30:00Z',
  accountId: 'a-9',
  accountName: '郑立',
  username: 'zhengli',
  ip: null,
  kind: 'enterprise',
  recordId: 'e-1',
  title: '冀东示例氢能有限公司',
  table: 'enterprise',
  operation: 'update',
  method: null,
  route: null,
  outcome: 'done',
  requestId: 'r-1',
  origin: { kind: 'import', batchId: 'b-1', fileName: '名单.xlsx' },
  changes: [
    { field: 'registered_capital', before: '28000', after: '32000' },
    { field: 'contact_phone', before: 'enc:', after: 'enc:' },
    { field: 'confidentiality', before: null, after: 'internal' },
  ] as unknown as Schemas['AuditLine']['changes'],
  details: {},
};

const lines: Schemas['AuditLine'][] = [
  base,
  {
    ...base,
    source: 'access',
    kind: null,
    recordId: null,
    title: null,
    table: null,
    operation: 'sign-in',
    accountId: null,
    accountName: null,
    username: 'nobody',
    ip: '192.0.2.7',
    outcome: 'refused',
    method: 'POST',
    route: '/api/session',
    origin: null,
    changes: [],
    details: { code: 'not-signed-in' },
  },
];

/** Answers with these lines, and keeps what was asked for. */
function audit(total = lines.length): URLSearchParams[] {
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('*/api/session', () =>
      HttpResponse.json({
        ...session,
        permissions: ['audit-record.read', 'audit-record.export', 'session.manage-own'],
      }),
    ),
    http.get('*/api/audit-record', ({ request }) => {
      const search = new URL(request.url).searchParams;
      asked.push(search);
      const items = search.get('q') === '没有' ? [] : lines;
      return HttpResponse.json({
        items,
        total: items.length && total,
        sealedUntil: '2026-11-20T01:31:00Z',
        head: 'ab'.repeat(32),
      });
    }),
  );
  return asked;
}

const table = async () => within(await screen.findByRole('table', { name: '审计记录' }));

describe('the audit record', () => {
  it('shows who changed what, with the old value struck through, and who was refused', async () => {
    audit();
    await renderApp('/admin/audit');
    const rows = await table();
    expect(rows.getByText('郑立')).toBeTruthy();
    expect(rows.getByText('28000', { selector: 'del' })).toBeTruthy();
    expect(rows.getByText('32000', { selector: 'ins' })).toBeTruthy();
    expect(rows.getByText('登录（未通过）')).toBeTruthy();
    expect(rows.getByText(/^原因 .*登录.* · \/api\/session$/)).toBeTruthy();
    expect(screen.getByText('已封存至 2026-11-20 09:31')).toBeTruthy();
  });

  it('says of a large result that it is a lower bound', async () => {
    audit(10_001);
    await renderApp('/admin/audit');
    await table();
    expect(screen.getAllByText(/10,000\+/).length).toBeGreaterThan(0);
  });

  it('opens a line in a drawer, whole, with contact details kept', async () => {
    audit();
    const { user, address } = await renderApp('/admin/audit');
    await user.click((await table()).getAllByRole('link', { name: '2026-11-20 09:30' })[0] as HTMLElement);
    const drawer = within(await screen.findByRole('dialog'));
    expect(address()).toBe('/admin/audit?line=row-1');
    expect(drawer.getByText('联系电话')).toBeTruthy();
    expect(drawer.getAllByText('（已加密）')).toHaveLength(2);
    expect(drawer.getByText('内部', { selector: 'ins' })).toBeTruthy();
    expect(drawer.getByText('导入 名单.xlsx')).toBeTruthy();
    await user.click(drawer.getByRole('button', { name: '只看此记录' }));
    await waitFor(() => expect(address()).toBe('/admin/audit?record=e-1'));
    expect(await screen.findByRole('button', { name: '去掉 记录：冀东示例氢能有限公司' })).toBeTruthy();
  });

  it('asks for what the address says, and exports the same', async () => {
    const asked = audit();
    await renderApp('/admin/audit?from=2026-11-01&kind=enterprise&kind=nonsense&operation=delete&q=氢能&page=3');
    await table();
    expect(Object.fromEntries(asked.at(-1) ?? [])).toEqual({
      q: '氢能',
      from: '2026-11-01',
      kind: 'enterprise',
      operation: 'delete',
      page: '3',
      pageSize: '50',
    });
    const href = screen.getByRole('link', { name: '导出 CSV' }).getAttribute('href') ?? '';
    const url = new URL(href, 'http://localhost');
    expect(url.pathname).toBe('/api/audit-record/export.csv');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      q: '氢能',
      from: '2026-11-01',
      kind: 'enterprise',
      operation: 'delete',
    });
  });

  it('narrows by a day that is typed', async () => {
    audit();
    const { user, address } = await renderApp('/admin/audit');
    await table();
    await user.type(screen.getByLabelText('自'), '2026-11-02');
    await waitFor(() => expect(address()).toBe('/admin/audit?from=2026-11-02'));
    expect(screen.getByRole('button', { name: '去掉 自：2026-11-02' })).toBeTruthy();
  });

  it('says when nothing matches, in English too', async () => {
    audit();
    await renderApp('/admin/audit?q=没有', 'en');
    expect(await screen.findByText('No entry matches')).toBeTruthy();
  });
});
