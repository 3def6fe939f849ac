import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { problem } from '../../testing/problem.js';
import { blockerDetail, blockers, stepsFor } from '../../testing/register-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const detail = (index: number) => {
  const row = blockers[index];
  if (!row) throw new Error('missing fixture');
  return blockerDetail(row);
};

function steps(id: string, answer: () => Response = () => HttpResponse.json(detail(0))) {
  const bodies: unknown[] = [];
  server.use(
    http.post(`*/api/blockers/${id}/steps`, async ({ request }) => {
      bodies.push(await request.json());
      return answer();
    }),
  );
  return bodies;
}

const answer = (blocker: object) => server.use(http.get('*/api/blockers/k-1', () => HttpResponse.json(blocker)));

describe('the list of blockers', () => {
  it('shows what waits for my organization and says so on a chip', async () => {
    const { address, user } = await renderApp('/blockers');
    const table = within(await screen.findByRole('table', { name: '堵点卡点台账' }));
    expect(table.getByText('待交办')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '待我单位办理' }));
    await waitFor(() => expect(address()).toBe('/blockers?mine=true'));
    await screen.findByRole('button', { name: '去掉 待办：待我单位办理' });
    await waitFor(() => expect(screen.queryByText('减速器检测能力不足')).toBeNull());
    expect(screen.getByText('电解槽膜电极依赖外购')).toBeTruthy();
  });

  it('is a list of cards on a phone', async () => {
    const match = window.matchMedia;
    window.matchMedia = (query) => ({ ...match(query), matches: query.includes('max-width'), media: query });
    try {
      await renderApp('/blockers');
      const cards = within(await screen.findByRole('list', { name: '堵点卡点台账' })).getAllByRole('listitem');
      expect(cards[1]?.textContent).toBe('二期 240 亩用地指标未落实NY-2026-0176 · 办理中滞后唐山市政府2026-10-28');
      expect(within(cards[2] as HTMLElement).getByText('未交办')).toBeTruthy();
    } finally {
      window.matchMedia = match;
    }
  });
});

