import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { batch, importRow } from '../../testing/import-fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const table = () => screen.findByRole('table', { name: '逐行预览' });

async function openPreview(query = '') {
  const app = await renderApp(`/imports/b-1${query}`);
  await waitFor(async () => expect(within(await table()).getAllByRole('row').length).toBeGreaterThan(5));
  return app;
}

/** Takes down what is sent to an address. */
function bodiesOf(path: string, answer: () => Response) {
  const bodies: unknown[] = [];
  server.use(
    http.put(`*/api/enterprise-imports/:id${path}`, async ({ request, params }) => {
      bodies.push(params['rowNumber'] ? [params['rowNumber'], await request.json()] : await request.json());
      return answer();
    }),
  );
  return bodies;
}

describe('deciding questions', () => {
  it('shows the record beside the row, what differs marked and what is equal said', async () => {
    const { user } = await openPreview('?rows=question');
    await user.keyboard('j');
    const panel = within(await screen.findByRole('region', { name: '第 8 行' }));
    const details = within(panel.getByRole('table', { name: '第 8 行的内容' }));
    const name = within(await details.findByRole('row', { name: /企业名称/ }));
    expect(name.getByText('有限责任公司').tagName).toBe('MARK');
    expect(name.getByText('有限公司').tagName).toBe('MARK');
    expect(details.getByRole('row', { name: /注册资本.*相同/ })).toBeTruthy();
    expect(details.getByText('2025年省名单，关联项目 1 个')).toBeTruthy();
    expect(panel.getByRole('heading', { name: '待确认 1 / 210' })).toBeTruthy();
  });

  it('Shift and a digit answer everything that asks the same', async () => {
    const bodies = bodiesOf('/answers', () => HttpResponse.json({ answered: 210, counts: batch().counts }));
    const { user } = await openPreview('?rows=question');
    await user.keyboard('j');
    await screen.findByText(/另有 209 行情形相同/);
    await user.keyboard('{Shift>}1{/Shift}');
    await waitFor(() => expect(bodies).toEqual([{ rowNumber: 8, answer: 'same-update', alike: true }]));
    await screen.findByText('210 行已定。');
  });

  it('so does the box beside the answers', async () => {
    const bodies = bodiesOf('/answers', () => HttpResponse.json({ answered: 210, counts: batch().counts }));
    const { user } = await openPreview('?rows=question');
    await user.keyboard('j');
    await user.click(await screen.findByRole('checkbox', { name: /另有 209 行/ }));
    await user.click(screen.getByRole('button', { name: /不是同一家：新增/ }));
    await waitFor(() => expect(bodies).toEqual([{ rowNumber: 8, answer: 'different-new', alike: true }]));
  });
});

describe('looking for rows', () => {
  it('narrows the table to one problem and by text, and the address says so', async () => {
    const { address, user } = await openPreview();
    const chips = within(await screen.findByRole('group', { name: '按问题筛选' }));
    await user.click(chips.getByRole('button', { name: '应为数字 210' }));
    await waitFor(() => expect(screen.getByText(/共 210 行/)).toBeTruthy());
    expect(address()).toBe('/imports/b-1?problem=not-a-number');
    await user.type(screen.getByRole('searchbox', { name: '查名称或代码' }), '00000025');
    await waitFor(() => expect(screen.getByText(/共 1 行/)).toBeTruthy());
    expect(within(await table()).getByRole('button', { name: '打开第 25 行' })).toBeTruthy();
  });
});

