import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { securityRules } from '../../testing/administration-fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

/** The first page of a file waits for its modules too. */
const whileLoading = { timeout: 15_000 };

describe('the security rules', () => {
  it('keep to their limits and are saved together', async () => {
    let sent: unknown;
    server.use(
      http.put('*/api/security-rules', async ({ request }) => {
        sent = await request.json();
        return HttpResponse.json({ ...securityRules, version: 4 });
      }),
    );
    const { user } = await renderApp('/admin/security');
    const length = await screen.findByLabelText('最少字符数', undefined, whileLoading);
    await user.clear(length);
    await user.type(length, '6');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect((await screen.findAllByText('填 8 至 64 之间的整数')).length).toBeGreaterThan(0);
    expect(sent).toBeUndefined();
    await user.clear(length);
    await user.type(length, '12');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText(/已保存/);
    expect(sent).toEqual({ ...securityRules, password: { ...securityRules.password, minLength: 12 } });
  });

  it('that two people changed at once are settled part by part', async () => {
    const current = { ...securityRules, version: 9, signIn: { failures: 10, minutes: 30 } };
    let now = securityRules;
    const sent: unknown[] = [];
    server.use(
      http.get('*/api/security-rules', () => HttpResponse.json(now)),
      http.put('*/api/security-rules', async ({ request }) => {
        const body = (await request.json()) as typeof securityRules;
        sent.push(body);
        if (body.version === 9) return HttpResponse.json({ ...body, version: 10 });
        now = current;
        return problem(409, 'stale-version', {
          current,
          conflicts: [{ field: 'signIn', yours: body.signIn, theirs: current.signIn }],
        });
      }),
    );
    const { user } = await renderApp('/admin/security');
    const minutes = await screen.findByLabelText('锁定时间');
    await user.clear(minutes);
    await user.type(minutes, '60');
    await user.click(screen.getByRole('button', { name: '保存' }));
    const dialog = within(await screen.findByRole('dialog', { name: '安全规则已被他人修改' }));
    expect(dialog.getByText('失败 10 次锁定 30 分钟')).toBeTruthy();
    await user.click(dialog.getByRole('radio', { name: '登录失败锁定用我填写的' }));
    await user.click(dialog.getByRole('button', { name: '按所选保存' }));
    await screen.findByText(/已保存/);
    expect(sent.at(-1)).toEqual({ ...current, signIn: { failures: 5, minutes: 60 } });
  });
});
