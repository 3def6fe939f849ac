import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const table = () => screen.findByRole('table', { name: '项目台账' });

describe('the list of projects', () => {
  it('takes its state from the address, names the conditions and ignores what it does not know', async () => {
    const { address, user } = await renderApp('/projects?stage=under-construction&chain=hydrogen&sort=-color&stage=x');
    const rows = within(await table());
    expect(rows.getByRole('link', { name: '曹妃甸电解水制氢装备制造基地' }).getAttribute('href')).toBe('/projects/x-1');
    expect(rows.queryByText('滨海新区燃料电池电堆研发中心')).toBeNull();
    expect(await screen.findByRole('button', { name: '去掉 产业链：氢能' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '去掉 项目阶段：在建' }));
    await screen.findByText('滨海新区燃料电池电堆研发中心');
    await waitFor(() => expect(address()).toBe('/projects?chain=hydrogen&stage=x'));
  });

  it('shows how each project stands in words and why', async () => {
    await renderApp('/projects');
    const row = within(await table())
      .getAllByRole('row')
      .find((candidate) => candidate.textContent?.includes('曹妃甸电解水制氢装备制造基地'));
    expect(within(row as HTMLElement).getByText('预警').title).toBe(
      '完成率 65.4%，落后分月计划 12.0 个百分点（9月）；本期未填',
    );
  });

  it('adds up what the filter matches and names what was left out', async () => {
    await renderApp('/projects');
    const foot = within(await table())
      .getAllByRole('row')
      .at(-1);
    expect(foot?.textContent).toContain('共 5 个');
    expect(foot?.textContent).toContain('1 个未填总投资，未计入');
    expect(foot?.textContent).toContain('277,800.00');
    expect(foot?.textContent).toContain('另有 3 个为其他省市未签约或内部项目，未列出');
  });

  it('exports what the filter shows', async () => {
    const { user } = await renderApp('/projects?stage=signed&region=120000');
    await table();
    await user.click(screen.getByRole('button', { name: '导出' }));
    const dialog = within(await screen.findByRole('dialog'));
    const wanted = '/api/projects/export?sort=-updatedAt&regionCode=120000&stage=signed';
    expect(dialog.getByRole('link', { name: '导出' }).getAttribute('href')).toBe(wanted);
    await user.click(dialog.getByRole('checkbox', { name: /联系方式/ }));
    expect(dialog.getByRole('link', { name: '导出' }).getAttribute('href')).toBe(`${wanted}&contacts=reveal`);
    await user.click(dialog.getByRole('radio', { name: '当前显示的列' }));
    const { searchParams } = new URL(
      dialog.getByRole('link', { name: '导出' }).getAttribute('href') ?? '',
      'http://localhost',
    );
    const shown = searchParams.get('columns')?.split(',');
    expect(shown).toEqual(expect.arrayContaining(['name', 'code', 'monthly:light', 'plan', 'monthly:completionRate']));
    expect(shown).not.toContain('openBlockers');
  });

  it('offers only what the account may do', async () => {
    const permissions = ['project.read', 'reference.read', 'overview.read', 'session.manage-own'];
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    await renderApp('/projects');
    await table();
    for (const name of ['新建项目', '导入台账']) expect(screen.queryByRole('link', { name })).toBeNull();
    expect(screen.queryByRole('button', { name: '导出' })).toBeNull();
    expect(screen.queryByRole('link', { name: '堵点卡点' })).toBeNull();
  });

  it('leads from the list to its imports and back to the list of those of enterprises', async () => {
    const { user, address } = await renderApp('/projects');
    expect((await screen.findByRole('link', { name: '导入台账' })).getAttribute('href')).toBe('/project-imports/new');
    await user.click(screen.getByRole('link', { name: '导入台账' }));
    await screen.findByRole('heading', { name: '导入项目台账', level: 1 });
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: '导入记录' }));
    await screen.findByRole('link', { name: '2025年曹妃甸区项目台账.xlsx' });
    expect(address()).toBe('/project-imports');
    await user.click(within(screen.getByRole('navigation', { name: '台账' })).getByRole('link', { name: '企业名单' }));
    await waitFor(() => expect(address()).toBe('/imports'));
  });

  it('speaks English throughout', async () => {
    await renderApp('/projects?stage=signed', 'en');
    await screen.findByRole('table', { name: 'Register of projects' });
    expect(screen.getByRole('button', { name: 'Remove Project stage: Signed' })).toBeTruthy();
    expect(screen.getByText('Not applicable')).toBeTruthy();
  });
});
