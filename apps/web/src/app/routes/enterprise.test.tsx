import { describe, expect, it } from '@jest/globals';
import type { Schemas } from '@lianqun/api-client';
import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { enterprises, session } from '../../testing/fixtures.js';
import { problem } from '../../testing/handlers.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const enterprise = enterprises[0] as Schemas['Enterprise'];

/** The record as the API has it just now. */
const shown = (part: Partial<Schemas['Enterprise']>) =>
  server.use(http.get('*/api/enterprises/e-1', () => HttpResponse.json({ ...enterprise, ...part })));

describe('an enterprise', () => {
  it('shows who it is, its key facts and the columns that came with the list', async () => {
    await renderApp('/enterprises/e-1');
    await screen.findByRole('heading', { name: '冀东示例储能科技有限公司', level: 1 });
    await screen.findByText('万元（3.20 亿元）');
    expect(screen.getByText('曹妃甸经济技术开发区')).toBeTruthy();
    expect(document.title).toBe('冀东示例储能科技有限公司 · 链群');
    const placed = screen.getByRole('link', { name: '氢能 / 氢气储运 / 固态储氢' });
    expect(placed.getAttribute('href')).toBe('/chains/c-1?tab=enterprises&link=l-2');
  });

  it('tells the history with who, when, where from, and the old value before the new', async () => {
    await renderApp('/enterprises/e-1?tab=history');
    const entries = within(await screen.findByRole('list', { name: '变更记录' })).getAllByRole('listitem');
    const first = entries[0] as HTMLElement;
    expect(first.textContent).toContain('2026-10-30 16:42');
    expect(first.querySelector('del')?.textContent).toBe('28,000.00');
    expect(first.querySelector('ins')?.textContent).toBe('32,000.00');
    const link = screen.getByRole('link', { name: '导入 2026年河北省氢能链企业名单.xlsx' });
    expect(link.getAttribute('href')).toBe('/imports/b-2');
    expect(link.parentElement?.textContent).toContain('第 128 行');
  });

  it('folds what was done to several of one kind into a line that opens', async () => {
    const added = ['储氢装备', '膜电极', '空压机'].map((after) => ({ field: 'links', before: null, after }));
    const changes = [...added, { field: 'note', before: null, after: '已核对' }];
    const entry = { id: '9', at: '2026-10-30T08:42:00Z', actorName: '高敏', origin: { kind: 'request' } };
    server.use(
      http.get('*/api/enterprises/e-1/history', () =>
        HttpResponse.json({ total: 1, items: [{ ...entry, operation: 'update', changes }] }),
      ),
    );
    const { user } = await renderApp('/enterprises/e-1?tab=history');
    const folded = await screen.findByText(/新增 3 项$/, { selector: 'summary' });
    expect(screen.getByText('已核对', { selector: 'ins' })).toBeTruthy();
    const details = folded.closest('details') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    await user.click(folded);
    expect(within(details).getAllByRole('listitem')).toHaveLength(3);
    expect(details.textContent).toContain('膜电极');
  });

  it('does not offer what the account may not do', async () => {
    const permissions = ['enterprise.read', 'reference.read', 'overview.read', 'session.manage-own'];
    server.use(http.get('*/api/session', () => HttpResponse.json({ ...session, permissions })));
    shown({
      abilities: { update: false, restrict: false, revealContacts: false, invite: false, merge: false, delete: false },
    });
    await renderApp('/enterprises/e-1');
    await screen.findByText('联系人', { selector: 'h3' });
    expect(screen.queryByRole('link', { name: '编辑' })).toBeNull();
    expect(screen.queryByText('最近变更')).toBeNull();
    expect(screen.queryByRole('link', { name: '导入记录' })).toBeNull();
    expect(screen.getByText('031****0000')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '查看联系方式' })).toBeNull();
  });

  it('says so when there is no such record', async () => {
    await renderApp('/enterprises/unknown');
    await screen.findByText('没有这个页面或记录');
  });
});