describe('editing a cell', () => {
  it('F2 writes in the cell at fault; the row is shown as it is read anew', async () => {
    const bodies = bodiesOf('/rows/:rowNumber/cells', () => HttpResponse.json(importRow(6)));
    const { user } = await openPreview('?rows=refused');
    await user.keyboard('j{ArrowRight}{F2}');
    const editor = await screen.findByRole('textbox', { name: '第 5 行 注册资本' });
    expect((editor as HTMLInputElement).value).toBe('三千万');
    await user.clear(editor);
    await user.type(editor, '3000{Enter}');
    await waitFor(() => expect(bodies).toEqual([['5', { column: 5, text: '3000', before: '三千万' }]]));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: '第 5 行 注册资本' })).toBeNull());
  });

  it('a double click opens it and Escape leaves it as it was', async () => {
    const bodies = bodiesOf('/rows/:rowNumber/cells', () => HttpResponse.json(importRow(6)));
    const { user } = await openPreview();
    await user.dblClick(within(await table()).getAllByText('存续')[0] as HTMLElement);
    const editor = await screen.findByRole('textbox', { name: '第 4 行 登记状态' });
    await user.type(editor, '注销{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: '第 4 行 登记状态' })).toBeNull());
    expect(bodies).toEqual([]);
  });

  it('where somebody else wrote the cell both texts are shown, and one is chosen', async () => {
    let refuse = true;
    const bodies = bodiesOf('/rows/:rowNumber/cells', () => {
      if (!refuse) return HttpResponse.json(importRow(6));
      refuse = false;
      return problem(409, 'stale-cell', { params: { text: '3,100', before: '三千万' } });
    });
    const { user } = await openPreview('?rows=refused');
    await user.keyboard('j{F2}');
    const editor = await screen.findByRole('textbox', { name: '第 5 行 注册资本' });
    await user.clear(editor);
    await user.type(editor, '3000{Enter}');
    const dialog = within(await screen.findByRole('dialog', { name: '第 5 行“注册资本”已被别人修改' }));
    expect(dialog.getByText('3,100')).toBeTruthy();
    expect(dialog.getByText('3000').tagName).toBe('MARK');
    await user.click(dialog.getByRole('button', { name: '用我写的' }));
    await waitFor(() => expect(bodies.at(-1)).toEqual(['5', { column: 5, text: '3000', before: '3,100' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows what stood in the file above what was written', async () => {
    const edited = { ...importRow(6), edits: { '5': '三千万' } };
    server.use(
      http.get('*/api/enterprise-imports/:id/rows', () => HttpResponse.json({ items: [edited], total: 1 })),
      http.get('*/api/enterprise-imports/:id', () => HttpResponse.json(batch({ dataRows: 1 }))),
    );
    await renderApp('/imports/b-1');
    const before = await screen.findByText('三千万');
    expect(before.closest('del')?.textContent).toBe('文件中为 三千万');
  });
});

describe('the way of writing', () => {
  it('is chosen for the batch and excepted by column; the numbers follow', async () => {
    const bodies = bodiesOf('/mode', () => HttpResponse.json(batch({ version: 4, mode: 'fill-blanks' })));
    const { user } = await openPreview();
    await user.click(screen.getByRole('button', { name: '新增并更新' }));
    const dialog = within(await screen.findByRole('dialog', { name: '写入方式' }));
    await user.click(dialog.getByRole('radio', { name: /新增并补空/ }));
    await waitFor(() => expect(bodies).toEqual([{ version: 3, mode: 'fill-blanks', fieldModes: {} }]));
    expect((await dialog.findByRole('status')).textContent).toMatch(/^按此方式：新增 [\d,]+ 行，更新 210 行/);
    await user.click(dialog.getByText(/按列例外/));
    await user.click(await dialog.findByRole('combobox', { name: '“注册资本”的写入方式' }));
    await user.click(await screen.findByText('保留台账', { selector: '.ant-select-item-option-content' }));
    await waitFor(() => expect(bodies.at(-1)).toMatchObject({ fieldModes: { registeredCapital: 'keep' } }));
  });

  it('is overruled for one row, and for all like it', async () => {
    const bodies = bodiesOf('/rows/:rowNumber/mode', () => HttpResponse.json({ changed: 12 }));
    const { user } = await openPreview('?rows=update');
    await user.keyboard('j');
    await screen.findByRole('region', { name: '第 4 行' });
    await user.click(screen.getByRole('checkbox', { name: '情形相同的行一并照此' }));
    await user.click(screen.getByRole('combobox', { name: '这一行的写入方式' }));
    await user.click(await screen.findByText('只补台账空白', { selector: '.ant-select-item-option-content' }));
    await waitFor(() => expect(bodies).toEqual([['4', { mode: 'fill-blanks', alike: true }]]));
    await screen.findByText('共改了 12 行。');
  });
});
