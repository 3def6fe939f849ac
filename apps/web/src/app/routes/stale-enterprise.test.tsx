import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { enterprises } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

type Fields = Record<string, unknown>;

const record = enterprises[0] as unknown as Fields;

/** The register, in which others write one change after the other: each just before a request of the page arrives. */
function register(...others: Fields[]) {
  const bodies: Fields[] = [];
  let now: Fields = record;
  server.use(
    http.patch('*/api/enterprises/:id', async ({ request }) => {
      const { version, ...mine } = (await request.json()) as Fields;
      bodies.push({ version, ...mine });
      const next = others.shift();
      if (next) now = { ...now, ...next, version: Number(now['version']) + 1 };
      if (version === now['version']) {
        now = { ...now, ...mine, version: Number(version) + 1 };
        return HttpResponse.json({ ...now, warnings: [] });
      }
      const conflicts = Object.entries(mine).flatMap(([field, yours]) =>
        JSON.stringify(yours) === JSON.stringify(now[field]) ? [] : [{ field, yours, theirs: now[field] }],
      );
      return problem(409, 'stale-version', { current: now, conflicts });
    }),
  );
  return { bodies, saved: () => now };
}

async function change(values: Record<string, string>) {
  const app = await renderApp('/enterprises/e-1/edit');
  await screen.findByLabelText('法定代表人');
  for (const [label, value] of Object.entries(values)) {
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    fireEvent.blur(screen.getByLabelText(label));
  }
  await app.user.click(screen.getByRole('button', { name: '保存' }));
  return app;
}

const dialog = async () => within(await screen.findByRole('dialog'));

const side = (of: Awaited<ReturnType<typeof dialog>>, name: string) =>
  of.getByRole<HTMLInputElement>('radio', { name });

describe('two people who change one record', () => {
  it('are shown field by field: what it was struck through, and both values', async () => {
    register({ legalRepresentative: '王某', registeredCapital: '40000' });
    await change({ 法定代表人: '周某', 注册资本: '36000' });
    const found = await dialog();
    const row = found.getByRole('rowheader', { name: /法定代表人/ }).closest('tr') as HTMLElement;
    expect(row.querySelector('del')?.textContent).toBe('郑立');
    expect(within(row).getByText('周某')).toBeTruthy();
    expect(within(row).getByText('王某')).toBeTruthy();
    expect(found.getByText('36,000.00')).toBeTruthy();
    expect(found.getByText('40,000.00')).toBeTruthy();
  });

  it('keep what a person chooses of each, and what nobody touched here stays as the others wrote it', async () => {
    const { bodies, saved } = register({ legalRepresentative: '王某', registeredCapital: '40000', note: '他们的备注' });
    const { address, user } = await change({ 法定代表人: '周某', 注册资本: '36000' });
    const found = await dialog();
    const taken = found.getByText('备注').closest('li');
    expect(taken?.querySelector('del')?.textContent).toBe('未填');
    expect(taken?.querySelector('ins')?.textContent).toBe('他们的备注');
    expect(found.queryByRole('radio', { name: /备注/ })).toBeNull();
    await user.click(side(found, '法定代表人用台账现在的'));
    await user.click(found.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies.at(-1)).toEqual({ registeredCapital: '36000', version: 2 });
    expect(saved()).toMatchObject({ legalRepresentative: '王某', registeredCapital: '36000', note: '他们的备注' });
  });

  it('are asked again when a third one comes in while they choose, and only about what that one changed', async () => {
    const { bodies, saved } = register(
      { legalRepresentative: '王某', registeredCapital: '40000' },
      { registeredCapital: '50000' },
    );
    const { address, user } = await change({ 法定代表人: '周某', 注册资本: '36000' });
    await user.click((await dialog()).getByRole('button', { name: '按所选保存' }));
    await screen.findByText('50,000.00');
    const again = await dialog();
    expect(again.queryByRole('radio', { name: '法定代表人用我填写的' })).toBeNull();
    const row = again.getByRole('rowheader', { name: /注册资本/ });
    expect(row.querySelector('del')?.textContent).toBe('40,000.00');
    await user.click(side(again, '注册资本用台账现在的'));
    await user.click(again.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(saved()).toMatchObject({ legalRepresentative: '周某', registeredCapital: '50000' });
  });

  it('are not asked again when the third one changed something else', async () => {
    const { saved } = register({ legalRepresentative: '王某' }, { note: '第三个人写的' });
    const { address, user } = await change({ 法定代表人: '周某' });
    await user.click((await dialog()).getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(saved()).toMatchObject({ legalRepresentative: '周某', note: '第三个人写的' });
  });

  it('decide with the keyboard alone', async () => {
    const { saved } = register({ legalRepresentative: '王某', registeredCapital: '40000' });
    const { address, user } = await change({ 法定代表人: '周某', 注册资本: '36000' });
    const found = await dialog();
    await waitFor(() => expect(document.activeElement).toBe(side(found, '法定代表人用我填写的')));
    await user.keyboard('2');
    expect(side(found, '法定代表人用台账现在的').checked).toBe(true);
    expect(document.activeElement).toBe(side(found, '注册资本用我填写的'));
    await user.keyboard('21k');
    expect(document.activeElement).toBe(side(found, '法定代表人用台账现在的'));
    await user.keyboard('j{Enter}');
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(saved()).toMatchObject({ legalRepresentative: '王某', registeredCapital: '36000' });
  });

  it('are asked about a contact detail even where both masks are alike', async () => {
    const { saved } = register({ note: '别人的备注' });
    const { address, user } = await change({ 电话: '0315-0000009' });
    const found = await dialog();
    expect(found.getByText('0315-0000009')).toBeTruthy();
    expect(found.getAllByText('031****0000').length).toBe(2);
    await user.click(found.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(saved()).toMatchObject({ contactPhone: '0315-0000009', note: '别人的备注' });
  });

  it('see at its field what the register refuses of the choice', async () => {
    const { user } = await (async () => {
      register({ legalRepresentative: '王某' });
      return change({ 法定代表人: '周某' });
    })();
    const found = await dialog();
    const errors = [{ field: 'legalRepresentative', code: 'too-long', params: { max: 1 }, message: '' }];
    server.use(http.patch('*/api/enterprises/:id', () => problem(422, 'validation-failed', { errors })));
    await user.click(found.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getAllByText(/超过 1 个字/).length).toBe(2);
    expect(screen.getByLabelText<HTMLInputElement>('法定代表人').value).toBe('周某');
  });

  it('go back to the form with what they typed, or give it up', async () => {
    register({ legalRepresentative: '王某' });
    const { address, user } = await change({ 法定代表人: '周某' });
    await user.click((await dialog()).getByRole('button', { name: /关闭|Close/ }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('法定代表人').value).toBe('周某');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await user.click((await dialog()).getByRole('button', { name: '放弃我的修改' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(sessionStorage.getItem('lianqun.draft.enterprise.e-1')).toBeNull();
  });
});
