import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { platformDetail, platformItems } from '../../testing/platform-fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const base = () => platformDetail(platformItems.find(({ id }) => id === 'p-3')!);

describe('the list of platforms', () => {
  it('shows the columns of the ledger, what stands on each, and the room without counting parks twice', async () => {
    await renderApp('/platforms');
    const table = within(await screen.findByRole('table', { name: '承接平台台账' }));
    const row = table.getByRole('row', { name: /^曹妃甸协同发展示范区/ });
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent)).toEqual(
      expect.arrayContaining(['战略合作功能区', '唐山市曹妃甸区', '380.5', '12,000', '240,000.5', '14', '5', '2']),
    );
    expect(table.getByText('属于曹妃甸协同发展示范区')).toBeTruthy();
    expect(table.getByText('1 个园区')).toBeTruthy();
    expect(table.getByText(/1 个园区（面积含在所属基地）/)).toBeTruthy();
  });

  it('is narrowed by a category from the address and says so on a chip', async () => {
    const { address, user } = await renderApp('/platforms?category=2%2B4%2B46%3Aconcentrated');
    await screen.findByText('北京城市副中心');
    await waitFor(() => expect(screen.queryByText('曹妃甸协同发展示范区')).toBeNull());
    await user.click(await screen.findByRole('button', { name: '去掉 类别：“2+4+46”平台：集中承载地' }));
    await waitFor(() => expect(address()).toBe('/platforms'));
  });

  it('is a list of cards on a phone', async () => {
    const match = window.matchMedia;
    window.matchMedia = (query) => ({ ...match(query), matches: query.includes('max-width'), media: query });
    try {
      await renderApp('/platforms');
      const cards = within(await screen.findByRole('list', { name: '承接平台台账' })).getAllByRole('listitem');
      expect(cards[2]?.textContent).toBe(
        '曹妃甸协同发展示范区唐山市曹妃甸区可供地 12,000 亩氢能装备、精品钢铁企业 14 · 项目 5',
      );
    } finally {
      window.matchMedia = match;
    }
  });

  it('offers no new platform to those who may only read', async () => {
    const permissions = ['platform.read', 'reference.read', 'session.manage-own'];
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/platforms');
    await screen.findByText('北京城市副中心');
    expect(screen.queryByRole('link', { name: '新增平台' })).toBeNull();
  });
});

describe('a platform', () => {
  it('shows its room, the base with its parks, and opens every figure to its rows', async () => {
    await renderApp('/platforms/p-3');
    await screen.findByRole('heading', { name: '曹妃甸协同发展示范区', level: 1 });
    const tree = within(await screen.findByRole('table', { name: '基地与园区' }));
    expect(tree.getByRole('link', { name: '曹妃甸示例氢能园' }).getAttribute('href')).toBe('/platforms/p-9');
    expect(screen.getAllByText('380.5').length).toBe(2);
    const standing = screen.getByRole('heading', { name: '平台上的企业和项目' }).closest('section') as HTMLElement;
    expect(within(standing).getByRole('link', { name: '14' }).getAttribute('href')).toBe(
      '/enterprises?platform=p-3&platform=p-9',
    );
    const started = within(standing).getByRole('link', { name: '在建 3 个，打开名单' });
    expect(started.getAttribute('href')).toBe('/projects?platform=p-3&platform=p-9&stage=under-construction');
    expect(within(standing).getByText('另有 1 个项目未填总投资')).toBeTruthy();
    const reported = within(screen.getByRole('table', { name: '平台上报' }));
    expect(reported.getByRole('row', { name: '2025 12 8 3 86 1,250,000.50' })).toBeTruthy();
  });

  it('is put on the map where it lies', async () => {
    await renderApp('/platforms/p-3');
    const map = await screen.findByRole('img', { name: '京津冀地图，标出曹妃甸协同发展示范区的位置' });
    expect(map.querySelectorAll('.placemap-spot, .placemap-within')).toHaveLength(2);
    expect(screen.getByText('东经 118.46°，北纬 39.27°')).toBeTruthy();
  });

  it('is put in the middle of its region where nobody gave its position', async () => {
    await renderApp('/platforms/p-2');
    const map = await screen.findByRole('img', { name: '京津冀地图，标出河北雄安新区的位置' });
    expect(map.querySelectorAll('.placemap-about')).toHaveLength(1);
    expect(screen.getByText('未填经纬度，按所在地示意')).toBeTruthy();
  });

  it('tells whom to call on request', async () => {
    const { user } = await renderApp('/platforms/p-3');
    const side = within(await screen.findByRole('complementary'));
    expect(side.getByText('周*')).toBeTruthy();
    await user.click(side.getByRole('button', { name: '查看联系方式' }));
    await side.findByText('0315-0000071');
  });

  it('offers nothing to change to those of another side', async () => {
    const abilities = { update: false, delete: false, revealContacts: false };
    server.use(http.get('*/api/platforms/p-3', () => HttpResponse.json({ ...base(), abilities })));
    await renderApp('/platforms/p-3');
    await screen.findByRole('heading', { name: '曹妃甸协同发展示范区', level: 1 });
    for (const name of ['编辑', '新增园区']) expect(screen.queryByRole('link', { name })).toBeNull();
    expect(screen.queryByRole('button', { name: '查看联系方式' })).toBeNull();
  });
});

