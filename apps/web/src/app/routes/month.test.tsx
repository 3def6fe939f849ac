import { beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { openPeriod, sets } from '../../testing/month-fixtures.js';
import { changeMeanwhile, resetMonth, savedEntries, sheetOf } from '../../testing/month-handlers.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();
beforeEach(resetMonth);

const address = '/month/p-2026-10?organization=o-1';

/** Every change that was sent, in order. */
function watchSaves() {
  const saves: { id: string; body: Record<string, unknown> }[] = [];
  server.events.removeAllListeners();
  server.events.on('request:start', ({ request }) => {
    const id = /progress-entries\/([^/]+)$/.exec(request.url)?.[1];
    if (id && request.method === 'PATCH') {
      void request
        .clone()
        .json()
        .then((body: Record<string, unknown>) => saves.push({ id, body }));
    }
  });
  return saves;
}

const cellAt = (row: number, field: string) => {
  const cell = document.querySelector<HTMLElement>(`[data-cell="${row - 1}:${field}"]`);
  if (!cell) throw new Error(`no cell ${row} ${field}`);
  return cell;
};

const saved = (id: string) => savedEntries().find((entry) => entry.id === id);

async function openSheet() {
  const { user } = await renderApp(address);
  await screen.findByRole('heading', { name: '月度填报 2026年10月', level: 1 });
  await screen.findByText('曹妃甸电解水制氢装备制造基地');
  const type = async (row: number, field: string, text: string) => {
    await user.click(cellAt(row, field));
    await user.keyboard(text);
  };
  return { user, type };
}

const NOTHING = { fill: false, submit: false, approve: false, return: false, excuse: false };

/** The sheet as somebody else sees it. */
function answerSheet(set: object, sheet: object = {}) {
  server.use(
    http.get('*/api/reporting-periods/:id/entries', () =>
      HttpResponse.json({ ...sheetOf(openPeriod.id, 'o-1'), set: { ...sets[0], ...set }, ...sheet }),
    ),
  );
}

describe('typing in the table', () => {
  it('adds up at once, saves by itself and says when', async () => {
    const saves = watchSaves();
    const { user, type } = await openSheet();
    await type(11, 'monthlyInvestment', '500.25');
    const row = cellAt(11, 'monthlyInvestment').closest('tr') as HTMLElement;
    expect(row.textContent).toContain('2,710.25');
    expect(screen.getByText('14,684.60')).toBeTruthy();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(saved('n-11')?.monthlyInvestment).toBe('500.25'));
    expect(saves).toEqual([{ id: 'n-11', body: { version: 1, monthlyInvestment: '500.25' } }]);
    await screen.findByText(/· 已保存 \d\d:\d\d/);
  });

  it('sends one request an entry at a time, the next with the version of the one before', async () => {
    const saves = watchSaves();
    const { user, type } = await openSheet();
    await type(12, 'monthlyInvestment', '1000{Tab}800{Tab}{Tab}并网验收{Enter}');
    await waitFor(() => expect(saved('n-12')).toMatchObject({ fundsInPlace: '800', imageProgress: '并网验收' }));
    await user.click(cellAt(12, 'monthlyInvestment'));
    await user.keyboard('1100{Enter}');
    await waitFor(() => expect(saved('n-12')?.monthlyInvestment).toBe('1100'));
    const versions = saves.filter(({ id }) => id === 'n-12').map(({ body }) => body['version']);
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  });

  it('moves with Tab, Enter and the arrows, copies last month and gives up with Esc', async () => {
    const { user } = await openSheet();
    const focused = () => document.activeElement?.getAttribute('aria-label');
    await user.click(cellAt(1, 'monthlyInvestment'));
    await user.keyboard('{Tab}');
    expect(focused()).toBe('第 1 行 曹妃甸电解水制氢装备制造基地 本月到位资金');
    await user.keyboard('{Enter}{ArrowDown}{ArrowLeft}');
    expect(focused()).toBe('第 3 行 临港高端钢结构装配基地 本月完成投资');
    await user.keyboard('9999{Escape}');
    expect((document.activeElement as HTMLInputElement).value).toBe('1640');
    await user.click(cellAt(11, 'monthlyInvestment'));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect((document.activeElement as HTMLInputElement).value).toBe('460');
    await waitFor(() => expect(saved('n-11')?.monthlyInvestment).toBe('460'), { timeout: 4000 });
    expect(saved('n-3')?.monthlyInvestment).toBe('1640');
  });

  it('goes from the end of a row to the next', async () => {
    const { user } = await openSheet();
    await user.click(cellAt(1, 'imageProgress'));
    await user.keyboard('{Tab}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('第 2 行 唐山港氢能重卡示范加氢站群 本月完成投资');
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.getAttribute('aria-label')).toContain('第 1 行');
  });
});

