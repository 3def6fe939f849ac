import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { batch, importRow } from '../../testing/import-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const table = () => screen.findByRole('table', { name: '逐行预览' });
const tile = (name: RegExp) => screen.getByRole('button', { name });

async function openPreview(query = '') {
  const app = await renderApp(`/imports/b-1${query}`);
  await within(await table()).findAllByText('不合格');
  return app;
}

describe('the preview of an import', () => {
  it('shows tiles that add up to the data rows, and filters with them', async () => {
    const { address, user } = await openPreview();
    const values = within(screen.getByRole('group', { name: '按判定筛选' }))
      .getAllByRole('button')
      .map((button) => Number(button.querySelector('strong')?.textContent?.replace(',', '')));
    expect(values[0]).toBe(values.slice(1).reduce((sum, value) => sum + value, 0));

    await user.click(tile(/^重复/));
    await waitFor(async () => expect(within(await table()).queryByText('新增')).toBeNull());
    expect(address()).toBe('/imports/b-1?rows=duplicate');
    expect(within(await table()).getByText('同第 9 行')).toBeTruthy();
  });

  it('writes the fault into its cell and the old value above the new one', async () => {
    await openPreview();
    const fault = within(await table())
      .getAllByText('三千万')[0]
      ?.closest('td');
    expect(fault?.className).toContain('bad');
    expect(fault?.textContent).toContain('应为数字');
    const changed = within(await table()).getAllByText('16,000.00')[0];
    expect(changed?.closest('td')?.textContent).toContain('4,604.00');
  });

  it('keeps a few dozen of thousands of rows in the page', async () => {
    await openPreview();
    expect(within(await table()).getAllByRole('row').length).toBeLessThan(80);
    expect((await table()).getAttribute('aria-rowcount')).toBe('4198');
  });

  it('moves with J and K, finds problems with N and answers with numbers', async () => {
    const answers: unknown[] = [];
    server.use(
      http.put('*/api/enterprise-imports/:id/rows/:rowNumber/answer', async ({ request, params }) => {
        answers.push([params['rowNumber'], await request.json()]);
        return HttpResponse.json({ ...importRow(8), decision: 'new', answer: 'different-new' });
      }),
    );
    const { user } = await openPreview();
    await user.keyboard('j');
    await screen.findByRole('region', { name: '第 4 行' });
    await user.keyboard('n');
    await screen.findByRole('region', { name: '第 5 行' });
    await user.keyboard('n');
    const panel = within(await screen.findByRole('region', { name: '第 8 行' }));
    expect(panel.getByText(/名称与台账中“廊坊示例压缩机制造有限责任公司”相近/)).toBeTruthy();
    expect(panel.getByRole('button', { name: /不是同一家：新增/ })).toBeTruthy();
    await user.keyboard('2');
    await waitFor(() => expect(answers).toEqual([['8', { answer: 'different-new' }]]));
    await screen.findByRole('region', { name: '第 25 行' });
  });

  it('says whom rows of others are passed on to, before and after', async () => {
    const outside = [
      { organization: '天津市工信局', rows: 2, whole: 2 },
      { organization: '北京市经信局', rows: 5, whole: 1 },
    ];
    const result = { inserted: 3147, updated: 210, setAside: 0 };
    let status: 'ready' | 'committed' = 'ready';
    server.use(
      http.get('*/api/enterprise-imports/:id', () =>
        HttpResponse.json(batch({ status, outside, ...(status === 'committed' && { result }) })),
      ),
    );
    await openPreview();
    expect(
      screen.getByText(
        /^3 行属于其他单位，提交后转 天津市工信局、北京市经信局 确认。4 行中由对方填写的内容转 北京市经信局 确认。确认后写入/,
      ),
    ).toBeTruthy();
    status = 'committed';
    await renderApp('/imports/b-1');
    const passedOn = await screen.findByText('转 天津市工信局 确认');
    expect(passedOn.nextElementSibling?.textContent).toMatch(/^2/);
    expect(screen.getByRole('link', { name: '查看转出的修改' }).getAttribute('href')).toBe('/proposals?box=sent');
  });

  it('says what confirming writes and what it leaves out, then writes', async () => {
    let status: 'ready' | 'committing' | 'committed' = 'ready';
    const result = { inserted: 3147, updated: 210, setAside: 0 };
    server.use(
      http.get('*/api/enterprise-imports/:id', () =>
        HttpResponse.json(batch({ status, ...(status === 'committed' ? { result } : {}) })),
      ),
      http.post('*/api/enterprise-imports/:id/commit', () => {
        status = 'committing';
        return HttpResponse.json(batch({ status, progress: { stage: 'committing', done: 120, total: 3357 } }), {
          status: 202,
        });
      }),
    );
    const { user } = await openPreview();
    expect(
      screen.getByText(
        '确认后写入 3,357 行（新增 3,147、更新 210）；待确认 210 行与不合格 210 行留在本批次，不写入。 写入后可撤销。',
      ),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '确认导入' }));
    await screen.findByText('正在写入台账');
    status = 'committed';
    await screen.findByText('导入完成', undefined, { timeout: 3000 });
    expect(screen.getByRole('link', { name: '查看本次导入的企业' }).getAttribute('href')).toBe(
      '/enterprises?batch=b-1',
    );
    expect(screen.getByRole('link', { name: '下载未写入的行' }).getAttribute('href')).toBe(
      '/api/enterprise-imports/b-1/refused.xlsx',
    );
  });
});

