import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { problem } from '../../../testing/handlers.js';
import { renderApp } from '../../../testing/render-app.js';
import { recentRecord } from '../../../testing/search-handlers.js';
import { server, withApi } from '../../../testing/server.js';

withApi();

const BUTTON = /^搜索企业、项目、堵点/;

const input = () => screen.findByRole('combobox', { name: '搜索全部台账' });

/** The palette, open on the list of enterprises. */
async function opened() {
  const app = await renderApp('/enterprises');
  await screen.findByRole('button', { name: BUTTON });
  await app.user.keyboard('{Control>}k{/Control}');
  return { ...app, field: await input() };
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent);

const active = () => screen.getAllByRole('option').find((one) => one.getAttribute('aria-selected') === 'true');

describe('search everywhere', () => {
  it('opens on Ctrl-K with the keyboard in it, offers the pages of the menu, and closes on Escape', async () => {
    const { user, field } = await opened();
    await waitFor(() => expect(document.activeElement).toBe(field));
    const pages = screen.getByRole('group', { name: '页面' });
    expect(within(pages).getByRole('option', { name: '月度填报' })).toBeTruthy();
    await user.type(field, 'ddkd');
    await waitFor(() => expect(options()).toEqual(['堵点卡点']));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('combobox', { name: '搜索全部台账' })).toBeNull());
  });

  it('opens from the button in the top bar too', async () => {
    const { user } = await renderApp('/enterprises');
    await user.click(await screen.findByRole('button', { name: BUTTON }));
    expect(await input()).toBeTruthy();
  });

  it('groups what is found by register, marks it, and names the former name', async () => {
    const { user, field } = await opened();
    await user.type(field, '氢途');
    const enterprises = await screen.findByRole('group', { name: '企业 23' });
    const [first, second] = within(enterprises).getAllByRole('option');
    expect(first?.querySelector('mark')?.textContent).toBe('氢途');
    expect(first?.textContent).toContain('91130200MA0D7X5K1R');
    expect(second?.textContent).toContain('又名 天津氢途机械厂');
    const project = within(screen.getByRole('group', { name: '项目 1' })).getByRole('option');
    expect(project.textContent).toContain('在建 · 河北省张家口市');
    expect(screen.getByText('5 项结果')).toBeTruthy();
  });

  it('is worked by the keyboard alone: arrows around the list, Enter opens', async () => {
    const { user, field, address } = await opened();
    await user.type(field, '氢途');
    await screen.findByRole('group', { name: '项目 1' });
    expect(active()?.textContent).toContain('唐山氢途');
    expect(field.getAttribute('aria-activedescendant')).toBe(active()?.id);
    await user.keyboard('{ArrowUp}');
    expect(active()?.textContent).toContain('氢途储运');
    await user.keyboard('{ArrowUp}');
    expect(active()?.textContent).toContain('张北氢途');
    await user.keyboard('{Enter}');
    expect(address()).toBe('/projects/p-1');
    await waitFor(() => expect(screen.queryByRole('combobox', { name: '搜索全部台账' })).toBeNull());
  });

  it('leads to the whole list, and to a link on its chain', async () => {
    const { user, field, address } = await opened();
    await user.type(field, '氢途');
    await user.click(await screen.findByRole('option', { name: '在企业台账中查看全部 23 条' }));
    expect(address()).toBe('/enterprises?q=%E6%B0%A2%E9%80%94');
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await input(), '氢途');
    await user.click(await screen.findByRole('option', { name: /氢途储运/ }));
    expect(address()).toBe('/chains/c-1?tab=links&link=l-1');
  });

  it('opens in a new tab on Ctrl Enter, and stays', async () => {
    const open = jest.spyOn(window, 'open').mockReturnValue(null);
    const { user, field } = await opened();
    await user.type(field, '氢途');
    await screen.findByRole('group', { name: '项目 1' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(open).toHaveBeenCalledWith('/enterprises/e-1', '_blank', 'noopener');
    expect(screen.getByRole('combobox', { name: '搜索全部台账' })).toBeTruthy();
    open.mockRestore();
  });

  it('says so when nothing is found or no answer comes, and tries again', async () => {
    const { user, field } = await opened();
    await user.type(field, '没有的词');
    await screen.findByText('没有找到“没有的词”');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    server.use(http.get('*/api/search', () => problem(500, 'internal')));
    await user.clear(field);
    await user.type(field, '氢');
    await screen.findByRole('alert');
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: '重试' }));
    await screen.findByRole('group', { name: '企业 23' });
  });

  it('offers the records that were open last', async () => {
    server.use(http.get('*/api/blockers/:id', () => problem(404, 'not-found')));
    const { user } = await renderApp(`/blockers/${recentRecord.id}`);
    await screen.findByRole('button', { name: BUTTON });
    await user.keyboard('{Control>}k{/Control}');
    const recent = await screen.findByRole('group', { name: '最近打开' });
    expect(within(recent).getByRole('option').textContent).toContain('电解槽膜电极依赖外购');
  });

  it('asks for nothing while a word is being typed', async () => {
    const asked: string[] = [];
    server.use(
      http.get('*/api/search', ({ request }) => {
        asked.push(new URL(request.url).searchParams.get('q') ?? '');
        return HttpResponse.json({ groups: [] });
      }),
    );
    const { user, field } = await opened();
    await user.type(field, 'qingtu');
    await screen.findByText('没有找到“qingtu”');
    expect(asked).toEqual(['qingtu']);
  });
});
