import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { linkSet } from '../../testing/chain-fixtures.js';
import { chainLinksApi } from '../../testing/chain-handlers.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const open = async () => {
  server.use(...chainLinksApi());
  const app = await renderApp('/chains/c-4?tab=links');
  const tree = within(await screen.findByRole('treegrid', { name: '环节树' }));
  const link = (name: string) => tree.getByRole('link', { name });
  const names = () => tree.getAllByRole('link').flatMap((one) => (one.dataset['line'] ? [one.textContent] : []));
  return { ...app, tree, link, names };
};

const said = async (text: string | RegExp) => {
  await waitFor(() =>
    expect(
      screen
        .getAllByRole('status')
        .map((one) => one.textContent)
        .join(),
    ).toMatch(text),
  );
};

describe('the links of a chain', () => {
  it('are moved by the keyboard, said aloud, and keep the keyboard', async () => {
    const { link, names, user } = await open();
    expect(names()).toEqual(['关键零部件', '数控系统', '精密轴承', '整机制造', '行业应用']);
    link('精密轴承').focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await said('精密轴承已移到“关键零部件”之下，第 2 级，2 个中的第 1 个');
    await waitFor(() => expect(names()).toEqual(['关键零部件', '精密轴承', '数控系统', '整机制造', '行业应用']));
    await waitFor(() => expect(document.activeElement).toBe(link('精密轴承')));
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
    await said('精密轴承已移到上游，第 1 级，2 个中的第 2 个');
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await said('精密轴承已移到中游，第 1 级，2 个中的第 1 个');
    await waitFor(() => expect(names()).toEqual(['关键零部件', '数控系统', '精密轴承', '整机制造', '行业应用']));
    await user.keyboard('{Alt>}{ArrowRight}{/Alt}');
    await said('精密轴承上面没有同级环节，不能降级');
  });

  it('are dragged under one another', async () => {
    const sent: unknown[] = [];
    const { tree, link } = await open();
    server.use(
      http.post('*/api/chain-links/l-5/move', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    const handle = link('行业应用').closest('tr')?.querySelector('[data-drag]') as HTMLElement;
    const dataTransfer = { setData: () => undefined, effectAllowed: '' };
    fireEvent.dragStart(handle, { dataTransfer });
    fireEvent.dragOver(link('整机制造'), { dataTransfer });
    fireEvent.drop(link('整机制造'), { dataTransfer });
    await waitFor(() => expect(sent).toEqual([{ parentId: 'l-4', position: 'midstream', before: null, version: 1 }]));
    expect(tree.getAllByRole('row').length).toBeGreaterThan(5);
  });

  it('are renamed where they stand', async () => {
    const { link, names, user } = await open();
    link('整机制造').focus();
    await user.keyboard('{F2}');
    const input = await screen.findByRole('textbox', { name: '修改“整机制造”的名称' });
    await user.clear(input);
    await user.type(input, '整机与成套装备{Enter}');
    await waitFor(() => expect(names()).toContain('整机与成套装备'));
  });

  it('are added one after the other', async () => {
    const { names, user } = await open();
    await user.click(screen.getByRole('button', { name: '在中游新增环节' }));
    const input = await screen.findByRole('textbox', { name: '中游的新环节' });
    await user.type(input, '功能部件{Enter}');
    await waitFor(() => expect(names()).toContain('功能部件'));
    await user.type(input, '刀具{Enter}');
    await waitFor(() => expect(names()).toContain('刀具'));
    await user.type(input, '{Escape}');
    expect(screen.queryByRole('textbox', { name: '中游的新环节' })).toBeNull();
  });

  it('are confirmed, one or all', async () => {
    const { tree, user } = await open();
    expect(tree.getAllByText('待确认')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '确认全部草稿（2）' }));
    await waitFor(() => expect(tree.queryAllByText('待确认')).toHaveLength(0));
  });

  it('say by what they are used when they cannot be deleted', async () => {
    const { link, user } = await open();
    server.use(
      http.delete('*/api/chain-links/l-4', () =>
        problem(409, 'link-referred-to', { params: { name: '整机制造', count: 3, by: '企业 3' } }),
      ),
    );
    link('整机制造').focus();
    await user.keyboard('{Delete}');
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: '删除' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('企业 3');
  });

  it('are only looked at by others', async () => {
    server.use(...chainLinksApi({ ...linkSet, abilities: { update: false, regions: [] } }));
    await renderApp('/chains/c-4?tab=links&link=l-2');
    await screen.findByRole('treegrid', { name: '环节树' });
    expect(screen.queryByRole('button', { name: /新增|确认/ })).toBeNull();
    const panel = within(screen.getByRole('complementary', { name: '选中的环节' }));
    expect(panel.getByText('关键词')).toBeTruthy();
    expect(panel.queryAllByRole('button')).toEqual([]);
  });
});