describe('a blocker', () => {
  it('shows how it stands, whom it affects and the moved deadline struck through', async () => {
    await renderApp('/blockers/k-2');
    await screen.findByRole('heading', { name: '二期 240 亩用地指标未落实', level: 1 });
    expect(screen.getByText('已超过时限 2026-10-28，逾期 5 天')).toBeTruthy();
    await screen.findByText('2026-09-30', { selector: 'del' });
    expect(screen.getByRole('link', { name: '曹妃甸电解水制氢装备制造基地' }).getAttribute('href')).toBe(
      '/projects/x-1',
    );
  });

  it('is assigned to a lead organization with a deadline', async () => {
    const bodies = steps('k-3');
    const { user } = await renderApp('/blockers/k-3');
    await user.click(await screen.findByRole('button', { name: '交办' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '交办' }));
    await dialog.findByText('请选择牵头单位');
    expect(dialog.getByText('请填写完成时限')).toBeTruthy();
    await user.click(dialog.getByRole('combobox', { name: '牵头单位' }));
    await user.click(await screen.findByTitle('河北省工业和信息化厅'));
    fireEvent.change(dialog.getByLabelText('完成时限'), { target: { value: '2026-12-31' } });
    await user.type(dialog.getByLabelText('责任人'), '周岚');
    await user.click(dialog.getByRole('button', { name: '交办' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          version: 1,
          step: 'assign',
          leadOrganizationId: 'o-2',
          assistingIds: [],
          responsiblePerson: '周岚',
          deadline: '2026-12-31',
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('goes from hand to hand: what can be done next follows the status', async () => {
    const { user } = await renderApp('/blockers/k-1');
    await user.click(await screen.findByRole('button', { name: '签收' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '签收' }));
    await screen.findByRole('button', { name: '开始办理' });
    expect(screen.queryByRole('button', { name: '签收' })).toBeNull();
  });

  it('shows what the API says against a step at its field', async () => {
    steps('k-2', () =>
      problem(422, 'validation-failed', {
        errors: [{ field: 'deadline', code: 'deadline-not-later', params: { deadline: '2026-10-28' }, message: '' }],
      }),
    );
    const { user } = await renderApp('/blockers/k-2');
    await user.click(await screen.findByRole('button', { name: '延期' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/现时限为 2026-10-28/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText('完成时限'), { target: { value: '2026-10-01' } });
    await user.type(dialog.getByLabelText('原因'), '指标调剂需省级审批');
    await user.click(dialog.getByRole('button', { name: '延期' }));
    await dialog.findByText('延期后的时限应晚于现时限 2026-10-28。');
  });

  it('takes a note with its day', async () => {
    let sent: unknown;
    server.use(
      http.post('*/api/blockers/k-2/notes', async ({ request }) => {
        sent = await request.json();
        const note = { id: 't-9', text: '指标已报省厅', notedOn: '2026-10-30', createdAt: '2026-10-30T02:00:00Z' };
        return HttpResponse.json({ ...detail(1), notes: [{ ...note, createdByName: '周岚' }] });
      }),
    );
    const { user } = await renderApp('/blockers/k-2');
    await user.type(await screen.findByRole('textbox', { name: '写下这一段的进展' }), '指标已报省厅');
    fireEvent.change(screen.getByLabelText('日期'), { target: { value: '2026-10-30' } });
    await user.click(screen.getByRole('button', { name: '记录进展' }));
    const notes = await screen.findByRole('list', { name: '办理进展' });
    await within(notes).findByText('指标已报省厅');
    expect(sent).toEqual({ text: '指标已报省厅', notedOn: '2026-10-30' });
  });

  it('offers nothing to those who may only read, and nothing once it is closed', async () => {
    const permissions = ['blocker.read', 'reference.read', 'session.manage-own'];
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    const nothing = { update: false, restrict: false, note: false, invite: false };
    const abilities = { ...nothing, revealContacts: false, delete: false };
    const otherSteps = [{ step: 'accept', by: 'lead' }];
    answer({ ...detail(0), abilities, allowedSteps: [], otherSteps });
    await renderApp('/blockers/k-1');
    await screen.findByRole('heading', { name: '电解槽膜电极依赖外购', level: 1 });
    for (const name of ['签收', '退回', '延期', '记录进展']) expect(screen.queryByRole('button', { name })).toBeNull();
    expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
    expect(stepsFor('closed')).toEqual([]);
  });
});

describe('a blocker between provinces', () => {
  it('says whose turn it is, and offers the rest of one to take', async () => {
    answer({
      ...detail(0),
      allowedSteps: [{ step: 'extend', needs: ['deadline', 'reason'] }],
      otherSteps: [
        { step: 'accept', by: 'lead' },
        { step: 'decline', by: 'lead' },
      ],
    });
    await renderApp('/blockers/k-1');
    const accept = await screen.findByRole<HTMLButtonElement>('button', { name: '签收' });
    expect([accept.disabled, accept.getAttribute('aria-describedby')]).toEqual([true, 'others-turn']);
    expect(document.getElementById('others-turn')?.textContent).toBe('由牵头单位办理');
    expect(screen.queryByRole('button', { name: '婉拒' })).toBeNull();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '延期' }).disabled).toBe(false);
  });

  it('that is not to be ordered about says what to do instead, at the field', async () => {
    steps('k-3', () =>
      problem(403, 'order-across-border', {
        params: { name: '天津市滨海新区工业和信息化局' },
        errors: [
          {
            field: 'leadOrganizationId',
            code: 'order-across-border',
            params: { name: '天津市滨海新区工业和信息化局' },
            message: '',
          },
        ],
      }),
    );
    const { user } = await renderApp('/blockers/k-3');
    await user.click(await screen.findByRole('button', { name: '交办' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('combobox', { name: '牵头单位' }));
    await user.click(await screen.findByTitle('河北省工业和信息化厅'));
    fireEvent.change(dialog.getByLabelText('完成时限'), { target: { value: '2026-12-31' } });
    await user.click(dialog.getByRole('button', { name: '交办' }));
    await dialog.findByText(/不属于本省市，不能交办，请改用“商请”/);
  });

  it('that is 内部 says so, names whom it affects as far as it may, and shows who is responsible on request', async () => {
    const blocker = { ...detail(0), responsiblePerson: '周*', confidentiality: 'internal', withheldProjects: 2 };
    answer(blocker);
    server.use(
      http.post('*/api/blockers/k-1/contacts/reveal', () => HttpResponse.json({ responsiblePerson: '周岚' })),
      http.get('*/api/records/blocker/k-1/invitations', () => HttpResponse.json({ items: [] })),
    );
    const { user } = await renderApp('/blockers/k-1');
    await screen.findByText('内部', { selector: '.tag' });
    await screen.findByText('另有 2 个未公开项目');
    expect(screen.getByRole('heading', { name: '受邀单位' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '查看联系方式' }));
    const side = within(screen.getByRole('complementary'));
    await side.findByText('周岚', { selector: 'dd' });
  });
});

describe('a new blocker', () => {
  it('begins with the project whose page it is logged from, and goes back there', async () => {
    const { address, user } = await renderApp('/blockers/new?projectId=x-1&origin=%2Fprojects%2Fx-1');
    await screen.findByLabelText('问题名称');
    expect(screen.getByTitle('曹妃甸电解水制氢装备制造基地')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '取消' }));
    await waitFor(() => expect(address()).toBe('/projects/x-1'));
  });

  it('asks for the class of the six foundations only of a choke point, and sends what was chosen', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/blockers', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json(detail(2), { status: 201 });
      }),
    );
    const { address, user } = await renderApp('/blockers/new?projectId=x-1');
    fireEvent.change(await screen.findByLabelText('问题名称'), { target: { value: '膜电极断供' } });
    expect(screen.queryByLabelText('六基分类')).toBeNull();
    const choose = async (label: string, option: string) => {
      await user.click(screen.getByRole('combobox', { name: label }));
      await user.click(await screen.findByTitle(option));
    };
    await choose('类型', '卡点');
    await choose('级别', '省级');
    await screen.findByLabelText('六基分类');
    await choose('六基分类', '基础材料');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/blockers/k-3'));
    expect(sent).toMatchObject({
      title: '膜电极断供',
      kind: 'choke-point',
      baseClass: 'material',
      level: 'province',
      projectIds: ['x-1'],
    });
  });
});
