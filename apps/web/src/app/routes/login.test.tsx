import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { chains, session } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

function signedOut(after: Partial<typeof session> = {}) {
  let signedIn = false;
  const answer = { ...session, ...after };
  server.use(
    http.get('*/api/session', () => (signedIn ? HttpResponse.json(answer) : problem(401, 'not-signed-in'))),
    http.post('*/api/session', async ({ request }) => {
      const { password } = (await request.json()) as { password: string };
      if (password === 'wrong') return problem(401, 'wrong-credentials');
      if (password === 'disabled') return problem(403, 'account-disabled');
      if (password === 'expired') return problem(403, 'account-expired', { params: { day: '2026-06-30' } });
      if (password === 'early') return problem(403, 'account-not-started', { params: { day: '2027-01-01' } });
      if (password === 'again') return problem(429, 'too-many-attempts', { params: { minutes: 2 } });
      if (request.headers.get('x-requested-with') !== 'lianqun') return problem(403, 'cross-site-request');
      signedIn = true;
      return HttpResponse.json(answer, { status: 201 });
    }),
    http.delete('*/api/session', () => {
      signedIn = false;
      return new HttpResponse(null, { status: 204 });
    }),
  );
}

async function signIn(user: Awaited<ReturnType<typeof renderApp>>['user'], password: string) {
  await user.clear(screen.getByLabelText('用户名'));
  await user.type(screen.getByLabelText('用户名'), 'admin');
  await user.clear(screen.getByLabelText('密码'));
  await user.type(screen.getByLabelText('密码'), password);
  await user.click(screen.getByRole('button', { name: '登录' }));
}

describe('signing in', () => {
  it('says what is wrong, then returns to the address that was wanted', async () => {
    signedOut();
    const { address, user } = await renderApp('/chains');
    await screen.findByLabelText('用户名');
    expect(address()).toBe('/login?next=%2Fchains');
    expect(screen.queryByText(/登录已过期/)).toBeNull();

    await signIn(user, 'wrong');
    expect((await screen.findByRole('alert')).textContent).toContain('用户名或密码不对');

    await signIn(user, 'right');
    await screen.findByRole('heading', { name: '产业链', level: 1 });
    expect(address()).toBe('/chains');
  });

  it('counts down after too many tries and keeps the button shut', async () => {
    signedOut();
    const { user } = await renderApp('/login');
    await screen.findByLabelText('用户名');
    await signIn(user, 'again');
    expect((await screen.findByRole('alert')).textContent).toMatch(/(2 分 0 秒|1 分 59 秒)/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '登录' }).disabled).toBe(true);
  });

  it('never follows an address of another site', async () => {
    const { address } = await renderApp('/login?next=//evil.example');
    await waitFor(() => expect(address()).toBe('/'));
  });

  it('asks again when the session has expired and comes back to the same place', async () => {
    const { address, user } = await renderApp('/enterprises?chain=c-1');
    await screen.findByText('冀东示例储能科技有限公司');
    signedOut();
    server.use(http.get('*/api/enterprises/:id', () => problem(401, 'not-signed-in')));
    await user.click(screen.getByRole('link', { name: '冀东示例储能科技有限公司' }));
    await screen.findByText(/登录已过期/);
    expect(address()).toBe('/login?next=%2Fenterprises%2Fe-1');
  });

  it('signs out and forgets what was on the screen', async () => {
    const { address, user } = await renderApp('/chains');
    await user.click(await screen.findByRole('button', { name: /周岚/ }));
    signedOut();
    await user.click(await screen.findByText('退出登录'));
    await screen.findByLabelText('用户名');
    expect(address()).toBe('/login');
  });

  it('says why an account cannot come in', async () => {
    signedOut();
    const { user } = await renderApp('/login');
    await screen.findByLabelText('用户名');
    const said = async (password: string, text: string) => {
      await signIn(user, password);
      await waitFor(() => expect(screen.getByRole('alert').textContent).toContain(text));
    };
    await said('disabled', '该账号已停用');
    await said('expired', '已于 2026-06-30 到期');
    await said('early', '自 2027-01-01 起启用');
  });

  it('says when and from where the account was used before, until that is put away', async () => {
    signedOut();
    const { user } = await renderApp('/login?next=%2Fchains');
    await screen.findByLabelText('用户名');
    await signIn(user, 'right');
    await screen.findByText(/上次登录 2026-10-30 16:02，10.20.3.4。如非本人/);
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/上次登录/)).toBeNull();
  });
});