describe('the contact details of an enterprise', () => {
  it('are masked until somebody asks for them, and are hidden again', async () => {
    const { user } = await renderApp('/enterprises/e-1');
    await screen.findByText('031****0000');
    expect(screen.getByText(/查看完整内容将记入审计记录/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '查看联系方式' }));
    await screen.findByText('0315-0000000');
    expect(screen.getByText('contact@example.com')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '隐藏' }));
    await screen.findByText('031****0000');
    expect(screen.queryByText('0315-0000000')).toBeNull();
  });

  it('stay masked when the API refuses them', async () => {
    server.use(http.post('*/api/enterprises/:id/contacts/reveal', () => problem(403, 'out-of-scope')));
    const { user } = await renderApp('/enterprises/e-1');
    await user.click(await screen.findByRole('button', { name: '查看联系方式' }));
    await screen.findByText(/不在您的数据范围内/);
    expect(screen.getByText('031****0000')).toBeTruthy();
  });
});

describe('an enterprise that is not shared', () => {
  const invited = {
    organization: { id: 'o-9', name: '天津市工业和信息化局', shortName: '天津市工信局' },
    invitedAt: '2026-11-01T02:31:00Z',
    invitedByName: '周岚',
  };

  it('says so, and who is let in beside its own side', async () => {
    shown({ confidentiality: 'internal' });
    server.use(http.get('*/api/records/enterprise/e-1/invitations', () => HttpResponse.json({ items: [invited] })));
    await renderApp('/enterprises/e-1');
    await screen.findByText('天津市工业和信息化局');
    expect(screen.getByTitle('仅本方和受邀单位可见，其他省市只计入总数').textContent).toBe('内部');
    expect(screen.getByText(/周岚 2026-11-01 10:31 邀请/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '邀请' })).toBeNull();
  });

  it('lets its own side invite organizations and withdraw that', async () => {
    const items = [invited];
    const asked: unknown[] = [];
    shown({ confidentiality: 'internal', abilities: { ...enterprise.abilities, invite: true } });
    server.use(
      http.get('*/api/records/enterprise/e-1/invitations', () => HttpResponse.json({ items })),
      http.post('*/api/records/enterprise/e-1/invitations', async ({ request }) => {
        asked.push(await request.json());
        items.push({ ...invited, organization: { id: 'o-7', name: '新邀请的单位', shortName: '新单位' } });
        return HttpResponse.json({ items }, { status: 201 });
      }),
      http.delete('*/api/records/enterprise/e-1/invitations/o-9', () => {
        items.shift();
        return new HttpResponse(null, { status: 204 });
      }),
    );
    const { user } = await renderApp('/enterprises/e-1');
    await user.click(await screen.findByRole('combobox', { name: '邀请的单位' }));
    await user.click(await screen.findByTitle('河北省工业和信息化厅'));
    await user.click(screen.getByRole('button', { name: '邀请' }));
    await screen.findByText('新邀请的单位');
    expect(asked).toEqual([{ organizationId: 'o-2' }]);
    await user.click(screen.getByRole('button', { name: '撤回对天津市工业和信息化局的邀请' }));
    await waitFor(() => expect(screen.queryByText('天津市工业和信息化局')).toBeNull());
  });
});

describe('a record that somebody else has open', () => {
  it('says who, of which organization, and whether they edit it; and tells them the same of this page', async () => {
    const said: unknown[] = [];
    const others = [
      { accountId: 'a-2', displayName: '张三', organizationName: '天津市工信局', editing: true, seenAt: '' },
      { accountId: 'a-3', displayName: '李四', organizationName: null, editing: false, seenAt: '' },
    ];
    server.use(
      http.put('*/api/records/enterprise/e-1/presence', async ({ request }) => {
        said.push([await request.json(), request.headers.get('x-lianqun-background')]);
        return HttpResponse.json({ others });
      }),
    );
    const { user } = await renderApp('/enterprises/e-1');
    await screen.findByText('张三（天津市工信局）正在编辑');
    expect(screen.getByText('李四正在查看')).toBeTruthy();
    await user.click(screen.getByRole('link', { name: '编辑' }));
    await screen.findByLabelText('法定代表人');
    await screen.findByText('张三（天津市工信局）正在编辑');
    expect(said).toEqual([
      [{ editing: false }, '1'],
      [{ editing: true }, '1'],
    ]);
  });
});
