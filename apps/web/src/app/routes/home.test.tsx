import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { monthOverview, otherWaiting, registerFigures } from '../../testing/overview-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const panel = (title: string) => {
  const section = screen.getByRole('heading', { name: title, level: 2 }).closest('section');
  if (!section) throw new Error(title);
  return within(section);
};

describe('home', () => {
  it('says what waits for me, until when, and leads to the one thing to do', async () => {
    await renderApp('/');
    await screen.findByRole('heading', { name: '等我处理', level: 2 });
    const waiting = panel('等我处理');
    expect(waiting.getByText('3 件，其中超期 2 件')).toBeTruthy();
    expect(waiting.getByText('10-26 到期').className).toBe('err');
    expect(waiting.getByRole('link', { name: '写进展' }).getAttribute('href')).toBe('/blockers/d-3');
    expect(waiting.getByRole('link', { name: '去审核' }).getAttribute('href')).toBe(
      '/month/p-2026-10?organization=o-4',
    );
    const first = screen.getByRole('link', { name: '审核已提交的填报（9 家）' });
    expect(first.getAttribute('href')).toBe('/month/p-2026-10/organizations');
  });

  it('shows the open period with the days left and who has not filled in', async () => {
    await renderApp('/');
    await screen.findByRole('heading', { name: '2026年10月填报', level: 2 });
    const month = panel('2026年10月填报');
    expect(month.getByText(/还剩 3 天/)).toBeTruthy();
    expect(month.getByRole('img').getAttribute('aria-label')).toBe('未填 6、填报中 5、已退回 2、已提交 9、已审核 9');
    expect(month.getByText('3 家 12 个项目')).toBeTruthy();
    expect(within(month.getByRole('row', { name: /张家口市工信局/ })).getByText('6 / 7')).toBeTruthy();
  });

  it('puts last month beside the figures of the last locked one and opens them in its report', async () => {
    await renderApp('/');
    const total = await screen.findByRole('link', { name: '总投资 2,864.37' });
    expect(total.getAttribute('href')).toBe('/reports/r-1?figure=all.totalInvestment');
    const tiles = panel('主要指标');
    expect(tiles.getByText('2026年9月 已锁定')).toBeTruthy();
    expect(tiles.getByText('8月 2,831.05 · ↑ +33.32')).toBeTruthy();
    expect(tiles.getByText('欠序时 0.9 个百分点').className).toContain('warn');
    expect(tiles.getByText('8月 91 · ↓ −4')).toBeTruthy();
  });

  it('writes every value of the trend and has a table behind it', async () => {
    const { user } = await renderApp('/');
    await screen.findByRole('heading', { name: '当月完成投资', level: 2 });
    const trend = panel('当月完成投资');
    expect(trend.getByText(/1—2月为合并期，柱高为月均/)).toBeTruthy();
    expect(trend.getByText('58.36')).toBeTruthy();
    const heights = [...document.querySelectorAll('.barchart rect')].map((bar) => Number(bar.getAttribute('height')));
    // 58.36 over two months stands lower than 41.27 in one.
    expect(heights[2]).toBeLessThan(heights[3] ?? 0);
    await user.click(trend.getByRole('button', { name: '看数据表' }));
    expect(within(trend.getByRole('table')).getByText('583,600.00')).toBeTruthy();
  });

  const withOverview = (part: object) =>
    server.use(
      http.get('*/api/overview', () =>
        HttpResponse.json({
          enterpriseTotal: 64,
          byProvince: [],
          byChain: [],
          byTag: [],
          distinctOnChains: 0,
          recentImports: [],
          ...monthOverview,
          ...part,
        }),
      ),
    );

  it('waits for mentions, relocations that stand still, questions of lists and drafts of links, each with its way', async () => {
    withOverview({ waiting: otherWaiting, waitingTotal: 4 });
    await renderApp('/');
    await screen.findByRole('heading', { name: '等我处理', level: 2 });
    const waiting = panel('等我处理');
    const way = (title: string) => waiting.getByRole('link', { name: title }).getAttribute('href');
    expect(way('冀东示例项目')).toBe('/projects/p-1?tab=comments');
    expect(waiting.getByText('签约 · 已停留 104 天')).toBeTruthy();
    expect(way('京示例机械厂')).toBe('/relocations/m-1');
    expect(waiting.getByText('3 行需确认')).toBeTruthy();
    expect(way('示例名单.xlsx')).toBe('/platform-imports/b-9?step=preview');
    expect(way('氢能、生物医药')).toBe('/chains/c-1?tab=links');
  });

  it('shows my registers as numbers that open their lists', async () => {
    await renderApp('/');
    await screen.findByText('我的台账');
    const tiles = panel('我的台账');
    const way = (name: string) => tiles.getByRole('link', { name }).getAttribute('href');
    expect(way('企业 1,280，打开台账')).toBe('/enterprises?region=130000');
    expect(way('项目 31，打开台账')).toBe('/projects?region=130000');
    expect(way('在建 18')).toBe('/projects?region=130000&stage=under-construction');
    expect(way('签约 12')).toBe('/relocations?region=130000&stage=signed');
    expect(way('超期 9')).toContain('sort=deadline');
    expect(way('“2+4+46”已录入 14 / 46（含示例 3）')).toBe('/platforms/systems');
  });

  it('leaves out registers that I do not read', async () => {
    withOverview({ registers: { ...registerFigures, projects: null, relocations: null } });
    await renderApp('/');
    await screen.findByRole('link', { name: '企业 1,280，打开台账' });
    const tiles = panel('我的台账');
    expect(tiles.queryByText('项目')).toBeNull();
    expect(tiles.queryByText('疏解企业')).toBeNull();
  });

  it('says what others changed in records that concern me: who, when and what', async () => {
    await renderApp('/');
    const project = await screen.findByRole('link', { name: '张北风电制氢一体化示范' });
    expect(project.getAttribute('href')).toBe('/projects/p-1');
    const changes = panel('与我有关的变动');
    expect(changes.getByText('阶段变为“投产”；修改 实际投产、备注、建设地点 等 4 项；评论')).toBeTruthy();
    expect(changes.getByText('郑立（张家口市工信局） 等 2 人')).toBeTruthy();
    expect(changes.getByText('修改 职工人数')).toBeTruthy();
    expect(changes.getByText('高敏')).toBeTruthy();
    expect(changes.getByRole('link', { name: '集成电路' }).getAttribute('href')).toBe('/clusters/k-1?tab=links');
    expect(changes.getByText('新增 14 个环节；修改 2 个环节')).toBeTruthy();
  });

  it('says so when nobody changed anything', async () => {
    server.use(http.get('*/api/overview/changes', () => HttpResponse.json({ items: [] })));
    await renderApp('/');
    await screen.findByText('近 30 天没有他人的修改');
  });

  it('says what will stand there before the first month is locked', async () => {
    const before = { ...monthOverview, figures: null, reports: [], waiting: [], waitingTotal: 0, missing: [] };
    server.use(
      http.get('*/api/overview', () =>
        HttpResponse.json({
          enterpriseTotal: 64,
          byProvince: [],
          byChain: [],
          byTag: [],
          distinctOnChains: 0,
          recentImports: [],
          ...before,
        }),
      ),
    );
    await renderApp('/');
    await screen.findByText('没有等您处理的事项');
    expect(screen.getByText(/第一个月锁定后/)).toBeTruthy();
    expect(screen.getByText('还没有月报')).toBeTruthy();
  });
});