describe('a password that somebody else set', () => {
  it('is changed before anything else, and then the page that was wanted opens', async () => {
    signedOut({ mustChangePassword: true });
    const { user, address } = await renderApp('/login?next=%2Fchains');
    await screen.findByLabelText('用户名');
    await signIn(user, 'right');
    await screen.findByRole('heading', { level: 1, name: '请先修改密码' });
    expect(screen.queryByRole('navigation')).toBeNull();
    server.use(
      http.put('*/api/session/password', () => new HttpResponse(null, { status: 204 })),
      http.get('*/api/session', () => HttpResponse.json(session)),
    );
    await user.type(screen.getByLabelText('当前密码'), 'initial-1');
    await user.type(screen.getByLabelText('新密码'), 'my-own-password');
    await user.type(screen.getByLabelText('再次输入新密码'), 'my-own-password');
    await user.click(screen.getByRole('button', { name: '改好后继续' }));
    await screen.findByRole('heading', { level: 1, name: '产业链' });
    expect(address()).toBe('/chains');
  });
});

describe('a password whose time is over', () => {
  it('is asked for as soon as any page hears of it', async () => {
    const { user } = await renderApp('/chains');
    await screen.findByRole('heading', { level: 1, name: '产业链' });
    server.use(
      http.get('*/api/session', () => HttpResponse.json({ ...session, mustChangePassword: true })),
      http.get('*/api/clusters', () => problem(403, 'password-change-required')),
    );
    await user.click(screen.getByRole('link', { name: '集群' }));
    await screen.findByRole('heading', { level: 1, name: '请先修改密码' });
  });
});

describe('a session that nobody uses', () => {
  const now = Date.now.bind(Date);
  let passed = 0;

  afterEach(() => {
    jest.restoreAllMocks();
    passed = 0;
  });

  /** As if so many minutes had gone by. */
  function pass(minutes: number) {
    passed += minutes;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + passed * 60_000);
  }

  it('ends after a warning, and says why', async () => {
    signedOut();
    const { user, address } = await renderApp('/login?next=%2Fchains');
    await screen.findByLabelText('用户名');
    await signIn(user, 'right');
    await screen.findByRole('heading', { level: 1, name: '产业链' });
    pass(29.5);
    expect((await screen.findByRole('timer')).textContent).toMatch(/(?:30|29|28) 秒后自动退出/);
    pass(1);
    await screen.findByText(/^30 分钟没有操作，已自动退出/);
    expect(address()).toBe('/login?next=%2Fchains');
  });

  it('goes on when the person says so', async () => {
    signedOut();
    const { user } = await renderApp('/login?next=%2Fchains');
    await screen.findByLabelText('用户名');
    await signIn(user, 'right');
    await screen.findByRole('heading', { level: 1, name: '产业链' });
    pass(29.5);
    await user.click(await screen.findByRole('button', { name: '继续使用' }));
    await waitFor(() => expect(screen.queryByRole('timer')).toBeNull());
    expect(screen.getByRole('heading', { level: 1, name: '产业链' })).toBeTruthy();
  });

  it('is not kept alive by what a page asks for by itself', async () => {
    const background: (string | null)[] = [];
    signedOut();
    server.use(
      http.get('*/api/chains', ({ request }) => {
        const listed = new URL(request.url).searchParams.has('page');
        if (listed) background.push(request.headers.get('x-lianqun-background'));
        return HttpResponse.json({ items: chains });
      }),
    );
    const { user, router } = await renderApp('/login?next=%2Fchains');
    await screen.findByLabelText('用户名');
    await signIn(user, 'right');
    await screen.findByRole('heading', { level: 1, name: '产业链' });
    for (const minutes of [5, 5]) {
      pass(minutes);
      await router.navigate('/clusters');
      await screen.findByRole('heading', { level: 1, name: '集群' });
      await router.navigate('/chains');
      await screen.findByRole('heading', { level: 1, name: '产业链' });
    }
    await waitFor(() => expect(background).toEqual([null, '1', '1']));
  });
});