describe('pasting from Excel', () => {
  it('writes the cells that read well and marks the one that does not, of which nothing is saved', async () => {
    const saves = watchSaves();
    const { user } = await openSheet();
    await user.click(cellAt(11, 'monthlyInvestment'));
    await user.paste('1,460.50\t400\t在建\t吊顶完成\r\n约五百\t650\t已开工\t逆变器安装\r\n');
    expect(cellAt(12, 'monthlyInvestment').textContent).toBe('约五百中文数字');
    await screen.findByText('已粘贴 8 格');
    await waitFor(() => expect(saved('n-12')?.fundsInPlace).toBe('650'));
    await waitFor(() => expect(saved('n-11')?.imageProgress).toBe('吊顶完成'));
    expect(saved('n-11')).toMatchObject({
      monthlyInvestment: '1460.5',
      fundsInPlace: '400',
      stage: 'under-construction',
    });
    expect(saved('n-12')).toMatchObject({ monthlyInvestment: null, imageProgress: '逆变器安装' });
    const sent = saves.filter(({ id }) => id === 'n-12');
    expect(sent.map(({ body }) => Object.hasOwn(body, 'monthlyInvestment'))).toEqual([false]);
    expect(document.querySelector('.submitreason')?.textContent).toMatch(/^还不能提交：4 处错误/);
  });

  it('takes dates and long texts where all columns are shown, and says what did not fit', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByRole('button', { name: '显示全部填报列' }));
    await user.click(cellAt(12, 'stage'));
    await user.paste('竣工\t2025/4/1\t2026年9月30日\t\t全部并网\t完成并网验收\n投产\n');
    await waitFor(() =>
      expect(saved('n-12')).toMatchObject({
        stage: 'completed',
        actualStart: '2025-04-01',
        actualCompletion: '2026-09-30',
        imageProgress: '全部并网',
        progress: '完成并网验收',
      }),
    );
    await screen.findByText('已粘贴 6 格，表中行数不够，1 行没有粘贴');
  });
});

describe('two people on one entry', () => {
  it('merges cells that only one of them changed', async () => {
    const { type } = await openSheet();
    changeMeanwhile('n-6', { imageProgress: '到货 15 台', filledByName: '王敏', filledAt: '2026-11-02T02:39:00Z' });
    await type(6, 'monthlyInvestment', '1300{Enter}');
    await waitFor(() => expect(saved('n-6')).toMatchObject({ monthlyInvestment: '1300', imageProgress: '到货 15 台' }));
    expect(cellAt(6, 'imageProgress').textContent).toBe('到货 15 台');
    expect(screen.queryByText('有冲突')).toBeNull();
  });

  it.each([
    ['用 1,200.00', '1200'],
    ['用 1,260.50', '1260.5'],
  ])('shows both values of a cell that both changed and saves the chosen one: %s', async (choice, kept) => {
    const { user, type } = await openSheet();
    changeMeanwhile('n-6', { monthlyInvestment: '1260.5', filledByName: '王敏', filledAt: '2026-11-02T02:39:00Z' });
    await type(6, 'monthlyInvestment', '1200{Enter}');
    await screen.findByText('有冲突');
    expect(cellAt(6, 'monthlyInvestment').textContent).toContain('王敏 10:39 改过');
    expect(screen.getByText(/还不能提交：.*1 处冲突/)).toBeTruthy();
    expect(saved('n-6')?.monthlyInvestment).toBe('1260.5');
    await user.click(cellAt(6, 'monthlyInvestment'));
    await user.click(await screen.findByRole('button', { name: choice }));
    await waitFor(() => expect(screen.queryByText('有冲突')).toBeNull());
    await waitFor(() => expect(saved('n-6')?.monthlyInvestment).toBe(kept));
  });
});

