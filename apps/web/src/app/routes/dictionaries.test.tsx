import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { dictionaryEntries } from '../../testing/dictionary-fixtures.js';
import { session } from '../../testing/fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

/** The first page of a file waits for its modules too. */
const whileLoading = { timeout: 15_000 };

const tree = async () => within(await screen.findByRole('treegrid', { name: '地区' }, whileLoading));
const panel = async () => within(await screen.findByRole('complementary', { name: '条目' }, whileLoading));
const hydrogen = dictionaryEntries['chains']?.[0];

/** What the page sends when it saves. */
function sentBy(method: 'patch' | 'post', path: string) {
  const sent: unknown[] = [];
  server.use(
    http[method](path, async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  return sent;
}

describe('the dictionaries', () => {
  it('are listed with how many entries each has, and how many of them were edited', async () => {
    await renderApp('/admin/dictionaries');
    const menu = within(await screen.findByRole('navigation', { name: '字典' }, whileLoading));
    await menu.findAllByText('1 项有改动');
    expect(menu.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      '地区5',
      '行业2',
      '产业链21 项有改动',
      '产业集群0',
      '承接平台体系1',
      '资质荣誉81 项有改动',
    ]);
    expect(menu.getByRole('link', { current: 'page' }).textContent).toBe('地区5');
  });

  it('open as a tree by the keyboard, each level when it is asked for', async () => {
    const { user } = await renderApp('/admin/dictionaries');
    const grid = await tree();
    expect(grid.queryByText('唐山市')).toBeNull();
    grid.getByRole('link', { name: '河北省' }).focus();
    await user.keyboard('{ArrowRight}');
    await grid.findByRole('link', { name: '唐山市' });
    await user.keyboard('{ArrowRight}{ArrowRight}');
    const county = await grid.findByRole('link', { name: '曹妃甸区' });
    expect(county.closest('tr')?.getAttribute('aria-level')).toBe('3');
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(grid.queryByText('唐山市')).toBeNull();
  });

  it('are searched on all levels, with the path to what is found', async () => {
    const { user } = await renderApp('/admin/dictionaries');
    await tree();
    await user.type(screen.getByRole('searchbox'), '曹妃甸');
    expect(await screen.findByText('共 1 项')).toBeTruthy();
    const table = within(await screen.findByRole('table', { name: '地区' }));
    expect(table.getByText('河北省 / 唐山市')).toBeTruthy();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), '没有的地方');
    expect(await screen.findByText(/没有找到“没有的地方”/)).toBeTruthy();
  });

  it('that are empty say so', async () => {
    await renderApp('/admin/dictionaries/clusters');
    expect(await screen.findByText('字典中还没有条目', {}, whileLoading)).toBeTruthy();
  });

  it('that are none are not found', async () => {
    await renderApp('/admin/dictionaries/accounts');
    expect(await screen.findByRole('heading', { level: 1 }, whileLoading)).toHaveProperty(
      'textContent',
      '没有这个页面或记录',
    );
  });
});

