import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { problem } from '../../testing/problem.js';
import { proposal, received } from '../../testing/proposal-handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const card = (name: string) => screen.findByRole('region', { name });
const FIRST = '津滨示例燃料电池有限公司';

describe('the changes that others propose', () => {
  it('stand with the old value struck through, who proposed them and where they come from', async () => {
    await renderApp('/proposals');
    const first = within(await card(FIRST));
    expect(first.getByRole('link', { name: FIRST }).getAttribute('href')).toBe('/enterprises/e-2');
    expect(first.getByText('唐山市工业和信息化局 周岚 提出')).toBeTruthy();
    expect(first.getByText('《2026年河北省氢能链企业名单.xlsx》第 12 行')).toBeTruthy();
    expect(first.getByText('138****2222').tagName).toBe('DEL');
    expect(first.getByText('万元').closest('dt')?.textContent).toBe('2025年营业收入 万元');
    expect(first.getByText('21,000.00').tagName).toBe('INS');
    expect(screen.getByText('2 项待答复')).toBeTruthy();
    expect(await screen.findByRole('link', { name: '待确认的修改2' })).toBeTruthy();
  });

  it('are accepted in whole or in part, as of the record that was looked at', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post('*/api/enterprise-proposals/:id/accept', async ({ request, params }) => {
        bodies.push([params['id'], await request.json()]);
        return HttpResponse.json(proposal({ status: 'accepted' }));
      }),
    );
    const { user } = await renderApp('/proposals');
    const first = within(await card(FIRST));
    await user.click(first.getByRole('checkbox', { name: '采纳“联系电话”的修改' }));
    await user.click(first.getByRole('button', { name: '采纳所选 2 项' }));
    await waitFor(() =>
      expect(bodies).toEqual([['pr-1', { version: 1, recordVersion: 4, keys: ['address', 'years'] }]]),
    );
    const second = within(await card('津武示例精密机械有限公司'));
    await user.click(second.getByRole('button', { name: '采纳全部 1 项' }));
    await waitFor(() => expect(bodies[1]).toEqual(['pr-2', { version: 1, recordVersion: 4 }]));
  });

  it('are listed anew when the record has changed meanwhile', async () => {
    const changed = proposal({ recordVersion: 5, changes: received[0]?.changes.slice(0, 1) ?? [] });
    server.use(
      http.post('*/api/enterprise-proposals/:id/accept', () => {
        server.use(http.get('*/api/enterprise-proposals', () => HttpResponse.json({ items: [changed], total: 1 })));
        return problem(409, 'stale-version', { current: changed });
      }),
    );
    const { user } = await renderApp('/proposals');
    await user.click(within(await card(FIRST)).getByRole('button', { name: '采纳全部 3 项' }));
    expect(await screen.findByRole('button', { name: '采纳全部 1 项' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('该记录已被他人修改');
  });

  it('are declined with a reason', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post('*/api/enterprise-proposals/:id/decline', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(proposal({ status: 'declined' }));
      }),
    );
    const { user } = await renderApp('/proposals');
    await user.click(within(await card(FIRST)).getByRole('button', { name: '不采纳' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole('button', { name: '不采纳' })).toHaveProperty('disabled', true);
    await user.type(dialog.getByRole('textbox', { name: '理由' }), '与事实不符');
    await user.click(dialog.getByRole('button', { name: '不采纳' }));
    await waitFor(() => expect(bodies).toEqual([{ version: 1, reason: '与事实不符' }]));
  });

  it('show who sent them what became of it, and nothing of a record that is not to be seen', async () => {
    await renderApp('/proposals?box=sent&status=all');
    const one = within(await card('京示例机床有限公司'));
    expect(one.queryByRole('link')).toBeNull();
    expect(one.getByText('转 北京市经信局 确认')).toBeTruthy();
    expect(one.getByText('理由：与事实不符')).toBeTruthy();
    expect(one.queryByRole('button')).toBeNull();
    expect((await card('京示例机床有限公司')).querySelector('del')).toBeNull();
  });
});
