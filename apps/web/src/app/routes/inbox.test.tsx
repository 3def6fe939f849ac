import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { NOTIFICATION_KINDS } from '@lianqun/domain';
import { focusManager } from '@tanstack/react-query';
import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { problem } from '../../testing/handlers.js';
import { inboxOf, notices, preferencesOf } from '../../testing/notification-handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const list = async (name = '消息') => within(await screen.findByRole('list', { name }));

describe('the inbox', () => {
  it('is reached from the bell, which says how much was not read', async () => {
    server.use(...inboxOf(notices));
    const { user, address } = await renderApp('/blockers');
    await user.click(await screen.findByRole('link', { name: '消息，2 条未读' }));
    await screen.findByRole('heading', { level: 1, name: '消息' });
    expect(address()).toBe('/inbox');
  });

  it('says what happened, what to do, why and when, and marks what was opened as read', async () => {
    server.use(...inboxOf(notices));
    const { user, address } = await renderApp('/inbox');
    const [first] = (await list()).getAllByRole('listitem');
    const item = within(first as HTMLElement);
    expect(item.getByRole('heading').textContent).toBe('未读：交办堵点卡点：KD-2026-0213 膜电极国产化');
    expect(item.getByText('办理时限 2026-11-20，请及时签收。')).toBeTruthy();
    expect(first?.textContent).toContain('2026-11-02 09:30 · 本单位牵头办理');
    await user.click(item.getByRole('link'));
    expect(address()).toBe('/blockers/k-1');
    await screen.findByRole('link', { name: '消息，1 条未读' });
  });

  it('can be marked as read one by one and all at once', async () => {
    server.use(...inboxOf(notices));
    const { user } = await renderApp('/inbox');
    await user.click(await screen.findByRole('button', { name: '标为已读：填报临近截止：2026年10月' }));
    await waitFor(() => expect(screen.getByText('1 条未读')).toBeTruthy());
    await user.click(screen.getByRole('button', { name: '全部标为已读' }));
    await waitFor(() => expect(screen.queryByText('1 条未读')).toBeNull());
    expect((await list()).queryAllByText('未读：')).toEqual([]);
    expect(screen.getByRole('link', { name: '消息' })).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '全部标为已读' }).disabled).toBe(true);
  });

  it('shows what was not read by itself', async () => {
    server.use(...inboxOf(notices));
    const { user, address } = await renderApp('/inbox');
    await user.click(await screen.findByRole('link', { name: '未读 2' }));
    await waitFor(() => expect(screen.queryByText(/月报签发/)).toBeNull());
    expect(address()).toBe('/inbox?show=unread');
    expect((await list()).getAllByRole('listitem')).toHaveLength(2);
  });

  it.each([
    ['/inbox', '还没有消息', '接收设置'],
    ['/inbox?show=unread', '没有未读消息', '查看全部消息'],
  ])('says so when there is nothing at %s, and leads on', async (address, nothing, next) => {
    server.use(...inboxOf([]));
    await renderApp(address);
    await screen.findByText(nothing);
    expect(screen.getAllByRole('link', { name: next }).length).toBeGreaterThan(0);
  });

  it('speaks English', async () => {
    server.use(...inboxOf(notices));
    await renderApp('/inbox', 'en');
    expect((await list('Inbox')).getByText('Blocker assigned: KD-2026-0213 膜电极国产化')).toBeTruthy();
    expect(screen.getByText('Due on 2026-11-20. Please accept it.')).toBeTruthy();
  });
});

describe('how one wants to be told', () => {
  const choice = async (group: string, name: string) =>
    within(await screen.findByRole('radiogroup', { name: group })).getByRole('radio', { name });

  it('is chosen by kind and kept at once', async () => {
    server.use(...preferencesOf(true));
    const { user } = await renderApp('/account/notifications');
    const daily = (await choice('月报签发', '每日汇总')) as HTMLInputElement;
    expect(((await choice('月报签发', '立即')) as HTMLInputElement).checked).toBe(true);
    await user.click(daily);
    await screen.findByText('已保存');
    expect(daily.checked).toBe(true);
    expect(((await choice('月报已生成', '立即')) as HTMLInputElement).checked).toBe(true);
  });

  it('offers every kind', async () => {
    server.use(...preferencesOf(true));
    await renderApp('/account/notifications');
    await screen.findByRole('radiogroup', { name: '账号变更' });
    expect(screen.getAllByRole('radiogroup')).toHaveLength(NOTIFICATION_KINDS.length);
  });

  it('says why no mails come, and goes back when a choice was not kept', async () => {
    server.use(
      http.put('*/api/notification-preferences', () => problem(500, 'internal')),
      ...preferencesOf(false),
    );
    const { user } = await renderApp('/account/notifications');
    await screen.findByText(/未配置邮件服务/);
    await user.click(await choice('月报签发', '不接收'));
    await screen.findByRole('alert');
    expect(((await choice('月报签发', '立即')) as HTMLInputElement).checked).toBe(true);
    expect(screen.queryByText('已保存')).toBeNull();
  });
});

describe('the bell', () => {
  it('says nothing of a number when everything was read, and of at most 99', async () => {
    server.use(http.get('*/api/notifications/unread', () => HttpResponse.json({ unread: 120 })));
    await renderApp('/blockers');
    const bell = await screen.findByRole('link', { name: '消息，120 条未读' });
    expect(bell.textContent).toBe('99+');
  });

  describe('as time goes by', () => {
    afterEach(() => {
      focusManager.setFocused(undefined);
      jest.useRealTimers();
    });

    it('asks once a minute, of itself, and not while the window is hidden', async () => {
      const asked: (string | null)[] = [];
      server.use(
        http.get('*/api/notifications/unread', ({ request }) => {
          asked.push(request.headers.get('x-lianqun-background'));
          return HttpResponse.json({ unread: asked.length });
        }),
      );
      jest.useFakeTimers({ advanceTimers: true });
      await renderApp('/inbox');
      await screen.findByRole('link', { name: '消息，1 条未读' });
      const pass = (minutes: number) => act(() => jest.advanceTimersByTimeAsync(minutes * 60_000));
      await pass(4);
      await screen.findByRole('link', { name: '消息，5 条未读' });
      // Nobody touched anything meanwhile: that does not keep the session alive.
      expect(asked.at(-1)).toBe('1');
      focusManager.setFocused(false);
      await pass(4);
      expect(asked).toHaveLength(5);
    });
  });
});