describe('when saving does not work', () => {
  it('keeps what was typed over a reload of the page and saves it later', async () => {
    server.use(http.patch('*/api/progress-entries/:id', () => problem(503, 'unavailable')));
    const first = await openSheet();
    await first.type(11, 'monthlyInvestment', '321{Enter}');
    await screen.findByText('未保存');
    cleanup();
    server.resetHandlers();
    await openSheet();
    expect(cellAt(11, 'monthlyInvestment').textContent).toBe('321.00');
    await waitFor(() => expect(saved('n-11')?.monthlyInvestment).toBe('321'));
  });

  it('asks which value holds when the cell was changed by another before the page came back', async () => {
    server.use(http.patch('*/api/progress-entries/:id', () => problem(503, 'unavailable')));
    const first = await openSheet();
    await first.type(11, 'monthlyInvestment', '321{Enter}');
    await screen.findByText('未保存');
    cleanup();
    server.resetHandlers();
    changeMeanwhile('n-11', { monthlyInvestment: '400', filledByName: '王敏', filledAt: '2026-11-02T02:39:00Z' });
    await openSheet();
    await screen.findByText('有冲突');
    expect(saved('n-11')?.monthlyInvestment).toBe('400');
  });

  it('shows a message of the server at its cell', async () => {
    server.use(
      http.patch('*/api/progress-entries/:id', () =>
        problem(422, 'validation-failed', {
          errors: [{ field: 'monthlyInvestment', code: 'money-out-of-range', params: { max: '1' }, message: '' }],
        }),
      ),
    );
    const { type } = await openSheet();
    await type(11, 'monthlyInvestment', '999999999999{Enter}');
    await waitFor(() => expect(cellAt(11, 'monthlyInvestment').textContent).toContain('金额超出范围'));
  });
});

describe('the checks', () => {
  const line = (title: string) => screen.getByRole('button', { name: title }).closest('li') as HTMLElement;

  it('lead to their cell', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByRole('button', { name: '第 5 行 核减原因' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('第 5 行 海工装备焊接机器人产线 本月完成投资');
    await user.click(screen.getByRole('button', { name: '第 9 行 实际竣工' }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('第 9 行 特种阀门精密铸造技改 项目阶段');
    expect(screen.getByRole('heading', { name: '第 9 行 特种阀门精密铸造技改' })).toBeTruthy();
  });

  it('are answered by a reason, a sentence or a coded reason, until the set can be handed in', async () => {
    const { user, type } = await openSheet();
    const submit = () => screen.getByRole<HTMLButtonElement>('button', { name: '提交审核' });
    expect(screen.getByText('还不能提交：3 处错误，2 个项目未填，2 条提醒未说明')).toBeTruthy();
    expect(submit().disabled).toBe(true);

    await user.click(screen.getByRole('button', { name: '第 5 行 核减原因的说明' }));
    await user.keyboard('设备退货');
    await user.click(screen.getByRole('button', { name: '保存说明' }));
    await waitFor(() => expect(saved('n-5')?.reductionReason).toBe('设备退货'));

    await user.click(screen.getByRole('button', { name: '第 3 行 本月完成投资的说明' }));
    await user.keyboard('概算调整正在报批');
    await user.click(screen.getByRole('button', { name: '保存说明' }));
    await waitFor(() => expect(saved('n-3')?.explanations).toEqual({ 'total-above-limit': '概算调整正在报批' }));

    await user.selectOptions(within(line('第 7 行 形象进度')).getByRole('combobox'), 'procedures');
    await waitFor(() => expect(saved('n-7')?.noChangeReason).toBe('procedures'));

    await user.click(screen.getByRole('button', { name: '第 9 行 实际竣工' }));
    await user.type(screen.getByLabelText('实际竣工'), '2026-10-12');
    await user.type(screen.getByLabelText('实际投产'), '2026-10-20');
    await user.tab();
    await type(11, 'monthlyInvestment', '0{Tab}0{Tab}{Tab}基层处理{Enter}');
    await type(12, 'monthlyInvestment', '100{Tab}0{Tab}{Tab}支架安装{Enter}');
    await waitFor(() => expect(submit().disabled).toBe(false), { timeout: 4000 });
    await user.click(submit());
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '提交审核' }));
    await screen.findByText('已提交，等待审核；退回后才能修改。');
    expect(document.querySelector('.monthgrid input')).toBeNull();
  }, 60_000);

  it('take one reason for all selected rows, with the state of the works of last month', async () => {
    const { user } = await openSheet();
    await user.click(screen.getByRole('checkbox', { name: '选中第 11 行 石墨双极板材料中试线' }));
    await user.click(screen.getByRole('checkbox', { name: '选中第 12 行 港区智慧零碳园区一期' }));
    const bar = within(screen.getByRole('region', { name: '所选行的操作' }));
    await user.selectOptions(bar.getByRole('combobox'), 'winter-stop');
    await waitFor(() =>
      expect(saved('n-12')).toMatchObject({ noChangeReason: 'winter-stop', imageProgress: '光伏并网' }),
    );
    expect(saved('n-11')).toMatchObject({ noChangeReason: 'winter-stop', imageProgress: '车间装修' });
  });
});