describe('correcting what was recognised', () => {
  it('takes another header row and reads again', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.put('*/api/enterprise-imports/:id/reading', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(batch(), { status: 202 });
      }),
    );
    const { user } = await renderApp('/imports/b-1?step=header');
    await user.click(await screen.findByRole('button', { name: '第 2 行设为表头' }));
    await user.click(screen.getByRole('button', { name: '按此重新读取' }));
    await waitFor(() => expect(bodies).toEqual([{ version: 3, sheet: 0, headerRow: 2, columns: {} }]));
  });

  it('assigns a column to a field, once', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.put('*/api/enterprise-imports/:id/reading', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(batch(), { status: 202 });
      }),
    );
    const { user } = await renderApp('/imports/b-1?step=columns');
    await user.click(await screen.findByRole('combobox', { name: '对应到 对接人意见' }));
    await user.click(await screen.findByText('企业名称', { selector: '.ant-select-item-option-content' }));
    expect(screen.getByText('“企业名称”只能取一列，现有 2 列，请只留一列。')).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: '对应到 对接人意见' }));
    await user.click(await screen.findByText('法定代表人', { selector: '.ant-select-item-option-content' }));
    await user.click(screen.getByRole('button', { name: '按此重新读取' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        { version: 3, sheet: 0, headerRow: 3, columns: { '7': 'legalRepresentative' }, extras: true },
      ]),
    );
  });

  it('sends a column to two fields, says a unit and drops the rest', async () => {
    const bodies: unknown[] = [];
    server.use(
      http.put('*/api/enterprise-imports/:id/reading', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(batch(), { status: 202 });
      }),
    );
    const { user } = await renderApp('/imports/b-1?step=columns');
    await user.click(await screen.findByRole('button', { name: '“区县”再对应一项' }));
    await user.click(screen.getByRole('combobox', { name: '“区县”再对应一项' }));
    await user.click(await screen.findByText('法定代表人', { selector: '.ant-select-item-option-content' }));
    await user.click(screen.getByRole('combobox', { name: '“注册资金（万元）”的单位' }));
    await user.click(await screen.findByText('亿元', { selector: '.ant-select-item-option-content' }));
    await user.click(screen.getByRole('checkbox', { name: '其余列保留为附加信息' }));
    await user.click(screen.getByRole('button', { name: '按此重新读取' }));
    await waitFor(() =>
      expect(bodies).toEqual([
        {
          version: 3,
          sheet: 0,
          headerRow: 3,
          columns: { '3': ['regionCode', 'legalRepresentative'] },
          units: { '5': '亿元' },
          extras: false,
        },
      ]),
    );
  });

  it('does without what earlier lists taught', async () => {
    const bodies: unknown[] = [];
    const learned = { from: '2025年河北省氢能链企业名单.xlsx', columns: 6, values: 2 };
    server.use(
      http.get('*/api/enterprise-imports/:id', () => HttpResponse.json(batch({ learned }))),
      http.put('*/api/enterprise-imports/:id/reading', async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(batch(), { status: 202 });
      }),
    );
    const { user } = await renderApp('/imports/b-1?step=columns');
    await screen.findByText('已按记住的办法对应：6 列、2 种取值，来自“2025年河北省氢能链企业名单.xlsx”。');
    await user.click(screen.getByRole('button', { name: '不用记忆重读' }));
    await waitFor(() =>
      expect(bodies).toEqual([{ version: 3, sheet: 0, headerRow: 3, columns: {}, useMemory: false }]),
    );
  });
});

describe('an import that stopped or waits', () => {
  it('gives the true reason of a failure and what to do', async () => {
    await renderApp('/imports/b-3');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('文件已加密');
    expect(screen.getByRole('link', { name: '改好后重新上传' }).getAttribute('href')).toBe('/imports/new');
  });

  it('shows how far the reading is', async () => {
    await renderApp('/imports/b-4');
    await screen.findByText(/48,200 \/ 100,000 行/);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('48200');
  });

  it('asks for the name column where none was found', async () => {
    await renderApp('/imports/b-5');
    await screen.findByText('文件的列对应到台账的哪一项');
    expect(screen.getByText(/没有找到企业名称列/)).toBeTruthy();
  });
});
