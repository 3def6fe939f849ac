import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { enterprises } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const record = enterprises[0];

/** Answers changes like the API: an old version gets 409 with both sides. */
function patchesTo(current: object | null) {
  const bodies: Record<string, unknown>[] = [];
  server.use(
    http.patch('*/api/enterprises/:id', async ({ request }) => {
      const body = (await request.json()) as Record<string, unknown>;
      bodies.push(body);
      if (current && body['version'] === 1) {
        const now = { ...record, ...current, version: 5 };
        const { version: _, ...mine } = body;
        const conflicts = Object.entries(mine).map(([field, yours]) => ({
          field,
          yours,
          theirs: (now as Record<string, unknown>)[field],
        }));
        return problem(409, 'stale-version', { current: now, conflicts });
      }
      return HttpResponse.json({ ...record, ...body, warnings: [] });
    }),
  );
  return bodies;
}

async function openForm() {
  const app = await renderApp('/enterprises/e-1/edit');
  await screen.findByLabelText('法定代表人');
  return app;
}

function retype(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  fireEvent.blur(screen.getByLabelText(label));
}

describe('editing an enterprise', () => {
  it('sends only what changed, with the version', async () => {
    const bodies = patchesTo(null);
    const { address, user } = await openForm();
    retype('法定代表人', '周某');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies).toEqual([{ legalRepresentative: '周某', version: 1 }]);
    expect((await screen.findByText(/已保存/)).textContent).toMatch(/已保存 \d\d:\d\d/);
  });

  it('shows both sides of a stale version and saves what a person chooses', async () => {
    const bodies = patchesTo({ legalRepresentative: '王某', registeredCapital: '40000' });
    const { address, user } = await openForm();
    retype('法定代表人', '周某');
    retype('注册资本', '36000');
    await user.click(screen.getByRole('button', { name: '保存' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('王某')).toBeTruthy();
    expect(dialog.getByText('40,000.00')).toBeTruthy();
    await user.click(dialog.getByRole('radio', { name: '法定代表人用台账现在的' }));
    await user.click(dialog.getByRole('button', { name: '按所选保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies.at(-1)).toEqual({ registeredCapital: '36000', version: 5 });
  });

  it('asks nobody when the other person changed other fields', async () => {
    const bodies = patchesTo({ note: '别人写的' });
    const { address, user } = await openForm();
    retype('法定代表人', '周某');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies.map((body) => body['version'])).toEqual([1, 5]);
  });

  it('lists the faults of the form on top', async () => {
    const { user } = await openForm();
    retype('企业名称', '');
    retype('注册资本', '三千万');
    await user.click(screen.getByRole('button', { name: '保存' }));
    const list = within(await screen.findByText('有 2 处需要修改').then((found) => found.parentElement as HTMLElement));
    expect(list.getByRole('button', { name: '企业名称' })).toBeTruthy();
    expect(list.getByRole('button', { name: '注册资本' })).toBeTruthy();
  });

  it('puts the faults that the API finds at their fields', async () => {
    server.use(
      http.patch('*/api/enterprises/:id', () =>
        problem(422, 'validation-failed', {
          errors: [
            { field: 'creditCode', code: 'credit-code-taken', params: { name: '另一示例有限公司' }, message: '' },
          ],
        }),
      ),
    );
    const { user } = await openForm();
    retype('法定代表人', '周某');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(screen.getAllByText(/已登记在“另一示例有限公司”名下/).length).toBe(2));
  });

  it('mends a look-alike letter in a credit code with one click', async () => {
    const { user } = await openForm();
    retype('统一社会信用代码', '9135O1OOM000100Y43');
    await user.click(await screen.findByRole('button', { name: '改为 91350100M000100Y43' }));
    expect(screen.getByLabelText<HTMLInputElement>('统一社会信用代码').value).toBe('91350100M000100Y43');
    await screen.findByText('校验通过');
  });

  it('keeps a draft on leaving and gives it up when asked', async () => {
    const { router, user } = await openForm();
    retype('法定代表人', '草稿');
    await waitFor(() => expect(sessionStorage.getItem('lianqun.draft.enterprise.e-1')).toContain('草稿'));
    await user.click(screen.getByRole('link', { name: '产业链' }));
    await screen.findByRole('heading', { name: '产业链', level: 1 });
    await act(() => router.navigate('/enterprises/e-1/edit'));
    await screen.findByText(/已恢复/);
    expect(screen.getByLabelText<HTMLInputElement>('法定代表人').value).toBe('草稿');
    await user.click(screen.getByRole('button', { name: '放弃草稿' }));
    expect(screen.getByLabelText<HTMLInputElement>('法定代表人').value).toBe('郑立');
  });
});

describe('the form of a record that is not in the own scope', () => {
  it('does not open; it says who can change the record, and leads to it', async () => {
    const abilities = { update: false, restrict: false, revealContacts: false, invite: false };
    server.use(http.get('*/api/enterprises/e-1', () => HttpResponse.json({ ...record, abilities })));
    await renderApp('/enterprises/e-1/edit');
    await screen.findByText('这条记录您只能查看');
    expect(screen.queryByRole('button', { name: '保存' })).toBeNull();
    expect(screen.getByRole('link', { name: '查看记录' }).getAttribute('href')).toBe('/enterprises/e-1');
  });
});

describe('contact details on the form', () => {
  const phone = () => screen.getByLabelText<HTMLInputElement>('电话');

  it('are left as they are where nothing is typed, and replaced by what is', async () => {
    const bodies = patchesTo(null);
    const { address, user } = await openForm();
    expect(phone().value).toBe('');
    expect(phone().placeholder).toBe('031****0000（留空不变）');
    retype('电话', '022-1');
    retype('电话', '');
    expect(phone().placeholder).toBe('031****0000（留空不变）');
    retype('邮箱', 'new@example.com');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies).toEqual([{ contactEmail: 'new@example.com', version: 1 }]);
  });

  it('are emptied by a step of their own, which can be taken back', async () => {
    const bodies = patchesTo(null);
    const { address, user } = await openForm();
    await user.click(screen.getByRole('button', { name: '清空电话' }));
    expect(phone().placeholder).toBe('保存后清空');
    await user.click(screen.getByRole('button', { name: '清空联系人' }));
    await user.click(screen.getByRole('button', { name: '恢复联系人' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies).toEqual([{ contactPhone: null, version: 1 }]);
  });

  it('keep their mask behind a draft: what was typed can still be taken back', async () => {
    const { router } = await openForm();
    retype('电话', '022-1234567');
    await waitFor(() => expect(sessionStorage.getItem('lianqun.draft.enterprise.e-1')).toContain('022-1234567'));
    await act(() => router.navigate('/chains'));
    await screen.findByRole('heading', { name: '产业链', level: 1 });
    await act(() => router.navigate('/enterprises/e-1/edit'));
    await screen.findByText(/已恢复/);
    expect(phone().value).toBe('022-1234567');
    retype('电话', '');
    expect(phone().placeholder).toBe('031****0000（留空不变）');
  });
});

describe('whether an enterprise is 内部', () => {
  it('is for its own side to say', async () => {
    const bodies = patchesTo(null);
    const { address, user } = await openForm();
    await user.click(screen.getByRole('radio', { name: '内部' }));
    await screen.findByText('仅本方和受邀单位可见，其他省市只计入总数');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
    expect(bodies).toEqual([{ confidentiality: 'internal', version: 1 }]);
  });

  it('is shown with the reason to whoever may not', async () => {
    const abilities = { update: true, restrict: false, revealContacts: false, invite: false };
    server.use(http.get('*/api/enterprises/e-1', () => HttpResponse.json({ ...record, abilities })));
    await openForm();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '内部' }).disabled).toBe(true);
    expect(screen.getByText('由本方设定，您不能修改')).toBeTruthy();
  });
});

describe('a new enterprise', () => {
  it('creates the record and opens it', async () => {
    const { address, user } = await renderApp('/enterprises/new');
    await screen.findByLabelText('企业名称');
    retype('企业名称', '新设示例科技有限公司');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(address()).toBe('/enterprises/e-1'));
  });
});
