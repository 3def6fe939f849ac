import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { openPeriod } from '../../testing/month-fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));

describe('the periods of a year', () => {
  it('show how far every organization is, and a step that is not possible with its reason', async () => {
    await renderApp('/periods?year=2026');
    const october = await row(/^2026年10月/);
    expect(october.getByRole('img').getAttribute('aria-label')).toContain('已提交 9');
    expect(october.getByText('61 / 96')).toBeTruthy();
    expect(october.getByRole<HTMLButtonElement>('button', { name: '锁定' }).disabled).toBe(true);
    expect(october.getByText('还有 22 个单位未审核')).toBeTruthy();
  });

  it('say what a step does before it is taken, and take the reason that reopening needs', async () => {
    let sent: unknown = null;
    server.use(
      http.post('*/api/reporting-periods/p-2026-09/reopen', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(openPeriod);
      }),
    );
    const { user } = await renderApp('/periods?year=2026');
    await user.click((await row(/^2026年9月/)).getByRole('button', { name: '重新开放' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/已签发的月报保持原样/)).toBeTruthy();
    const ok = dialog.getByRole<HTMLButtonElement>('button', { name: '重新开放' });
    expect(ok.disabled).toBe(true);
    await user.type(dialog.getByLabelText('原因'), '滨海新区一个项目总投资更正');
    await user.click(ok);
    await waitFor(() => expect(sent).toEqual({ version: 1, reason: '滨海新区一个项目总投资更正' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keep the dialog and say why when the server refuses', async () => {
    server.use(
      http.post('*/api/reporting-periods/:id/close', () =>
        problem(409, 'period-step-not-allowed', { params: { step: 'close', status: 'closed' } }),
      ),
    );
    const { user } = await renderApp('/periods?year=2026');
    await user.click((await row(/^2026年10月/)).getByRole('button', { name: '截止填报' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '截止填报' }));
    await dialog.findByText('该调度期当前为“填报截止”，不能“截止填报”。');
  });

  it('take other dates, in their order', async () => {
    let sent: unknown = null;
    server.use(
      http.patch('*/api/reporting-periods/:id', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json(openPeriod);
      }),
    );
    const { user } = await renderApp('/periods?year=2026');
    await user.click((await row(/^2026年10月/)).getByRole('button', { name: '改时间' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.clear(dialog.getByLabelText('填报截止'));
    await user.type(dialog.getByLabelText('填报截止'), '2026-10-20');
    await dialog.findByText('截止日不能早于开始日');
    await user.clear(dialog.getByLabelText('填报截止'));
    await user.type(dialog.getByLabelText('填报截止'), '2026-11-08');
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(sent).toEqual({ version: 1, opensOn: '2026-10-25', closesOn: '2026-11-08', cutoffOn: '2026-10-31' }),
    );
  });

  it('are made a year ahead', async () => {
    let sent: unknown = null;
    server.use(
      http.post('*/api/reporting-periods', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ items: [] }, { status: 201 });
      }),
    );
    const { user } = await renderApp('/periods?year=2026');
    await user.click(await screen.findByRole('button', { name: '编制 2027 年调度期' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '编制' }));
    await waitFor(() => expect(sent).toEqual({ year: 2027, januaryAndFebruaryTogether: true }));
  });

  it('offer no step to whoever may only look', async () => {
    const permissions = session.permissions.filter((name) => name !== 'reporting-period.manage');
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/periods?year=2026');
    await row(/^2026年10月/);
    expect(screen.queryByRole('button', { name: '锁定' })).toBeNull();
    expect(screen.queryByRole('button', { name: /编制/ })).toBeNull();
  });
});
