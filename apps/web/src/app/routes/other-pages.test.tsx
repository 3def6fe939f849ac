import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

describe('home', () => {
  it('links every figure to the rows behind it', async () => {
    await renderApp('/');
    const link = await screen.findByRole('link', { name: '河北省 2,102 家，打开名单' });
    expect(link.getAttribute('href')).toBe('/enterprises?region=130000');
    expect(screen.getByRole('link', { name: '氢能 186 家，打开名单' }).getAttribute('href')).toBe(
      '/enterprises?chain=c-1',
    );
    expect(screen.getByText('去重合计 2,210 家')).toBeTruthy();
  });

  it('has a table behind each chart', async () => {
    const { user } = await renderApp('/');
    const title = await screen.findByRole('heading', { name: '企业所在地' });
    const panel = within(title.closest('section') as HTMLElement);
    await user.click(panel.getByRole('button', { name: '看数据表' }));
    expect(within(panel.getByRole('table', { name: '企业所在地' })).getByText('2,102')).toBeTruthy();
  });
});

describe('reference lists', () => {
  it('counts the enterprises of each chain', async () => {
    await renderApp('/chains');
    const link = await screen.findByRole('link', { name: '氢能的企业 186 家，打开名单' });
    expect(link.getAttribute('href')).toBe('/enterprises?chain=c-1');
  });

  it('lists the clusters with their levels', async () => {
    await renderApp('/clusters');
    await screen.findByText('电力装备');
    expect(screen.getAllByText('国家级').length).toBeGreaterThan(0);
  });
});

describe('administration', () => {
  it('says what goes before the sample data is removed', async () => {
    let removed = false;
    server.use(
      http.get('*/api/sample-data', () =>
        HttpResponse.json({
          present: !removed,
          enterprises: removed ? 0 : 64,
          projects: 60,
          platforms: 25,
          relocations: 40,
          blockers: 40,
        }),
      ),
      http.get('*/api/session', () => HttpResponse.json({ ...session, sampleData: !removed })),
      http.delete('*/api/sample-data', () => {
        removed = true;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/admin');
    await screen.findByText('示例数据：企业、项目、人员与金额均为虚构');
    await user.click(await screen.findByRole('button', { name: '清除示例数据' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText(/将删除 64 家示例企业、25 个示例承接平台、60 个示例项目、40 件示例堵点卡点、40 条示例疏解事项/),
    ).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '清除示例数据' }));
    await screen.findByText(/没有示例数据/);
    await waitFor(() => expect(screen.queryByText('示例数据：企业、项目、人员与金额均为虚构')).toBeNull());
  });

  it('names what is wrong with a new password at its field', async () => {
    server.use(http.put('*/api/session/password', () => problem(422, 'wrong-password')));
    const { user } = await renderApp('/account/password');
    await user.type(await screen.findByLabelText('当前密码'), 'old-password');
    await user.type(screen.getByLabelText('新密码'), 'a-new-password');
    await user.type(screen.getByLabelText('再次输入新密码'), 'another-password');
    await user.click(screen.getByRole('button', { name: '修改' }));
    await screen.findByText('两次输入的新密码不一致');
    await user.clear(screen.getByLabelText('再次输入新密码'));
    await user.type(screen.getByLabelText('再次输入新密码'), 'a-new-password');
    await user.click(screen.getByRole('button', { name: '修改' }));
    await screen.findByText('当前密码不正确，请重新输入。');
  });
});

describe('the shell', () => {
  it('offers to reload when the server runs another build', async () => {
    const { user } = await renderApp('/chains');
    await screen.findByRole('heading', { name: '产业链', level: 1 });
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, build: 'test-2' })));
    await user.click(screen.getByRole('link', { name: '管理' }));
    await user.click(await screen.findByRole('button', { name: '清除示例数据' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: '清除示例数据' }));
    await screen.findByText(/系统已更新/);
  });

  it('switches the language and remembers it', async () => {
    const { user } = await renderApp('/chains');
    await screen.findByRole('heading', { name: '产业链', level: 1 });
    await user.click(screen.getByRole('button', { name: 'EN' }));
    await screen.findByRole('heading', { name: 'Industrial chains', level: 1 });
    expect(document.documentElement.lang).toBe('en');
    expect(localStorage.getItem('lianqun.language')).toBe('en');
  });

  it('puts the focus on the new title after a change of page', async () => {
    const { user } = await renderApp('/chains');
    await user.click(await screen.findByRole('link', { name: '集群' }));
    const title = await screen.findByRole('heading', { name: '集群', level: 1 });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('says so when an address does not exist', async () => {
    await renderApp('/nowhere');
    await screen.findByRole('heading', { name: '没有这个页面或记录', level: 1 });
  });

  it('says so when the server cannot be reached', async () => {
    server.use(http.get('*/api/chains', () => HttpResponse.error()));
    await renderApp('/chains');
    await screen.findByText('连不上服务器', undefined, { timeout: 4000 });
  });
});
