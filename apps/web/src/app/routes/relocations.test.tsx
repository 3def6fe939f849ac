import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { RelocationDetail } from '../../features/relocations/relocation-types.js';
import { session } from '../../testing/fixtures.js';
import { problem } from '../../testing/problem.js';
import { relocationDetail, relocations } from '../../testing/relocation-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const detail = (index: number, changes: Partial<RelocationDetail> = {}) => {
  const row = relocations[index];
  if (!row) throw new Error('missing fixture');
  return relocationDetail(row, changes);
};

const answer = (relocation: RelocationDetail) =>
  server.use(http.get(`*/api/relocations/${relocation.id}`, () => HttpResponse.json(relocation)));

function sent(method: 'post' | 'patch', path: string, reply: () => Response) {
  const bodies: Record<string, unknown>[] = [];
  server.use(
    http[method](path, async ({ request }) => {
      bodies.push((await request.json()) as Record<string, unknown>);
      return reply();
    }),
  );
  return bodies;
}

const refused = (field: string, code: string, params: object, status = 422) =>
  problem(status, status === 422 ? 'validation-failed' : code, {
    params,
    errors: [{ field, code, params, message: '' }],
  });

/** The side that the enterprise leaves. */
const ofOrigin = (relocation: RelocationDetail): Partial<RelocationDetail> => ({
  allowedStages: [{ stage: 'terminated', needsReason: true }],
  otherStages: ['started'],
  sides: {
    origin: { ...relocation.sides.origin, may: true },
    destination: { ...relocation.sides.destination, may: false },
  },
});

describe('the list of relocations', () => {
  it('shows the ledger, and is narrowed by stage with a chip in the address', async () => {
    const { address, user } = await renderApp('/relocations');
    const table = within(await screen.findByRole('table', { name: '疏解企业台账' }));
    expect(table.getByText('京示例轴承有限公司')).toBeTruthy();
    expect(table.getAllByText('320 / 150')).toHaveLength(2);
    await user.click(screen.getByRole('combobox', { name: '阶段' }));
    await user.click(await screen.findByTitle('意向'));
    await waitFor(() => expect(address()).toBe('/relocations?stage=intent'));
    await waitFor(() => expect(screen.queryByText('京示例轴承有限公司')).toBeNull());
    expect(screen.getByText('京示例批发市场')).toBeTruthy();
  });

  it('is a list of cards on a phone', async () => {
    const match = window.matchMedia;
    window.matchMedia = (query) => ({ ...match(query), matches: query.includes('max-width'), media: query });
    try {
      await renderApp('/relocations');
      const cards = within(await screen.findByRole('list', { name: '疏解企业台账' })).getAllByRole('listitem');
      expect(cards[0]?.textContent).toContain('京示例轴承有限公司');
      expect(cards[0]?.textContent).toContain('北京市昌平区 → 唐山市曹妃甸区');
      expect(cards[0]?.textContent).toContain('SJ2025-0001 · 税务变更2025-04-20');
    } finally {
      window.matchMedia = match;
    }
  });
});

