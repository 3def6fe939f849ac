import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { project } from '../../testing/register-fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const items = async (name: string) => within(await screen.findByRole('list', { name })).getAllByRole('listitem');

function patches() {
  const bodies: Record<string, unknown>[] = [];
  server.use(
    http.patch('*/api/projects/:id', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      bodies.push(body);
      return HttpResponse.json({ ...project, ...body, warnings: [] });
    }),
  );
  return bodies;
}

describe('a project', () => {
  it('says who it is, how it stands and why, and the figures of the last judged month', async () => {
    await renderApp('/projects/x-1');
    await screen.findByRole('heading', { name: '曹妃甸电解水制氢装备制造基地', level: 1 });
    expect(screen.getByText('完成率 65.4%，落后分月计划 12.0 个百分点（9月）；本期未填')).toBeTruthy();
    await screen.findByText('万元（18.60 亿元）');
    const year = screen.getByText('本年累计完成（2026年9月）').nextElementSibling;
    expect(year?.textContent).toBe('40,575.75 万元');
    expect(
      within(year as HTMLElement)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/projects/x-1?tab=months');
    expect(screen.getByText('万元，占总投资 42.4 %')).toBeTruthy();
  });

  it('compares planned with actual on the line of milestones, in days', async () => {
    await renderApp('/projects/x-1');
    const line = await items('里程碑');
    expect(line.map((item) => item.querySelector('b')?.textContent)).toEqual([
      '签约',
      '备案',
      '开工',
      '主体封顶',
      '设备进场',
      '一期投产',
      '竣工',
    ]);
    expect(line[0]?.textContent).toContain('按期');
    expect(line[1]?.textContent).toContain('提前 8 天');
    expect(line[3]?.textContent).toContain('晚 26 天');
    expect(line[5]?.textContent).toContain('还有 48 天');
  });

  it('leads to the table in which the open month is filled in', async () => {
    await renderApp('/projects/x-1?tab=months');
    const rows = within(await screen.findByRole('table', { name: '月度进展' })).getAllByRole('row');
    const open = within(rows[1] as HTMLElement);
    expect(open.getByText('未填')).toBeTruthy();
    expect(open.getByRole('link', { name: '去填报' }).getAttribute('href')).toBe('/month/p-2026-10?organization=o-1');
    expect(rows[2]?.textContent).toContain('↑ +1,464.75');
    expect(rows[4]?.textContent).toContain('↓ −2,750.50');
  });

  it('shows what stands in its way and logs more of it', async () => {
    await renderApp('/projects/x-1?tab=blockers');
    const table = within(await screen.findByRole('table', { name: '堵点卡点' }));
    expect(table.getByRole('link', { name: '电解槽膜电极依赖外购' }).getAttribute('href')).toBe('/blockers/k-1');
    expect(table.getByText('唐山市政府 · 办理中')).toBeTruthy();
    const log = screen.getAllByRole('link', { name: '登记堵点' })[0];
    expect(log?.getAttribute('href')).toBe('/blockers/new?projectId=x-1&origin=%2Fprojects%2Fx-1');
  });

  it('tells the history with lists and vocabularies in words and leads to the import of projects', async () => {
    await renderApp('/projects/x-1?tab=history');
    const entries = await items('变更记录');
    expect(entries[0]?.querySelector('del')?.textContent).toBe('2027-06-30');
    const page = screen.getByRole('list', { name: '变更记录' });
    expect(page.textContent).toContain('设备进场 计划 2026-08-31 实际 2026-09-12');
    expect(page.textContent).toContain('在建 2025-04-02');
    const link = screen.getByRole('link', { name: '导入 2025年曹妃甸区项目台账.xlsx' });
    expect(link.getAttribute('href')).toBe('/project-imports/b-9');
  });

  it('moves along the stages with the day that the stage sets', async () => {
    const bodies = patches();
    const { user } = await renderApp('/projects/x-1');
    await user.click(await screen.findByRole('button', { name: '调整阶段' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(await dialog.findByLabelText('实际竣工'), { target: { value: '2026-10-20' } });
    expect(dialog.queryByLabelText('变更原因')).toBeNull();
    await user.click(dialog.getByRole('button', { name: '变更阶段' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        { version: 1, stage: 'completed', stageOn: '2026-10-20', actualCompletion: '2026-10-20' },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks why before a step back, and keeps the dialog when somebody else was quicker', async () => {
    server.use(http.patch('*/api/projects/:id', () => problem(409, 'stale-version', { current: project })));
    const { user } = await renderApp('/projects/x-1');
    await user.click(await screen.findByRole('button', { name: '调整阶段' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: '变更为' }));
    await user.click(await screen.findByTitle('拟开工'));
    await user.click(dialog.getByRole('button', { name: '变更阶段' }));
    await dialog.findByText('请填写原因');
    await user.type(dialog.getByLabelText('变更原因'), '施工许可到期');
    await user.click(dialog.getByRole('button', { name: '变更阶段' }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(/修改|版本/);
  });

  it('keeps contact details under their masks until somebody asks for them', async () => {
    const { user } = await renderApp('/projects/x-1');
    await screen.findByText('031****0071');
    expect(screen.queryByText('0315-0000071')).toBeNull();
    await user.click(screen.getByRole('button', { name: '查看联系方式' }));
    await screen.findByText('0315-0000071');
    await user.click(screen.getByRole('button', { name: '隐藏' }));
    await screen.findByText('031****0071');
  });

  it('says of a lead that it is not shared, whom it is shown to, and that signing shows it to all', async () => {
    const negotiating = {
      ...project,
      id: 'x-9',
      stage: 'negotiating' as const,
      restricted: true,
      allowedStages: [
        { stage: 'lead' as const, needsReason: true, needsDate: null },
        { stage: 'signed' as const, needsReason: false, needsDate: null },
      ],
      abilities: { ...project.abilities, invite: true },
    };
    server.use(http.get('*/api/projects/x-9', () => HttpResponse.json(negotiating)));
    const { user } = await renderApp('/projects/x-9');
    expect((await screen.findByText('未公开')).title).toContain('签约前只有本方和受邀单位可见');
    await screen.findByRole('heading', { name: '受邀单位' });
    await user.click(screen.getByRole('button', { name: '调整阶段' }));
    const dialog = within(await screen.findByRole('dialog'));
    await dialog.findByText(/变更后，该项目和已有的变更记录三地均可查看/);
    await user.click(dialog.getByRole('combobox', { name: '变更为' }));
    await user.click(await screen.findByTitle('线索'));
    await waitFor(() => expect(dialog.queryByText(/三地均可查看/)).toBeNull());
  });

  it('names enterprises that are not shown without a way to them', async () => {
    const hidden = { id: 'e-9', name: '（内部记录）', creditCode: null, regionName: null };
    const parties = [{ id: 'y-9', role: 'investor' as const, enterprise: hidden, name: null, withheld: true }];
    server.use(
      http.get('*/api/projects/x-1', () =>
        HttpResponse.json({ ...project, parties, withheldBlockers: 2, blockers: [] }),
      ),
    );
    await renderApp('/projects/x-1?tab=parties');
    const table = within(await screen.findByRole('table', { name: '参与单位' }));
    expect(table.getByText('（内部记录）')).toBeTruthy();
    expect(table.queryByRole('link')).toBeNull();
  });

  it('offers nothing that is not for this account', async () => {
    const nothing = { update: false, restrict: false, revealContacts: false, invite: false, delete: false };
    server.use(http.get('*/api/projects/x-1', () => HttpResponse.json({ ...project, abilities: nothing })));
    await renderApp('/projects/x-1');
    await screen.findByText('完整内容只供本方查看');
    for (const name of ['调整阶段', '查看联系方式']) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
  });
});

describe('the form of a project', () => {
  it('sends only what changed, lists and names included', async () => {
    const bodies = patches();
    const { address, user } = await renderApp('/projects/x-1/edit');
    await screen.findByLabelText('项目名称');
    expect(screen.queryByLabelText('项目阶段')).toBeNull();
    fireEvent.change(screen.getByLabelText('总投资'), { target: { value: '190,000' } });
    await user.click(screen.getByRole('button', { name: '增加一项里程碑' }));
    const names = screen.getAllByLabelText('名称');
    fireEvent.change(names.at(-1) as HTMLElement, { target: { value: '二期开工' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/projects/x-1'));
    const [body] = bodies as [{ milestones: { name: string }[] }];
    expect(Object.keys(body).sort()).toEqual(['milestones', 'totalInvestment', 'version']);
    expect(body).toMatchObject({ totalInvestment: '190000', version: 1 });
    expect(body.milestones).toHaveLength(8);
    expect(body.milestones.at(-1)).toEqual({ name: '二期开工', plannedOn: null, actualOn: null });
  });

  it('logs a project with a builder found by search', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/projects', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json({ ...project, warnings: [] }, { status: 201 });
      }),
    );
    const { address, user } = await renderApp('/projects/new');
    fireEvent.change(await screen.findByLabelText('项目名称'), { target: { value: '新设示例项目' } });
    await user.click(screen.getByRole('combobox', { name: '项目类型' }));
    await user.click(await screen.findByTitle('共建'));
    await user.type(screen.getByRole('combobox', { name: '台账中的企业' }), '燃料电池');
    await user.click(await screen.findByText('91120116MARBUNJHTG · 天津市滨海新区'));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/projects/x-1'));
    expect(sent).toMatchObject({
      name: '新设示例项目',
      type: 'co-built',
      stage: 'lead',
      parties: [{ role: 'builder', enterpriseId: 'e-4', name: null }],
    });
  });

  it('shows both sides by name where two people changed the same lists', async () => {
    const theirs = { ...project, version: 5, organization: { id: 'o-3', name: '北京市经济和信息化局', shortName: '' } };
    server.use(
      http.patch('*/api/projects/:id', () =>
        problem(409, 'stale-version', {
          current: theirs,
          conflicts: [{ field: 'organizationId', yours: 'o-4', theirs: 'o-3' }],
        }),
      ),
    );
    const { user } = await renderApp('/projects/x-1/edit');
    await user.click(await screen.findByRole('combobox', { name: '责任单位' }));
    await user.click(await screen.findByText('唐山市人民政府'));
    await user.click(screen.getByRole('button', { name: '保存' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('这个项目刚被别人改过')).toBeTruthy();
    expect(dialog.getByText('唐山市人民政府')).toBeTruthy();
    expect(dialog.getByText('北京市经济和信息化局')).toBeTruthy();
  });

  it('leaves contact details as they are unless others are typed', async () => {
    const bodies = patches();
    const { user } = await renderApp('/projects/x-1/edit');
    const phone = await screen.findByLabelText('责任人电话');
    expect(phone.getAttribute('placeholder')).toContain('031****0071');
    fireEvent.change(phone, { target: { value: '0315-1234567' } });
    await user.click(screen.getByRole('radio', { name: '内部' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(bodies).toEqual([{ version: 1, responsiblePhone: '0315-1234567', confidentiality: 'internal' }]),
    );
  });

  it('shows at the field what lies outside one’s scope', async () => {
    const errors = [{ field: 'regionCode', code: 'not-in-own-scope', params: {}, message: '超出您的数据范围' }];
    server.use(http.patch('*/api/projects/:id', () => problem(403, 'out-of-scope', { errors })));
    const { user } = await renderApp('/projects/x-1/edit');
    fireEvent.change(await screen.findByLabelText('总投资'), { target: { value: '190000' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    const faults = within(await screen.findByRole('alert'));
    expect(faults.getByText(/建设地点/)).toBeTruthy();
    expect(screen.getAllByText(/超出您的数据范围/).length).toBeGreaterThan(0);
  });

  it('lets only the own side say whether a project is shared', async () => {
    const abilities = { ...project.abilities, restrict: false };
    server.use(http.get('*/api/projects/x-1', () => HttpResponse.json({ ...project, abilities })));
    await renderApp('/projects/x-1/edit');
    expect(await screen.findByRole('radio', { name: '内部' })).toHaveProperty('disabled', true);
  });
});
