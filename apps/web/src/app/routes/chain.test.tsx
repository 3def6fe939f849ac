import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { chainOf, chainRows } from '../../testing/chain-fixtures.js';
import { dialogCalled } from '../../testing/dialog-called.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const chain = chainOf(chainRows[3]!, 'chain');

const captured = (method: 'patch' | 'post', path: string, answer: object = chain) => {
  const bodies: Record<string, unknown>[] = [];
  server.use(
    http[method](path, async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>);
      return HttpResponse.json({ ...answer, version: 2 });
    }),
  );
  return bodies;
};

describe('a chain', () => {
  it('shows at one look how strong each region is from upstream to downstream', async () => {
    await renderApp('/chains/c-4');
    const upstream = within(await screen.findByRole('table', { name: '上游' }));
    expect(upstream.getAllByRole('row').map((row) => row.textContent)).toEqual([
      '环节京津冀',
      '关键零部件强研发—薄弱配套',
      '数控系统———',
      '精密轴承———',
    ]);
    expect(within(screen.getByRole('table', { name: '下游' })).getByText('缺失')).toBeTruthy();
    screen.getByText('2 个环节为草稿，待确认');
  });

  it('tells what it was called and who led it, from when to when', async () => {
    await renderApp('/chains/c-4');
    const story = within(await screen.findByRole('list', { name: '沿革' }));
    const [before, now] = story.getAllByRole('listitem');
    expect(before?.textContent).toMatch(/^2024-03-01 以前高端工业母机.*牵头未填/);
    expect(now?.textContent).toMatch(
      /^2024-03-01 起高端仪器设备和工业母机.*牵头：北京市 · 北京市经济和信息化局.*链长：示例链长/,
    );
    expect(now?.getAttribute('aria-current')).toBe('date');
  });

  it('mends what was written of an earlier time', async () => {
    const bodies = captured('patch', '*/api/chains/c-4/terms/t-1');
    const { user } = await renderApp('/chains/c-4');
    await user.click(await screen.findByRole('button', { name: '更正“高端工业母机”，2024-03-01 以前' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('链长'), { target: { value: '前任链长' } });
    await user.click(dialog.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies).toEqual([
      expect.objectContaining({ version: 1, name: '高端工业母机', chainLeader: '前任链长', startsOn: null }),
    ]);
  });

  it('goes to the recycle bin, or says by what it is used', async () => {
    let used = true;
    server.use(
      http.delete('*/api/chains/c-4', () =>
        used
          ? problem(409, 'record-referred-to', { params: { name: chain.name, count: 3, by: '企业 2、项目 1' } })
          : new HttpResponse(null, { status: 204 }),
      ),
    );
    const { address, user } = await renderApp('/chains/c-4');
    await user.click(await screen.findByRole('button', { name: '删除' }));
    const dialog = await dialogCalled('删除“高端仪器设备和工业母机”');
    await user.click(dialog.getByRole('button', { name: '删除' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('企业 2、项目 1');
    used = false;
    await user.click(dialog.getByRole('button', { name: '删除' }));
    await screen.findByRole('heading', { name: '产业链回收站', level: 1 });
    expect(address()).toBe('/chains/bin');
  });

  it('offers nothing that is not for this account', async () => {
    const abilities = { update: false, manage: false, revealContacts: false };
    server.use(http.get('*/api/chains/c-4', () => HttpResponse.json({ ...chain, abilities })));
    await renderApp('/chains/c-4');
    await screen.findByRole('list', { name: '沿革' });
    for (const name of ['删除', '查看联系方式', /^更正/]) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
  });
});

describe('the form of a chain', () => {
  const renamed = async () => {
    const bodies = captured('patch', '*/api/chains/:id');
    const app = await renderApp('/chains/c-4/edit');
    const name = await screen.findByLabelText('名称');
    expect(screen.queryByLabelText('自何日起')).toBeNull();
    fireEvent.change(name, { target: { value: '高端装备' } });
    return { ...app, bodies };
  };

  it('asks from which day a new name holds', async () => {
    const { address, bodies, user } = await renamed();
    await user.click(screen.getByRole('button', { name: '保存' }));
    await screen.findAllByText('请填写起始日期');
    fireEvent.change(screen.getByLabelText('自何日起'), { target: { value: '2025-07-01' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/chains/c-4'));
    expect(bodies).toEqual([{ version: 1, name: '高端装备', startsOn: '2025-07-01' }]);
  });

  it('mends the present name where it was written wrongly', async () => {
    const { address, bodies, user } = await renamed();
    await user.click(screen.getByRole('radio', { name: '更正现有记录' }));
    await waitFor(() => expect(screen.queryByLabelText('自何日起')).toBeNull());
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/chains/c-4'));
    expect(bodies).toEqual([{ version: 1, name: '高端装备', correct: true }]);
  });

  it('asks nothing of a day for what is not dated', async () => {
    const bodies = captured('patch', '*/api/chains/:id');
    const { address, user } = await renderApp('/chains/c-4/edit');
    fireEvent.change(await screen.findByLabelText('备注'), { target: { value: '年度会商两次' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/chains/c-4'));
    expect(bodies).toEqual([{ version: 1, note: '年度会商两次' }]);
  });

  it('adds a candidate', async () => {
    const bodies = captured('post', '*/api/chains');
    const { address, user } = await renderApp('/chains/new');
    fireEvent.change(await screen.findByLabelText('名称'), { target: { value: '绿色能源' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/chains/c-4'));
    expect(bodies[0]).toMatchObject({ name: '绿色能源', status: 'candidate', startsOn: null, aliases: [] });
    expect(bodies[0]).not.toHaveProperty('correct');
  });
});
