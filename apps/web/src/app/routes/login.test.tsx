import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { session } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

function signedOut() {
  let signedIn = false;
  server.use(
    http.get('*/api/session', () => (signedIn ? HttpResponse.json(session) : problem(401, 'not-signed-in'))),
    http.post('*/api/session', async ({ request }) => {
      const { password } = (await request.json()) as { password: string };
      if (password === 'wrong') return problem(401, 'wrong-credentials');
      if (password === 'again') return problem(429, 'too-many-attempts', { params: { minutes: 2 } });
      if (request.headers.get('x-requested-with') !== 'lianqun') return problem(403, 'cross-site-request');
      signedIn = true;
      return HttpResponse.json(session, { status: 201 });
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
});
