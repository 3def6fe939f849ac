import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import type { LinkSet } from '../../features/chains/types.js';
import { linkSet } from '../../testing/chain-fixtures.js';
import { problem } from '../../testing/problem.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const saving = () => {
  const bodies: { items: object[] }[] = [];
  server.use(
    http.put('*/api/chains/c-4/regional-roles', async ({ request }) => {
      bodies.push((await request.json()) as { items: object[] });
      return HttpResponse.json(linkSet);
    }),
  );
  return bodies;
};

const open = async (set: LinkSet = linkSet) => {
  server.use(http.get('*/api/chains/c-4/links', () => HttpResponse.json(set)));
  const app = await renderApp('/chains/c-4?tab=roles');
  const table = within(await screen.findByRole('table', { name: '环节与地区的分工和强弱' }));
  const cells = table.getAllByRole('cell');
  cells[0]?.focus();
  const cell = (name: string) => screen.findByRole('textbox', { name });
  await cell('关键零部件 北京市');
  return { ...app, table, cell };
};

const paste = (text: string) =>
  fireEvent.paste(document.activeElement as HTMLElement, { clipboardData: { getData: () => text } });

describe('the matrix of links and regions', () => {
  it('is filled in by the keyboard alone and saved at once', async () => {
    const bodies = saving();
    const { cell, user } = await open();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(await cell('关键零部件 天津市'));
    await user.keyboard('27');
    expect((await cell('关键零部件 天津市')).getAttribute('value')).toBe('一般 制造');
    await user.keyboard('{ArrowDown}w');
    expect((await cell('数控系统 天津市')).getAttribute('value')).toBe('薄弱');
    await user.keyboard('{ArrowRight}{Enter}强、研发{Enter}');
    expect(document.activeElement).toBe(await cell('精密轴承 河北省'));
    screen.getByRole('button', { name: '保存 3 格' });
    await user.keyboard('{Control>}s{/Control}');
    await screen.findAllByText('已保存 3 格');
    expect(bodies[0]?.items).toEqual([
      {
        linkId: 'l-1',
        regionCode: '120000',
        version: null,
        roles: ['manufacturing'],
        strength: 'fair',
        evidence: null,
        evidencedOn: null,
      },
      {
        linkId: 'l-2',
        regionCode: '120000',
        version: null,
        roles: [],
        strength: 'weak',
        evidence: null,
        evidencedOn: null,
      },
      {
        linkId: 'l-2',
        regionCode: '130000',
        version: null,
        roles: ['research'],
        strength: 'strong',
        evidence: null,
        evidencedOn: null,
      },
    ]);
  });

  it('takes back what is not saved, step by step', async () => {
    const { cell, user } = await open();
    await user.keyboard('3');
    expect((await cell('关键零部件 北京市')).getAttribute('value')).toBe('薄弱 研发');
    screen.getByText('1 格未保存');
    await user.keyboard('{Control>}z{/Control}');
    expect((await cell('关键零部件 北京市')).getAttribute('value')).toBe('强 研发');
    expect(screen.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
  });

  it('takes a block from a spreadsheet, but not into regions of others', async () => {
    const { table } = await open({ ...linkSet, abilities: { update: false, regions: ['110000', '120000'] } });
    paste('强\t弱 制造\t一般\r\n缺失\t不详\t强');
    await screen.findAllByText(/已粘贴 4 格；2 格不是您的地区，没有粘贴/);
    screen.getByText('1 格看不懂，改好后再保存');
    expect(screen.getByRole('button', { name: /^保存/ })).toHaveProperty('disabled', true);
    expect(table.getByText('看不懂')).toBeTruthy();
  });

  it('takes evidence and its date at the side', async () => {
    const bodies = saving();
    const { user } = await open();
    const pane = within(screen.getByRole('complementary', { name: '选中的格子' }));
    fireEvent.change(pane.getByLabelText('依据'), { target: { value: '2026 年摸底' } });
    fireEvent.change(pane.getByLabelText('依据日期'), { target: { value: '2026-05-01' } });
    await user.click(screen.getByRole('button', { name: '保存 1 格' }));
    await waitFor(() => expect(bodies).toHaveLength(1));
    expect(bodies[0]?.items[0]).toMatchObject({
      version: 1,
      strength: 'strong',
      evidence: '2026 年摸底',
      evidencedOn: '2026-05-01',
    });
  });

  it('shows both sides where somebody else was first, and saves what was chosen', async () => {
    const theirs = structuredClone(linkSet);
    theirs.items[0]!.roles[0] = { ...linkSet.items[0]!.roles[0]!, strength: 'fair', version: 5 };
    const sent: { items: { version: number | null }[] }[] = [];
    const { user } = await open();
    server.use(
      http.get('*/api/chains/c-4/links', () => HttpResponse.json(theirs)),
      http.put('*/api/chains/c-4/regional-roles', async ({ request }) => {
        const body = (await request.json()) as (typeof sent)[number];
        sent.push(body);
        return body.items[0]?.version === 5 ? HttpResponse.json(theirs) : problem(409, 'stale-version');
      }),
    );
    await user.keyboard('3');
    await user.click(screen.getByRole('button', { name: '保存 1 格' }));
    await screen.findByText('1 格刚被别人改过，请在右侧逐格选择');
    const clash = within(screen.getByRole('group', { name: '这一格两个人改过' }));
    expect(clash.getByText(/一般 研发/)).toBeTruthy();
    expect(clash.getByText(/薄弱 研发/)).toBeTruthy();
    await user.click(clash.getByRole('button', { name: '用我填写的' }));
    // The sign of waiting leaves a moment after the answer.
    await user.click(await screen.findByRole('button', { name: /保存 1 格$/ }));
    await waitFor(() => expect(sent.map(({ items }) => items[0]?.version)).toEqual([1, 5]));
  });

  it('names at the cell what the register says against it', async () => {
    server.use(
      http.put('*/api/chains/c-4/regional-roles', () =>
        problem(422, 'validation-failed', {
          errors: [{ field: 'items.0.strength', code: 'role-without-strength', params: {}, message: '' }],
        }),
      ),
    );
    const { user } = await open();
    await user.keyboard('3');
    await user.click(screen.getByRole('button', { name: '保存 1 格' }));
    expect((await screen.findAllByText(/只填了依据/)).length).toBeGreaterThan(0);
  });

  it('is only looked at by others', async () => {
    const { user, cell } = await open({ ...linkSet, abilities: { update: false, regions: [] } });
    await user.keyboard('3');
    expect((await cell('关键零部件 北京市')).getAttribute('value')).toBe('强 研发');
    expect(screen.queryByRole('button', { name: /保存/ })).toBeNull();
    screen.getByText('这一地区由当地填写。');
  });
});
