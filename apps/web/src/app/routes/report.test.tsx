import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { renderApp } from '../../testing/render-app.js';
import { reportOf, reports } from '../../testing/report-fixtures.js';
import { server, withApi } from '../../testing/server.js';

withApi();

describe('a report', () => {
  it('opens a figure to its rows, whose sum is the number, and each row to its project', async () => {
    const { user } = await renderApp('/reports/r-1');
    const figure = await screen.findByRole('button', { name: '28.64亿元' });
    await user.click(figure);
    const card = within(await screen.findByRole('dialog', { name: '数据来源' }));
    const rows = within(await card.findByRole('table', { name: '新开工项目总投资' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(6);
    expect(card.getByText('286,400.00')).toBeTruthy();
    expect(card.getByText('6 行 · 286,400.00 万元 ÷ 10,000')).toBeTruthy();
    expect(card.getByText(/^口径：实际开工/)).toBeTruthy();
    const project = card.getByRole('link', { name: '武清机器人关节模组制造' });
    expect(project.getAttribute('href')).toBe('/projects/x-2');
    expect(figure.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(figure);
  });

  it('shows what a rate was divided from, each opening further', async () => {
    const { user } = await renderApp('/reports/r-1');
    await user.click(await screen.findByRole('button', { name: '74.1%' }));
    const card = within(await screen.findByRole('dialog'));
    expect((await card.findByText('本年累计完成')).parentElement?.textContent).toBe('本年累计完成396.09 亿元');
    await user.click(card.getByRole('button', { name: '534.20' }));
    await card.findByText(/新开工项目总投资/);
  });

  it('opens the figure that its address names', async () => {
    await renderApp('/reports/r-1?figure=started-investment');
    await screen.findByRole('table', { name: '新开工项目总投资' });
  });

  it('has its chapters, its table with grouped headers and a total, and the note where parts exceed the whole', async () => {
    await renderApp('/reports/r-1');
    const chapters = within(await screen.findByRole('navigation', { name: '章节' }));
    expect(chapters.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '一、总体情况',
      '二、主要进展',
      '（一）氢能',
      '（二）生物医药',
      '（三）投资情况',
      '三、存在问题',
      '四、下一步安排',
      '附表1　项目情况表6',
    ]);
    const table = within(screen.getByRole('region', { name: '表1　各产业链投资情况' }));
    expect(table.getByRole('columnheader', { name: '投资' }).getAttribute('colspan')).toBe('4');
    expect(table.getByRole('row', { name: /^合计/ }).className).toBe('sum');
    expect(screen.getByText(/合计不重复计算/)).toBeTruthy();
    expect(screen.getByText('2026年8月 第 2 版（已签发）')).toBeTruthy();
  });

  it('is issued after saying what that does', async () => {
    let sent: unknown = null;
    server.use(
      http.post('*/api/monthly-reports/:id/issue', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...reports[0], status: 'issued' });
      }),
    );
    const { user } = await renderApp('/reports/r-1');
    await user.click(await screen.findByRole('button', { name: '签发' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/签发后第 1 版不能再改/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '签发' }));
    await waitFor(() => expect(sent).toEqual({ version: 2 }));
  });

  it('is not offered for issuing to whoever may not', async () => {
    server.use(
      http.get('*/api/monthly-reports/r-1', () =>
        HttpResponse.json({ ...reportOf(reports[0]!), abilities: { issue: false } }),
      ),
    );
    await renderApp('/reports/r-1');
    const link = await screen.findByRole('link', { name: '下载 Word' });
    expect(link.getAttribute('href')).toBe('/api/monthly-reports/r-1/file?format=docx');
    expect(screen.queryByRole('button', { name: '签发' })).toBeNull();
  });

  it('says how far it is while it is made, and appears when it is done', async () => {
    await renderApp('/reports/r-2');
    await screen.findByText('已完成 3 / 9');
    expect(screen.getByText(/可以离开本页/)).toBeTruthy();
    const done = reportOf({ ...reports[0]!, id: 'r-2' });
    server.use(http.get('*/api/monthly-reports/:id', () => HttpResponse.json(done)));
    await screen.findByRole('navigation', { name: '章节' });
  });
});

describe('the list of reports', () => {
  it('makes a report of a locked period and leads to it; others are shown with the reason', async () => {
    let body: unknown = null;
    server.use(
      http.post('*/api/monthly-reports', async ({ request }) => {
        body = await request.json();
        return HttpResponse.json({ id: 'r-2' }, { status: 201 });
      }),
    );
    const { user, address } = await renderApp('/reports?generate=true');
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText('调度期'));
    const open = await screen.findByTitle('2026年10月（未锁定，锁定后才能生成）');
    expect(open.getAttribute('aria-disabled') ?? open.className).toMatch(/true|disabled/);
    await user.click(dialog.getByRole('radio', { name: '报送版' }));
    await user.click(dialog.getByRole('button', { name: '生成' }));
    await waitFor(() => expect(address()).toBe('/reports/r-2'));
    expect(body).toEqual({ periodId: 'p-2026-09', scope: { kind: 'all' }, variant: 'submission' });
  });

  it('shows each edition with its state and file', async () => {
    await renderApp('/reports');
    const table = within(await screen.findByRole('table', { name: '月报' }));
    expect(table.getAllByRole('row').slice(1)).toHaveLength(5);
    expect(table.getByText('已被取代')).toBeTruthy();
    expect(table.getAllByRole('link', { name: /^Word/ })).toHaveLength(3);
  });
});