describe('who may do what', () => {
  it('lets a reviewer return a set with a reason', async () => {
    const steps: unknown[] = [];
    const { user } = await renderApp('/month/p-2026-10/organizations');
    server.events.removeAllListeners();
    server.events.on('request:start', ({ request }) => {
      if (request.url.endsWith('/steps'))
        void request
          .clone()
          .json()
          .then((body: unknown) => steps.push(body));
    });
    const row = await screen.findByRole('row', { name: /天津市滨海新区工信局/ });
    await user.click(within(row).getByRole('button', { name: '退回' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: '退回' }).disabled).toBe(true);
    await user.type(dialog.getByLabelText('原因'), '第 3 个项目的形象进度未更新');
    await user.click(dialog.getByRole('button', { name: '退回' }));
    await waitFor(() => expect(steps).toEqual([{ step: 'return', version: 1, reason: '第 3 个项目的形象进度未更新' }]));
    await within(row).findByText('第 3 个项目的形象进度未更新');
  });

  it('shows a viewer the sheet without anything to type into', async () => {
    answerSheet({ abilities: NOTHING });
    const { user } = await openSheet();
    await screen.findByText('您的账号只能查看填报。');
    await user.click(cellAt(1, 'monthlyInvestment'));
    expect(document.querySelector('.monthgrid input')).toBeNull();
    expect(screen.queryByRole('button', { name: '提交审核' })).toBeNull();
  });

  it('says of a draft of another province that it is one, and shows none of it', async () => {
    answerSheet({ abilities: NOTHING, readable: false }, { items: [], withheld: 12 });
    await renderApp(address);
    await screen.findByText('该单位的填报在其省市审核通过之前不公开。');
    expect(document.querySelector('.monthgrid')).toBeNull();
    expect(screen.queryByText('本单位没有应填报的项目')).toBeNull();
  });

  it('names who leads the month just now', async () => {
    const leading = { organizationId: 'o-9', organizationName: '天津市工业和信息化局' };
    server.use(
      http.get('*/api/session', () =>
        HttpResponse.json({ ...session, leading: { ...leading, startsOn: '2026-01-01', endsOn: '2026-12-31' } }),
      ),
    );
    await renderApp('/month/p-2026-10/organizations');
    await screen.findByText('轮值组长单位：天津市工业和信息化局（2026-01-01 至 2026-12-31）');
  });

  it('adds a project that was signed after the period had opened', async () => {
    const added: unknown[] = [];
    server.use(
      http.get('*/api/projects', () =>
        HttpResponse.json({
          items: [{ id: 'x-99', name: '滦州示例储能电站', code: 'XM2026-0099', regionName: '河北省唐山市滦州市' }],
          total: 1,
          totalIsExact: true,
          sums: null,
          year: 2026,
        }),
      ),
      http.post('*/api/reporting-periods/:id/entries', async ({ request }) => {
        added.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = await renderApp('/month/p-2026-10/organizations');
    await user.click(await screen.findByRole('button', { name: '补入项目' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('combobox'), '滦州');
    await user.click(await screen.findByText('滦州示例储能电站'));
    await user.click(dialog.getByRole('button', { name: '补入' }));
    await waitFor(() => expect(added).toEqual([{ projectId: 'x-99' }]));
  });

  it('opens the period of now, and the organizations for whoever has no sheet', async () => {
    const account = { ...session.account, organizationId: 'o-99' };
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, account })));
    const { address: now } = await renderApp('/month');
    await screen.findByRole('table', { name: '各单位填报' });
    expect(now()).toBe('/month/p-2026-10/organizations');
  });
});
