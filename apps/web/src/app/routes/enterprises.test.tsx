import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { enterprises } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const table = () => screen.findByRole('table', { name: '企业台账' });

describe('the list of enterprises', () => {
  it('takes its whole state from the address and shows the filters as chips', async () => {
    const { address, user } = await renderApp('/enterprises?chain=c-1&region=130200&sort=name');
    const rows = within(await table());
    expect(rows.getByRole('link', { name: '冀东示例储能科技有限公司' }).getAttribute('href')).toBe('/enterprises/e-1');
    expect(rows.queryByText('燕北示例氢能装备有限公司')).toBeNull();
    expect(rows.getByRole('columnheader', { name: /企业名称/ }).getAttribute('aria-sort')).toBe('ascending');
    expect(screen.getByText('2 / 4,356 家')).toBeTruthy();

    await user.click(await screen.findByRole('button', { name: '去掉 所在地：河北省唐山市' }));
    await screen.findByText('燕北示例氢能装备有限公司');
    expect(address()).toBe('/enterprises?chain=c-1&sort=name');

    await user.click(screen.getByRole('button', { name: '清除' }));
    await waitFor(() => expect(address()).toBe('/enterprises?sort=name'));
  });

  it('adds up what the filter matches and names what was not counted', async () => {
    await renderApp('/enterprises');
    const foot = within(await table())
      .getAllByRole('row')
      .at(-1);
    expect(foot?.textContent).toContain('共 11 家');
    expect(foot?.textContent).toContain('1 家未填注册资本、1 家未填职工人数，未计入');
    expect(foot?.textContent).toContain('1,453,967.50');
  });

  it('says how many others keep to themselves, and filters for what is 内部', async () => {
    const asked: (string | null)[] = [];
    const row = { ...enterprises[0], confidentiality: 'internal' };
    server.use(
      http.get('*/api/enterprises', ({ request }) => {
        const of = new URL(request.url).searchParams.get('confidentiality');
        asked.push(of);
        const items = of ? [] : [row];
        return HttpResponse.json({ items, total: items.length, totalIsExact: true, withheld: 3, sums: null });
      }),
    );
    const { address, user } = await renderApp('/enterprises');
    const rows = within(await table());
    expect(rows.getAllByRole('row').at(-1)?.textContent).toContain('另有 3 家为其他省市内部记录，未列出');
    expect(rows.getByText('内部')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '更多条件' }));
    await user.click(await screen.findByRole('combobox', { name: '共享范围' }));
    await user.click(await screen.findByText('内部', { selector: '.ant-select-item-option-content' }));
    await waitFor(() => expect(address()).toBe('/enterprises?confidentiality=internal'));
    await screen.findByText('没有符合条件的企业');
    expect(screen.getByText('另有 3 家为其他省市内部记录，未列出')).toBeTruthy();
    expect(asked.at(-1)).toBe('internal');
    await user.click(screen.getByRole('button', { name: '去掉 共享范围：内部' }));
    await waitFor(() => expect(address()).toBe('/enterprises'));
  });

  it('searches while typing, and sorts with the heads of the columns', async () => {
    const { address, user } = await renderApp('/enterprises');
    await table();
    await user.type(screen.getByRole('searchbox', { name: '企业名称、曾用名、代码、拼音' }), '燃料');
    await waitFor(() => expect(address()).toBe('/enterprises?q=%E7%87%83%E6%96%99'));
    await user.click(await screen.findByRole('button', { name: /注册资本/ }));
    await waitFor(() => expect(address()).toContain('sort=-registeredCapital'));
  });

  it('remembers chosen columns in this browser', async () => {
    const { user } = await renderApp('/enterprises');
    await table();
    await user.click(screen.getByRole('button', { name: /^列/ }));
    await user.click(await screen.findByRole('checkbox', { name: '法定代表人' }));
    expect(within(await table()).getByRole('columnheader', { name: '法定代表人' })).toBeTruthy();
    expect(localStorage.getItem('lianqun.enterprises.columns')).toContain('legalRepresentative');
  });

  it('opens the record with a click on the row', async () => {
    const { address, user } = await renderApp('/enterprises');
    await user.click(within(await table()).getByText('91110114MA5W6F0B4R'));
    await screen.findByRole('heading', { name: '燕北示例氢能装备有限公司', level: 1 });
    expect(address()).toBe('/enterprises/e-2');
  });

  it('says why nothing was found and offers the next step', async () => {
    const { user, address } = await renderApp('/enterprises?q=没有这家');
    await screen.findByText('没有符合条件的企业');
    const box = screen.getByText('没有符合条件的企业').closest('[role="status"]');
    await user.click(within(box as HTMLElement).getByRole('button', { name: '清除' }));
    await waitFor(() => expect(address()).toBe('/enterprises'));
  });

  it('offers the import where the register is empty', async () => {
    server.use(
      http.get('*/api/enterprises', () => HttpResponse.json({ items: [], total: 0, totalIsExact: true, sums: null })),
    );
    await renderApp('/enterprises');
    await screen.findByText('台账里还没有企业');
    expect(screen.getAllByRole('link', { name: '导入名单' })[0]?.getAttribute('href')).toBe('/imports/new');
  });

  it('shows the number of a failure and tries again', async () => {
    server.use(http.get('*/api/enterprises', () => problem(400, 'bad-request', { correlationId: 'c-77' })));
    const { user } = await renderApp('/enterprises');
    await screen.findByText('编号 c-77');
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: '重试' }));
    await table();
  });

  it('speaks English throughout', async () => {
    await renderApp('/enterprises?tag=lead', 'en');
    await screen.findByRole('table', { name: 'Register of enterprises' });
    expect(screen.getByRole('button', { name: 'Remove Honour: Lead enterprise of a chain' })).toBeTruthy();
    expect(screen.getByText('2 of 4,356')).toBeTruthy();
  });
});