describe('an entry', () => {
  it('shows where it comes from and how much it is used', async () => {
    await renderApp('/admin/dictionaries/regions?id=130209');
    const side = await panel();
    expect(await side.findByText('河北省 / 唐山市')).toBeTruthy();
    expect(side.getByText('GB/T 2260')).toBeTruthy();
    expect(side.getByText('92 处（含下级）')).toBeTruthy();
  });

  it('gets aliases by typing and pasting, and loses them by the keyboard', async () => {
    const sent = sentBy('patch', '*/api/dictionaries/chains/c-1');
    const { user } = await renderApp('/admin/dictionaries/chains?id=c-1');
    const side = await panel();
    const input = await side.findByLabelText('别名');
    await user.type(input, '绿氢{Enter}');
    await user.click(input);
    await user.paste('制氢、储氢');
    const chips = () => side.getAllByRole('listitem').map(({ textContent }) => textContent.replace('×', ''));
    expect(chips()).toEqual(['氢能源', '氢能产业', '绿氢', '制氢', '储氢']);
    side.getByRole('button', { name: '删除别名“氢能产业”' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(side.getByRole('button', { name: '删除别名“绿氢”' }));
    await user.click(input);
    await user.keyboard('{Backspace}');
    expect(chips()).toEqual(['氢能源', '绿氢', '制氢']);
    await user.type(input, '用氢');
    await user.click(side.getByRole('button', { name: '保存' }));
    expect(await side.findByText(/已保存，下一次导入起生效/)).toBeTruthy();
    expect(sent).toEqual([{ version: 3, aliases: ['氢能源', '绿氢', '制氢', '用氢'] }]);
  });

  it('that is renamed keeps its name as an alias where one wants', async () => {
    const sent = sentBy('patch', '*/api/dictionaries/chains/c-1');
    const { user } = await renderApp('/admin/dictionaries/chains?id=c-1');
    const side = await panel();
    const name = await side.findByLabelText('名称');
    await user.clear(name);
    await user.type(name, '氢能与燃料电池');
    await user.click(await side.findByRole('button', { name: '将原名加为别名' }));
    await user.click(side.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toEqual([{ version: 3, name: '氢能与燃料电池', aliases: ['氢能源', '氢能产业', '氢能'] }]);
  });

  it('says whose alias it is that was given twice', async () => {
    server.use(
      http.patch('*/api/dictionaries/chains/c-1', () =>
        problem(422, 'validation-failed', {
          errors: [{ field: 'aliases', code: 'alias-taken', params: { value: '工业机器人', name: '机器人' } }],
        }),
      ),
    );
    const { user } = await renderApp('/admin/dictionaries/chains?id=c-1');
    const side = await panel();
    await user.type(await side.findByLabelText('别名'), '工业机器人{Enter}');
    await user.click(side.getByRole('button', { name: '保存' }));
    expect((await side.findAllByText(/别名“工业机器人”已用于“机器人”/)).length).toBeGreaterThan(0);
  });

  it('that somebody else changed meanwhile is shown with both values', async () => {
    const current = { ...hydrogen, version: 4, name: '氢能（含燃料电池）', aliases: hydrogen?.aliases ?? [] };
    const sent: unknown[] = [];
    server.use(
      http.patch('*/api/dictionaries/chains/c-1', async ({ request }) => {
        const body = (await request.json()) as { version: number };
        sent.push(body);
        if (body.version === 4) return HttpResponse.json({ ...current, ...body, version: 5 });
        return problem(409, 'stale-version', {
          current,
          conflicts: [{ field: 'name', yours: '氢能源', theirs: current.name }],
        });
      }),
    );
    const { user } = await renderApp('/admin/dictionaries/chains?id=c-1');
    const side = await panel();
    const name = await side.findByLabelText('名称');
    await user.clear(name);
    await user.type(name, '绿色氢能');
    await user.click(side.getByRole('button', { name: '保存' }));
    const dialog = within(await screen.findByRole('dialog', { name: '这个条目已被他人修改' }));
    expect(dialog.getByText('绿色氢能')).toBeTruthy();
    expect(dialog.getByText('氢能（含燃料电池）')).toBeTruthy();
    expect(sent).toEqual([{ version: 3, name: '绿色氢能' }]);
  });

  it('is only read by whoever may not edit dictionaries', async () => {
    const permissions = session.permissions.filter((name) => name !== 'dictionary.manage');
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/admin/dictionaries/chains?id=c-1');
    const side = await panel();
    expect(await side.findByText('氢能源、氢能产业')).toBeTruthy();
    expect(side.queryByRole('textbox')).toBeNull();
    expect(side.queryByRole('button', { name: '保存' })).toBeNull();
  });
});

describe('a kind of honours', () => {
  it('is added and then open', async () => {
    const sent = sentBy('post', '*/api/dictionaries/tags');
    const { user, address } = await renderApp('/admin/dictionaries/tags');
    await user.click(await screen.findByRole('link', { name: '新增资质荣誉' }, whileLoading));
    const side = await panel();
    await user.type(await side.findByLabelText('名称'), '雏鹰企业');
    await user.click(side.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe(`/admin/dictionaries/tags?id=${encodeURIComponent('雏鹰企业')}`));
    expect(sent).toEqual([{ name: '雏鹰企业', aliases: [] }]);
  });
});
