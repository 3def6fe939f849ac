import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { comparison, twins } from '../../testing/enterprise-upkeep-handlers.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const address = '/enterprises/e-70/merge/e-71';
const choice = (name: string) => within(screen.getByRole('radiogroup', { name }));
const chosen = (name: string) =>
  choice(name)
    .getAllByRole<HTMLInputElement>('radio')
    .find((radio) => radio.checked)?.value;

async function compare() {
  const app = await renderApp(address);
  await screen.findByRole('table', { name: '逐项比对' });
  return app;
}

describe('pairs that may be one enterprise', () => {
  it('stand side by side with what tells them apart, and lead to merging', async () => {
    await renderApp('/enterprises/duplicates');
    const pair = within(await screen.findByRole('table', { name: `${twins.left.name} / ${twins.right.name}` }));
    expect(pair.getByRole('columnheader', { name: '名称主体相同' })).toBeTruthy();
    expect(pair.getByText('廊坊市广阳区').className).toBe('differs');
    expect(screen.getByRole('link', { name: '比对并合并' }).getAttribute('href')).toBe(address);
  });

  it('are two from now on once somebody said so', async () => {
    const said: unknown[] = [];
    let total = 1;
    server.use(
      http.get('*/api/enterprise-duplicates', () =>
        HttpResponse.json({
          items: total ? [{ ...twins, reason: 'same-core', differs: ['name'] }] : [],
          total,
        }),
      ),
      http.post('*/api/enterprise-duplicates/distinct', async ({ request }) => {
        said.push(await request.json());
        total = 0;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/enterprises/duplicates');
    await user.click(await screen.findByRole('button', { name: /不是同一家$/ }));
    await screen.findByText('没有疑似重复的企业');
    expect(said).toEqual([{ leftId: 'e-70', rightId: 'e-71' }]);
  });
});

it('go on with the first page once the last one is worked through', async () => {
  server.use(
    http.get('*/api/enterprise-duplicates', ({ request }) => {
      const first = new URL(request.url).searchParams.get('page') === '1';
      const items = first ? [{ ...twins, reason: 'same-name', differs: [] }] : [];
      return HttpResponse.json({ items, total: 20 });
    }),
  );
  const { address: now } = await renderApp('/enterprises/duplicates?page=2');
  await screen.findByRole('columnheader', { name: '名称相同' });
  expect(now()).toBe('/enterprises/duplicates');
});

describe('merging two enterprises', () => {
  it('proposes for each difference, and says what moves along', async () => {
    await compare();
    expect(['企业名称', '成立日期', '注册资本', '产业链'].map(chosen)).toEqual(['left', 'right', 'left', 'both']);
    expect(screen.queryByRole('radiogroup', { name: '登记状态' })).toBeNull();
    expect(screen.queryByRole('row', { name: /^备注/ })).toBeNull();
    expect(screen.getByText(/以下引用将转到保留的企业：项目 2（示例加氢站压缩机组项目）/)).toBeTruthy();
    expect(screen.getByText(/“廊坊示例压缩机制造股份有限公司”移入回收站/)).toBeTruthy();
  });

  it('is decided with the keyboard and sent with both versions', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/enterprises/:id/merge', async ({ request, params }) => {
        sent.push([params['id'], await request.json()]);
        return HttpResponse.json(twins.left);
      }),
      http.get('*/api/enterprises/e-70', () => HttpResponse.json(twins.left)),
    );
    const { address: now, user } = await compare();
    choice('注册资本').getByRole<HTMLInputElement>('radio', { name: '保留的' }).focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(chosen('注册资本')).toBe('right'));
    await user.click(screen.getByRole('button', { name: '合并' }));
    await waitFor(() => expect(now()).toBe('/enterprises/e-70'));
    const take = { name: 'left', establishedOn: 'right', registeredCapital: 'right', chains: 'both' };
    expect(sent).toEqual([['e-70', { version: 4, otherId: 'e-71', otherVersion: 2, take }]]);
  });

  it('can keep the other one instead', async () => {
    const { left, right, ...rest } = comparison;
    server.use(
      http.get('*/api/enterprises/e-71/merge/e-70', () => HttpResponse.json({ ...rest, left: right, right: left })),
    );
    const { address: now, user } = await compare();
    await user.click(screen.getByRole('button', { name: '对调两家' }));
    await waitFor(() => expect(now()).toBe('/enterprises/e-71/merge/e-70'));
    await screen.findByText(/“廊坊示例压缩机制造有限公司”移入回收站/);
  });

  it('stops where one of them was changed meanwhile', async () => {
    server.use(http.post('*/api/enterprises/:id/merge', () => problem(409, 'stale-version')));
    const { address: now, user } = await compare();
    await user.click(screen.getByRole('button', { name: '合并' }));
    await screen.findByRole('alert');
    expect(now()).toBe(address);
  });

  it('can be taken back from the enterprise that was kept', async () => {
    const undone: unknown[] = [];
    server.use(
      http.get('*/api/enterprises/:id/merges', () =>
        HttpResponse.json({
          items: [
            {
              id: 'g-1',
              mergedId: 'e-71',
              mergedName: twins.right.name,
              at: '2026-11-20T01:30:00Z',
              byName: '周岚',
              undoneAt: undone.length > 0 ? '2026-11-21T01:30:00Z' : null,
              abilities: { undo: undone.length === 0 },
            },
          ],
        }),
      ),
      http.post('*/api/enterprises/:id/merges/:mergeId/undo', async ({ request, params }) => {
        undone.push([params['id'], params['mergeId'], await request.json()]);
        return HttpResponse.json(twins.left);
      }),
    );
    const { user } = await renderApp('/enterprises/e-1?tab=origin');
    await user.click(await screen.findByRole('button', { name: `撤销与${twins.right.name}的合并` }));
    await screen.findByText(/2026-11-21 09:30 已撤销/);
    expect(undone).toEqual([['e-1', 'g-1', { version: 1 }]]);
  });
});
