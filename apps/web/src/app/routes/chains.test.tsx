import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { dialogCalled } from '../../testing/dialog-called.js';
import { session } from '../../testing/fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const rowOf = async (name: string | RegExp) => {
  const row = (await screen.findByRole('link', { name })).closest('tr');
  return within(row as HTMLElement);
};

describe('the register of chains', () => {
  it('shows who leads them, their links and their enterprises', async () => {
    await renderApp('/chains');
    const row = await rowOf('高端仪器设备和工业母机');
    row.getByText('北京市经济和信息化局');
    row.getByText('示例链长');
    const links = row.getByRole('link', { name: '高端仪器设备和工业母机的环节 5 个' });
    expect(links.getAttribute('href')).toBe('/chains/c-4?tab=links');
    const enterprises = row.getByRole('link', { name: '高端仪器设备和工业母机的企业 230 家，打开名单' });
    expect(enterprises.getAttribute('href')).toBe('/enterprises?chain=c-4');
  });

  it('shows the names of another day, and what they are now', async () => {
    const { address, user } = await renderApp('/chains?on=2023-06-30');
    const row = await rowOf('高端工业母机');
    row.getByText('今为 高端仪器设备和工业母机');
    row.getByText('今为 北京市经济和信息化局');
    await screen.findByText(/其中 1 条与今天不同/);
    await user.click(screen.getByRole('button', { name: '回到今天' }));
    expect(address()).toBe('/chains');
    await rowOf('高端仪器设备和工业母机');
    expect(screen.queryByText(/^今为/)).toBeNull();
  });

  it('keeps the day in the address', async () => {
    const { address } = await renderApp('/chains');
    fireEvent.change(await screen.findByLabelText('截至日期'), { target: { value: '2024-03-01' } });
    expect(address()).toBe('/chains?on=2024-03-01');
    await screen.findByText(/与今天相同/);
  });

  it('lets only those add an entry who keep the dictionaries', async () => {
    await renderApp('/clusters');
    expect((await screen.findByRole('link', { name: '新增集群' })).getAttribute('href')).toBe('/clusters/new');
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions: ['reference.read'] })));
    await renderApp('/clusters');
    await screen.findAllByText('电力装备');
    expect(screen.queryAllByRole('link', { name: '新增集群' })).toHaveLength(1);
  });

  it('keeps its conditions in the address and takes them off one by one', async () => {
    const { address, user } = await renderApp('/chains?status=published&region=110000&on=2024-06-30');
    await rowOf('高端仪器设备和工业母机');
    expect(screen.queryByRole('link', { name: '氢能' })).toBeNull();
    await user.click(screen.getByRole('button', { name: '去掉 牵头地区：北京市' }));
    expect(address()).toBe('/chains?on=2024-06-30&status=published');
    await rowOf('氢能');
    await user.click(screen.getByRole('button', { name: '去掉 截至日期：2024-06-30' }));
    expect(address()).toBe('/chains?status=published');
  });

  it('is changed many at once from a day on, which is asked for', async () => {
    const sent: unknown[] = [];
    const field = { label: '状态', labelEn: 'Status', kind: 'choice', nullable: false };
    const day = { field: 'startsOn', label: '自何日起', labelEn: 'From', kind: 'date', nullable: false };
    const options = [{ value: 'retired', label: '停用', labelEn: 'Retired' }];
    server.use(
      http.get('*/api/chain-bulk/fields', () =>
        HttpResponse.json({ items: [{ ...field, field: 'status', options }, day] }),
      ),
      http.post('*/api/chain-bulk/preview', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ items: [], changed: 0, unchanged: 0, refused: 0 });
      }),
    );
    const { user } = await renderApp('/chains');
    await user.click((await rowOf('氢能')).getByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: '批量修改' }));
    const dialog = await dialogCalled('批量修改 1 条');
    await user.click(await dialog.findByLabelText('修改的项目'));
    expect(screen.queryByTitle('自何日起')).toBeNull();
    await user.click(await screen.findByTitle('状态'));
    await user.click(dialog.getByLabelText('改为'));
    await user.click(await screen.findByTitle('停用'));
    const look = dialog.getByRole<HTMLButtonElement>('button', { name: '预览' });
    expect(look.disabled).toBe(true);
    fireEvent.change(dialog.getByLabelText('自何日起'), { target: { value: '2026-03-01' } });
    await user.click(look);
    await waitFor(() =>
      expect(sent).toEqual([{ ids: ['c-1'], changes: { status: 'retired', startsOn: '2026-03-01' } }]),
    );
  });

  it('leads to its recycle bin, for those who keep the dictionaries', async () => {
    const { user } = await renderApp('/clusters');
    await user.click(await screen.findByRole('link', { name: '回收站' }));
    await screen.findByRole('heading', { name: '集群回收站', level: 1 });
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions: ['reference.read'] })));
    await renderApp('/chains');
    await screen.findByRole('table', { name: '产业链名录' });
    expect(screen.queryAllByRole('link', { name: '回收站' })).toHaveLength(0);
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  });

  it('goes out as of its day and comes in by the steps of every list, for those who may', async () => {
    const { user } = await renderApp('/clusters?on=2024-06-30&status=published');
    expect((await screen.findByRole('link', { name: '导入台账' })).getAttribute('href')).toBe('/cluster-imports/new');
    await rowOf('电力装备');
    await user.click(screen.getByRole('button', { name: '导出' }));
    const dialog = within(await screen.findByRole('dialog'));
    const address = new URL(dialog.getByRole<HTMLAnchorElement>('link', { name: '导出' }).href);
    expect(address.pathname).toBe('/api/clusters/export');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ on: '2024-06-30', status: 'published' });
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions: ['reference.read'] })));
    await renderApp('/chains');
    await screen.findByRole('table', { name: '产业链名录' });
    expect(screen.queryAllByRole('link', { name: '导入台账' })).toHaveLength(1);
  });

  it('is complete in English', async () => {
    await renderApp('/clusters', 'en');
    await screen.findByRole('heading', { name: 'Clusters', level: 1 });
    await screen.findByRole('columnheader', { name: 'Lead organization' });
  });
});
