import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
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

  it('is complete in English', async () => {
    await renderApp('/clusters', 'en');
    await screen.findByRole('heading', { name: 'Clusters', level: 1 });
    await screen.findByRole('columnheader', { name: 'Lead organization' });
  });
});
