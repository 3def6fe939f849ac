import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const recording = (path: string, answer: object) => {
  const bodies: unknown[] = [];
  server.use(
    http.post(path, async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json(answer);
    }),
  );
  return bodies;
};

const address = '/chains/c-4?tab=enterprises&link=l-2';

describe('enterprises on a link', () => {
  it('are listed, and those that others keep to themselves are counted', async () => {
    await renderApp(address);
    const table = within(await screen.findByRole('table', { name: '已归入的企业' }));
    expect(table.getByRole('link', { name: '津北示例数控装备有限公司' }).getAttribute('href')).toBe('/enterprises/e-2');
    screen.getByText('另有 1 家为其他省市内部记录，未列出');
  });

  it('are found by search and placed together', async () => {
    const bodies = recording('*/api/chain-links/l-2/enterprises', { placed: 1, already: 0 });
    const { user } = await renderApp(address);
    await user.type(await screen.findByRole('combobox', { name: '归入哪些企业' }), '燃料电池');
    await user.click(await screen.findByText('91120116MARBUNJHTG · 天津市滨海新区'));
    await user.click(screen.getByRole('button', { name: '归入 1 家' }));
    await screen.findByText('已归入 1 家');
    expect(bodies).toEqual([{ enterpriseIds: ['e-4'], origin: 'person' }]);
  });

  it('are suggested with reasons and decided one by one by keys', async () => {
    const accepted = recording('*/api/chain-links/l-2/enterprises', { placed: 1, already: 0 });
    const declined = recording('*/api/chain-links/l-2/suggestions/decline', { declined: 1 });
    const { user } = await renderApp(address);
    const list = within(await screen.findByRole('list', { name: '建议归入' }));
    list.getByText('行业相符');
    list.getByText('3421 金属切削机床制造');
    list.getAllByRole('listitem')[0]?.focus();
    await user.keyboard('1');
    await waitFor(() => expect(accepted).toEqual([{ enterpriseIds: ['e-7'], origin: 'suggestion' }]));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('廊坊示例自动化有限公司'));
    await user.keyboard('2');
    await waitFor(() => expect(declined).toEqual([{ enterpriseIds: ['e-8'] }]));
    await screen.findByText('这一页的建议都处理完了');
  });

  it('come back into the list where they could not be placed', async () => {
    server.use(http.post('*/api/chain-links/l-2/enterprises', () => problem(403, 'out-of-scope')));
    const { user } = await renderApp(address);
    await user.click(await screen.findByRole('button', { name: '归入京南示例机床股份有限公司' }));
    await screen.findByRole('alert');
    await screen.findByRole('button', { name: '归入京南示例机床股份有限公司' });
  });
});