describe('a relocation', () => {
  it('draws its way as a line: what was entered with its day, where it stands, and what is to come', async () => {
    await renderApp('/relocations/r-1');
    await screen.findByRole('heading', { name: '京示例轴承有限公司', level: 1 });
    const line = within(await screen.findByRole('list', { name: '阶段' })).getAllByRole('listitem');
    expect(line.map((one) => one.textContent)).toEqual([
      '意向 2025-01-10 ',
      '签约 2025-03-01 历时 50 天',
      '工商变更 2025-04-01 历时 31 天',
      '税务变更 2025-04-20 历时 19 天',
      '开工 未登记 ',
      '投产 未登记 ',
      '达产 未登记 ',
    ]);
    expect(line.map((one) => one.getAttribute('aria-current'))).toEqual([
      ...[null, null, null, 'step'],
      ...[null, null, null],
    ]);
  });

  it('shows both sides beside each other and whose each is to change', async () => {
    await renderApp('/relocations/r-1');
    const origin = within(await screen.findByRole('region', { name: '迁出方' }));
    expect(origin.getByText('由迁出方填写')).toBeTruthy();
    expect(origin.getByText('2,500.00')).toBeTruthy();
    expect(origin.queryByRole('link', { name: '编辑迁出方' })).toBeNull();
    const destination = within(screen.getByRole('region', { name: '迁入方' }));
    expect(destination.getByText('由本单位填写')).toBeTruthy();
    expect(destination.getByRole('link', { name: '编辑迁入方' }).getAttribute('href')).toBe('/relocations/r-1/edit');
    expect(destination.getByText('河北省工业和信息化厅')).toBeTruthy();
  });

  it('leads to other moves of the enterprise, and says how many more there are', async () => {
    const move = {
      ...{ id: 'r-9', code: 'SJ2024-0007', part: '研发中心', stage: 'signed' as const, signedOn: '2024-05-01' },
      ...{ originRegionName: '北京市昌平区', regionName: '天津市滨海新区' },
    };
    answer(detail(0, { otherMoves: [move], withheldMoves: 2 }));
    await renderApp('/relocations/r-1');
    const link = await screen.findByRole('link', { name: 'SJ2024-0007' });
    expect(link.getAttribute('href')).toBe('/relocations/r-9');
    expect(screen.getByText('另有 2 次未公开')).toBeTruthy();
  });

  it('is moved one stage on with its day, and says what stands against it at the field', async () => {
    const started = relocationDetail({ ...detail(0), stage: 'started', version: 5 });
    let reply = refused('enteredOn', 'stage-before-former', {
      ...{ stage: 'started', day: '2025-04-01', former: 'tax-registration', min: '2025-04-20' },
    });
    const bodies = sent('post', '*/api/relocations/r-1/stages', () => reply);
    const { user } = await renderApp('/relocations/r-1');
    await user.click(await screen.findByRole('button', { name: '登记阶段' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/现在处于“税务变更”（2025-04-20）/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText('进入日期'), { target: { value: '2025-04-01' } });
    await user.click(dialog.getByRole('button', { name: '登记阶段' }));
    await dialog.findByText('“开工”的日期（2025-04-01）早于上一阶段“税务变更”的日期（2025-04-20），请核对。');
    reply = HttpResponse.json(started);
    fireEvent.change(dialog.getByLabelText('进入日期'), { target: { value: '2025-06-01' } });
    await user.click(dialog.getByRole('button', { name: '登记阶段' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(bodies.at(-1)).toEqual({ version: 4, stage: 'started', enteredOn: '2025-06-01' });
  });

  it('asks why it is terminated, and why a stage is taken back', async () => {
    const ended = sent('post', '*/api/relocations/r-1/stages', () => HttpResponse.json(detail(0)));
    const taken = sent('post', '*/api/relocations/r-1/stages/back', () => HttpResponse.json(detail(0)));
    const { user } = await renderApp('/relocations/r-1');
    await user.click(await screen.findByRole('button', { name: '登记阶段' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: '阶段' }));
    await user.click(await screen.findByTitle('终止'));
    await user.click(dialog.getByRole('button', { name: '登记阶段' }));
    await dialog.findByText('请填写终止原因');
    await user.type(dialog.getByLabelText('终止原因'), '企业放弃');
    await user.click(dialog.getByRole('button', { name: '登记阶段' }));
    await waitFor(() => expect(ended).toMatchObject([{ stage: 'terminated', reason: '企业放弃' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: '退回上一阶段' }));
    const back = within(await screen.findByRole('dialog'));
    expect(back.getByText(/“税务变更”（2025-04-20）将被退回，阶段回到“工商变更”/)).toBeTruthy();
    await user.type(back.getByLabelText('退回原因'), '日期登记有误');
    await user.click(back.getByRole('button', { name: '退回上一阶段' }));
    await waitFor(() => expect(taken).toEqual([{ version: 4, reason: '日期登记有误' }]));
  });

  it('says when somebody else has moved it meanwhile', async () => {
    sent('post', '*/api/relocations/r-1/stages', () => problem(409, 'stale-version', { params: { version: 5 } }));
    const { user } = await renderApp('/relocations/r-1');
    await user.click(await screen.findByRole('button', { name: '登记阶段' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '登记阶段' }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(/别人|他人|其他人/);
  });

  it('offers the side that it leaves no stage of building, and says whose turn it is', async () => {
    answer(detail(0, ofOrigin(detail(0))));
    await renderApp('/relocations/r-1');
    const started = await screen.findByRole<HTMLButtonElement>('button', { name: '开工' });
    expect([started.disabled, document.getElementById('others-turn')?.textContent]).toEqual([true, '由迁入方登记']);
  });

  it('keeps what was taken back in sight with its reason', async () => {
    const relocation = detail(0);
    const taken = {
      ...{ stage: 'started' as const, enteredOn: '2025-05-01', reason: null, recordedAt: '2025-05-01T02:00:00Z' },
      ...{ recordedByName: '周岚', withdrawnAt: '2025-05-03T02:00:00Z', withdrawnByName: '郑立' },
      withdrawalReason: '尚未取得施工许可',
    };
    answer({ ...relocation, stageRecords: [...relocation.stageRecords, taken] });
    await renderApp('/relocations/r-1');
    const list = await screen.findByRole('list', { name: '退回记录' });
    expect(list.textContent).toBe('开工（2025-05-01）已由郑立于 2025-05-03 10:00 退回：尚未取得施工许可');
  });

  it('offers nothing to those who stand on neither side', async () => {
    const permissions = ['relocation.read', 'reference.read', 'session.manage-own'];
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    const none = { update: false, restrict: false, back: false, invite: false, revealContacts: false, delete: false };
    const { sides } = detail(0);
    answer(
      detail(0, {
        ...{ abilities: none, allowedStages: [], otherStages: ['started'] },
        sides: { ...sides, destination: { ...sides.destination, may: false } },
      }),
    );
    await renderApp('/relocations/r-1');
    await screen.findByRole('heading', { name: '京示例轴承有限公司', level: 1 });
    for (const name of ['登记阶段', '退回上一阶段', '开工']) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name: /^编辑/ })).toBeNull();
  });
});

describe('the form of a relocation', () => {
  it('offers one’s own part and what is common, not the other side’s', async () => {
    const bodies = sent('patch', '*/api/relocations/r-1', () => HttpResponse.json({ ...detail(0), warnings: [] }));
    const { address, user } = await renderApp('/relocations/r-1/edit');
    const moved = await screen.findByLabelText('随迁职工数');
    const offered = [...document.querySelectorAll('label')].map((label) => label.textContent);
    expect(offered).toContain('迁入地址');
    for (const label of ['原有职工数', '腾退面积', '迁出前三年年均三税', '原址', '原址所在地'])
      expect(offered).not.toContain(label);
    fireEvent.change(moved, { target: { value: '180' } });
    fireEvent.change(screen.getByLabelText('存在问题'), { target: { value: '已解决' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/relocations/r-1'));
    expect(bodies).toEqual([{ version: 4, movedEmployees: 180, problems: '已解决' }]);
  });

  it('offers the other side its part, and who the destination is as long as nobody has said', async () => {
    const unnamed = { organization: null, platform: null, regionCode: null, regionName: null };
    answer({ ...detail(0), ...ofOrigin(detail(0)), ...unnamed });
    await renderApp('/relocations/r-1/edit');
    await screen.findByLabelText('原有职工数');
    const offered = [...document.querySelectorAll('label')].map((label) => label.textContent);
    for (const label of ['迁入地', '迁入地责任单位', '签约']) expect(offered).toContain(label);
    // Building is for the other side to record, and so to mend.
    for (const label of ['随迁职工数', '开工']) expect(offered).not.toContain(label);
  });

  it('lists what the API refuses on top and at its field', async () => {
    sent('patch', '*/api/relocations/r-1', () =>
      refused('platformId', 'platform-elsewhere', { name: '天津滨海—中关村科技园', province: '天津市' }),
    );
    const { user } = await renderApp('/relocations/r-1/edit');
    fireEvent.change(await screen.findByLabelText('随迁职工数'), { target: { value: '1' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('button', { name: '承接平台' })).toBeTruthy();
    await waitFor(() => expect(screen.getAllByText(/“天津滨海—中关村科技园”在天津市/)).toHaveLength(2));
  });

  it('begins a new one with the enterprise whose page it is logged from, and asks what kind it is', async () => {
    const bodies = sent('post', '*/api/relocations', () =>
      HttpResponse.json({ ...detail(1), warnings: [] }, { status: 201 }),
    );
    const { address, user } = await renderApp('/relocations/new?enterpriseId=e-1');
    await screen.findByLabelText('企业');
    expect(screen.queryByLabelText('企业名称')).toBeNull();
    await user.click(screen.getByText('保存', { selector: 'button *' }));
    expect((await screen.findAllByText('请选择疏解类型')).length).toBeGreaterThan(0);
    await user.click(screen.getByLabelText('疏解类型'));
    await user.click(await screen.findByTitle('一般制造业企业'));
    fireEvent.change(screen.getByLabelText('签约'), { target: { value: '2025-03-01' } });
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/relocations/r-2'));
    expect(bodies[0]).toMatchObject({
      ...{ enterpriseId: 'e-1', subjectName: null, subject: 'manufacturing' },
      ...{ stageDays: { signed: '2025-03-01' }, confidentiality: 'shared' },
    });
  });
});

describe('the page of an enterprise', () => {
  it('has its relocations behind a tab with their number', async () => {
    const { user } = await renderApp('/enterprises/e-1');
    await user.click(await screen.findByRole('link', { name: '疏解 1' }));
    const link = await screen.findByRole('link', { name: 'SJ2025-0001' });
    expect(link.getAttribute('href')).toBe('/relocations/r-1');
    expect(screen.getByRole('link', { name: '登记疏解企业' }).getAttribute('href')).toBe(
      '/relocations/new?enterpriseId=e-1',
    );
  });
});
