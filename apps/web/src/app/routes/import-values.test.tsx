import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { batch } from '../../testing/import-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const line = (text: string) => screen.getByRole('row', { name: new RegExp(`^${text}`) });

async function openValues() {
  server.use(http.get('*/api/enterprise-imports/:id', () => HttpResponse.json(batch({ unmatched: 3 }))));
  const app = await renderApp('/imports/b-1?step=values');
  await screen.findByRole('table', { name: '没有认出的取值' });
  return app;
}

describe('values that no dictionary knows', () => {
  it('are decided by keyboard, once each, and the list is read again', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.put('*/api/enterprise-imports/:id/values', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(batch({ status: 'reading', progress: { stage: 'reading', done: 0, total: null } }), {
          status: 202,
        });
      }),
    );
    const { user } = await openValues();
    expect(within(line('生物医药')).getByText('37')).toBeTruthy();
    await user.keyboard('2');
    expect(within(line('生物医药')).getByRole('button', { name: /集群：生物医药/, pressed: true })).toBeTruthy();
    expect(line('曹妃甸').getAttribute('aria-current')).toBe('true');
    await user.keyboard('{Enter}');
    await user.keyboard('cfdq');
    await user.click(await screen.findByText('河北省唐山市曹妃甸区', { selector: '.ant-select-item-option-content' }));
    await user.click(within(line('待定')).getByRole('button', { name: /不采用/ }));
    expect(screen.getByText('3 / 3 种已定')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '按此重新读取' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          version: 3,
          items: [
            { field: 'chains', text: '生物医药', ids: ['k-3'] },
            { field: 'regionCode', text: '曹妃甸', ids: ['130209'] },
            { field: 'chains', text: '待定', ids: null },
          ],
        },
      ]),
    );
  });

  it('are counted at their step and need not be decided', async () => {
    await openValues();
    const steps = within(screen.getByRole('list', { name: '导入步骤' }));
    expect(steps.getByText('3 种取值未定')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '按此重新读取' }).disabled).toBe(true);
    expect(screen.getByRole('link', { name: '先看预览' }).getAttribute('href')).toBe('/imports/b-1?step=preview');
  });
});