describe('the systems of platforms', () => {
  it('say how much of each is recorded, and lead to the platforms of a category', async () => {
    await renderApp('/platforms/systems');
    const panel = (await screen.findByRole('heading', { name: '“2+4+46”平台' })).closest('section') as HTMLElement;
    expect(within(panel).getByText('已录入 2 / 46（含示例 1）')).toBeTruthy();
    expect(within(panel).getByText('已录入 2 / 15（含示例 1）')).toBeTruthy();
    expect(panel.querySelectorAll('.squares i')).toHaveLength(2 + 15 + 20);
    expect(panel.querySelectorAll('.square-full')).toHaveLength(2 + 1);
    expect(panel.querySelectorAll('.square-sample')).toHaveLength(1);
    expect(screen.getByText(/^示例平台为虚构/)).toBeTruthy();
    const link = within(panel).getByRole('link', { name: '协同创新平台，打开名单' });
    expect(link.getAttribute('href')).toBe('/platforms?category=2%2B4%2B46%3Ainnovation');
    expect(screen.getByText('台账共 26 个平台，其中 14 个未归入任何体系')).toBeTruthy();
  });
});

describe('changing a platform', () => {
  it('sends what changed, and nothing of the contact details that were not touched', async () => {
    let sent: unknown;
    server.use(
      http.patch('*/api/platforms/p-3', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...base(), version: 5, warnings: [] });
      }),
    );
    const { address, user } = await renderApp('/platforms/p-3/edit');
    const land = await screen.findByLabelText('可供地');
    await user.clear(land);
    await user.type(land, '11,500');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/platforms/p-3'));
    expect(sent).toEqual({ version: 4, availableLand: '11500' });
  });

  it('says at its field what stands against it', async () => {
    const refused = { name: '曹妃甸协同发展示范区', province: '河北省' };
    server.use(
      http.patch('*/api/platforms/p-3', () =>
        problem(422, 'validation-failed', {
          errors: [{ field: 'parentId', code: 'platform-below-itself', params: refused, message: '' }],
        }),
      ),
    );
    const { user } = await renderApp('/platforms/p-3/edit');
    await user.type(await screen.findByLabelText('地址'), '（北区）');
    await user.click(screen.getByRole('button', { name: '保存' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText('所属基地')).toBeTruthy();
    const message = /“曹妃甸协同发展示范区”就是本平台或本平台的园区，不能作为上级平台/;
    await waitFor(() => expect(screen.getAllByText(message)).toHaveLength(2));
  });

  it('lays both values side by side when two people changed it', async () => {
    const now = { ...base(), version: 5, availableLand: '9000' };
    server.use(
      http.patch('*/api/platforms/p-3', () =>
        problem(409, 'stale-version', {
          params: { version: 5 },
          current: now,
          conflicts: [{ field: 'availableLand', yours: '11500', theirs: '9000' }],
        }),
      ),
    );
    const { user } = await renderApp('/platforms/p-3/edit');
    const land = await screen.findByLabelText('可供地');
    await user.clear(land);
    await user.type(land, '11500');
    await user.click(screen.getByRole('button', { name: '保存' }));
    const dialog = within(await screen.findByRole('dialog', { name: '这个平台刚被别人改过' }));
    expect(dialog.getByText('11,500')).toBeTruthy();
    expect(dialog.getByText('9,000')).toBeTruthy();
  });
});

describe('a new park', () => {
  it('begins with its base and the region of the base', async () => {
    let sent: Record<string, unknown> = {};
    server.use(
      http.post('*/api/platforms', async ({ request }) => {
        sent = (await request.json()) as typeof sent;
        return HttpResponse.json({ ...base(), id: 'p-9', warnings: [] }, { status: 201 });
      }),
    );
    const { address, user } = await renderApp('/platforms/new?parent=p-3');
    await user.type(await screen.findByLabelText('平台名称'), '曹妃甸示例南园');
    await user.type(screen.getByLabelText('主导产业'), '氢能装备、储氢{Enter}');
    await user.click(screen.getByRole('button', { name: '增加年度' }));
    await user.type(screen.getByLabelText('年度'), '2025');
    await user.type(screen.getByLabelText('签约项目'), '3');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/platforms/p-9'));
    expect(sent).toMatchObject({
      ...{ name: '曹妃甸示例南园', parentId: 'p-3', regionCode: '130209', leadingIndustries: ['氢能装备', '储氢'] },
      years: [{ year: 2025, signedProjects: 3, startedProjects: null, agreedInvestment: null }],
    });
  });
});
