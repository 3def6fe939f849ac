import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { leadingTerms } from '../../testing/administration-fixtures.js';
import { session } from '../../testing/fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

/** The first page of a file waits for its modules too. */
const whileLoading = { timeout: 15_000 };

const tree = async () => within(await screen.findByRole('treegrid', { name: '单位' }, whileLoading));

describe('the organizations', () => {
  it('are a tree that the keyboard opens, closes and walks', async () => {
    const { user } = await renderApp('/admin/organizations');
    const grid = await tree();
    const line = (name: string) => grid.getByRole('link', { name });
    expect(line('唐山市曹妃甸区工业和信息化局').closest('tr')?.getAttribute('aria-level')).toBe('4');
    line('河北省工业和信息化厅').focus();
    await user.keyboard('{ArrowLeft}');
    expect(grid.queryByRole('link', { name: '唐山市人民政府' })).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(line('唐山市人民政府'));
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(line('河北省工业和信息化厅'));
  });

  it('show what is above and below the one that is chosen, and who leads', async () => {
    const { user, address } = await renderApp('/admin/organizations');
    const grid = await tree();
    await user.click(grid.getByRole('link', { name: '河北省工业和信息化厅' }));
    expect(address()).toBe('/admin/organizations?id=o-2');
    const panel = within(await screen.findByRole('complementary'));
    expect(panel.getByRole('link', { name: '京津冀产业协同专题工作组' })).toBeTruthy();
    expect(panel.getByRole('link', { name: '唐山市人民政府' })).toBeTruthy();
    expect(panel.getByText('现任轮值组长单位')).toBeTruthy();
    expect((await panel.findByRole('link', { name: /个（含下级）/ })).getAttribute('href')).toBe(
      '/admin/accounts?organization=o-2',
    );
  });

  it('leave out those that have ended until they are asked for', async () => {
    const { user } = await renderApp('/admin/organizations');
    const grid = await tree();
    expect(grid.queryByText('唐山市示例产业促进办公室')).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: '显示已撤销的' }));
    const row = within(grid.getByText('唐山市示例产业促进办公室').closest('tr') as HTMLElement);
    expect(row.getByText('已撤销')).toBeTruthy();
  });

  it('are found by initials, with everything above them', async () => {
    const { user } = await renderApp('/admin/organizations');
    const grid = await tree();
    await user.type(screen.getByLabelText('按名称、简称或首字母查找'), 'cfd');
    await waitFor(() => expect(grid.queryByText('北京市经济和信息化局')).toBeNull());
    expect(grid.getByText('唐山市曹妃甸区工业和信息化局')).toBeTruthy();
    expect(grid.getByText('京津冀产业协同专题工作组')).toBeTruthy();
  });

  it('are only read by whoever may not manage them', async () => {
    const permissions = session.permissions.filter((name) => name !== 'organization.manage');
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/admin/organizations?id=o-2');
    await tree();
    expect(screen.queryByRole('link', { name: '新增单位' })).toBeNull();
    expect(screen.queryByRole('button', { name: '撤销单位' })).toBeNull();
  });

  it('say why one cannot end', async () => {
    server.use(
      http.patch('*/api/organizations/o-2', () => problem(409, 'organization-has-parts', { params: { count: 3 } })),
    );
    const { user } = await renderApp('/admin/organizations?id=o-2');
    await user.click(await screen.findByRole('button', { name: '撤销单位' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '撤销单位' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('还有 3 个下级单位');
  });
});

describe('the lead by rotation', () => {
  it('marks the current term and the years of which nobody is on record', async () => {
    await renderApp('/admin/leading-terms');
    const strip = within(await screen.findByRole('list', { name: '按年份' }));
    const year = (name: string) => within(strip.getByText(name).closest('li') as HTMLElement);
    expect(year('2023 年').getByText('北京市经信局')).toBeTruthy();
    expect(year('2024 年').getByText('未登记')).toBeTruthy();
    expect(year('2026 年').getByText('现任')).toBeTruthy();
    expect(screen.getByText('现任：河北省工业和信息化厅，2026-01-01 至 2026-12-31')).toBeTruthy();
  });

  it('offers the year after the last term, and says with which one it overlaps', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/leading-terms', async ({ request }) => {
        sent = await request.json();
        return problem(422, 'terms-overlap', {
          params: { name: '河北省工业和信息化厅', startsOn: '2026-01-01', endsOn: '2026-12-31' },
        });
      }),
    );
    const { user } = await renderApp('/admin/leading-terms');
    await user.click(await screen.findByRole('button', { name: '登记任期' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText('单位'));
    await user.click(await screen.findByTitle('北京市经济和信息化局'));
    await user.click(dialog.getByRole('button', { name: '保存' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('与河北省工业和信息化厅的任期');
    expect(sent).toEqual({ organizationId: 'o-3', startsOn: '2027-01-01', endsOn: '2027-12-31', source: null });
  });

  it('lets only a term that has not begun be deleted', async () => {
    const next = { ...leadingTerms[0], id: 't-3', startsOn: '2099-01-01', endsOn: '2099-12-31' };
    server.use(http.get('*/api/leading-terms', () => HttpResponse.json({ items: [...leadingTerms, next] })));
    await renderApp('/admin/leading-terms');
    await screen.findByText(/2099-01-01/);
    expect(screen.getAllByRole('button', { name: '删除' })).toHaveLength(1);
  });
});
