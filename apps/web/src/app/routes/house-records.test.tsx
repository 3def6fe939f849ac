import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { dialogCalled } from '../../testing/dialog-called.js';
import { problem } from '../../testing/handlers.js';
import { attachments, binned, comments } from '../../testing/house-fixtures.js';
import { renderApp } from '../../testing/render-app.js';
import { server, withApi } from '../../testing/server.js';

withApi();

const gone = () => new HttpResponse(null, { status: 204 });
const file = (name: string, text = 'x') => new File([text], name);

/** What a record has, as it changes. */
function held(first: readonly (typeof attachments)[number][] = []) {
  const items = [...first];
  server.use(
    http.get('*/api/records/:kind/:id/attachments', () =>
      HttpResponse.json({
        items,
        purposes: ['attachment', 'evidence'],
        limits: { size: 1000, count: 50 },
        abilities: { add: true },
      }),
    ),
  );
  return items;
}

describe('the attachments of a record', () => {
  it('are listed with what they are, and shown in the page where that is possible', async () => {
    const { user } = await renderApp('/blockers/k-1?tab=attachments');
    await screen.findByRole('heading', { name: '电解槽膜电极依赖外购', level: 1 });
    const table = within(await screen.findByRole('table', { name: '附件' }));
    expect(table.getByRole('row', { name: /现场照片/ }).textContent).toContain('佐证');
    expect(table.queryByRole('button', { name: '预览合作协议.docx' })).toBeNull();
    expect(table.getByRole('link', { name: '下载合作协议.docx' }).getAttribute('href')).toBe(
      '/api/attachments/f-3/file',
    );
    await user.click(table.getByRole('button', { name: '预览备案通知书.pdf' }));
    const pdf = await dialogCalled('备案通知书.pdf');
    expect(pdf.getByTitle('备案通知书.pdf').getAttribute('src')).toBe('/api/attachments/f-1/file?inline=1');
    await user.click(pdf.getByRole('button', { name: '下一个' }));
    const image = await dialogCalled('现场照片.png');
    expect(image.getByRole('img', { name: '现场照片.png' }).getAttribute('src')).toBe(
      '/api/attachments/f-2/file?inline=1',
    );
  });

  it('are dropped several at once: one that is refused says why, the others go on', async () => {
    const items = held();
    server.use(
      http.post('*/api/records/:kind/:id/attachments', async ({ request }) => {
        const form = await request.formData();
        const name = (form.get('file') as File).name;
        if (name.endsWith('.exe')) return problem(422, 'attachment-kind-unknown');
        items.push({ ...attachments[2]!, id: name, fileName: name, purpose: form.get('purpose') as 'evidence' });
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const { user } = await renderApp('/blockers/k-1?tab=attachments');
    await user.click(await screen.findByRole('checkbox', { name: '作为办结佐证' }));
    const zone = screen.getByText('把文件拖到这里，或').parentElement!;
    const files = [file('说明.docx'), file('程序.exe'), file('大.pdf', 'x'.repeat(1001)), file('空.pdf', '')];
    fireEvent.drop(zone, { dataTransfer: { files } });
    const row = await screen.findByRole('row', { name: /说明\.docx/ });
    expect(row.textContent).toContain('佐证');
    const queue = within(screen.getByRole('list', { name: '正在上传' }));
    await queue.findByText(/没有上传：不能上传这类文件/);
    expect(queue.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      expect.stringContaining('程序.exe'),
      expect.stringContaining('大.pdf'),
      expect.stringContaining('空.pdf'),
    ]);
    await user.click(queue.getByRole('button', { name: '移除程序.exe' }));
    expect(queue.queryByText('程序.exe')).toBeNull();
  });

  it('are deleted after a question', async () => {
    const items = held(attachments);
    server.use(
      http.delete('*/api/attachments/f-1', () => {
        items.shift();
        return gone();
      }),
    );
    const { user } = await renderApp('/projects/x-1?tab=attachments');
    await user.click(await screen.findByRole('button', { name: '删除备案通知书.pdf' }));
    const dialog = await dialogCalled('删除附件“备案通知书.pdf”');
    await user.click(dialog.getByRole('button', { name: '删除' }));
    await waitFor(() => expect(screen.queryByText('备案通知书.pdf')).toBeNull());
    expect(screen.queryByRole('button', { name: '删除现场照片.png' })).toBeNull();
  });
});

describe('the comments on a record', () => {
  it('name people with @, and mark them', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/records/enterprise/e-1/comments', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(comments[0], { status: 201 });
      }),
    );
    const { user } = await renderApp('/enterprises/e-1?tab=comments');
    expect((await screen.findByText('@郑立')).tagName).toBe('MARK');
    const box = screen.getByRole('textbox', { name: '写评论' });
    await user.type(box, '请 @郑');
    await user.click(await screen.findByText('郑立新（北京市经济和信息化局）'));
    await user.type(box, '看一下');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toEqual([{ body: '请 @郑立新 看一下', mentions: ['a-3'] }]));
    await waitFor(() => expect((box as HTMLTextAreaElement).value).toBe(''));
  });

  it('are edited and deleted by their author only', async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch('*/api/comments/m-1', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(comments[0]);
      }),
      http.delete('*/api/comments/m-1', ({ request }) => {
        sent.push(new URL(request.url).search);
        return gone();
      }),
    );
    const { user } = await renderApp('/enterprises/e-1?tab=comments');
    const list = within(await screen.findByRole('list', { name: '评论' }));
    expect(list.getAllByRole('button')).toHaveLength(2);
    await user.click(list.getByRole('button', { name: /^编辑周岚/ }));
    await user.type(list.getByRole('textbox'), '谢谢');
    await user.click(list.getByRole('button', { name: '保存' }));
    await list.findByText(/已编辑/);
    await user.click(await list.findByRole('button', { name: /^删除周岚/ }));
    const dialog = await dialogCalled('删除这条评论');
    await user.click(dialog.getByRole('button', { name: '删除' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { body: '用地手续还差一项，请 @郑立 核对后回复。谢谢', mentions: ['a-2'], version: 1 },
        '?version=1',
      ]),
    );
  });
});

describe('the recycle bin of a register', () => {
  it('is reached from its list, and gives back what was deleted', async () => {
    const { address, user } = await renderApp('/projects');
    await user.click(await screen.findByRole('link', { name: '回收站' }));
    await screen.findByRole('heading', { name: '项目回收站', level: 1 });
    const row = await screen.findByRole('row', { name: new RegExp(binned[0]!.name) });
    expect(row.textContent).toContain('周岚');
    await user.click(within(row).getByRole('button', { name: `恢复${binned[0]!.name}` }));
    await waitFor(() => expect(address()).toBe('/projects/j-90'));
  });

  it('takes a record that nothing refers to; else says what does', async () => {
    server.use(
      http.delete('*/api/blockers/:id', () =>
        problem(409, 'record-referred-to', { params: { name: '膜电极', count: 1, by: '10月填报' } }),
      ),
    );
    const { address, user } = await renderApp('/blockers/k-1');
    await user.click(await screen.findByRole('button', { name: '删除' }));
    const dialog = await dialogCalled('删除“电解槽膜电极依赖外购”');
    await user.click(dialog.getByRole('button', { name: '删除' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('仍被 1 条记录引用（10月填报）');
    expect(address()).toBe('/blockers/k-1');
  });
});

describe('a record in print', () => {
  it('is a sheet with head and contents, without what belongs to the screen', async () => {
    const { address, user } = await renderApp('/projects/x-1');
    await user.click(await screen.findByRole('link', { name: '打印' }));
    const sheet = within(await screen.findByRole('article', { name: '打印内容' }));
    expect(sheet.getByText(/XM2025-0137/)).toBeTruthy();
    expect(sheet.getByText(/周岚.*打印$/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: '附件' })).toBeNull();
    await user.click(screen.getByRole('link', { name: '返回' }));
    await screen.findByRole('link', { name: '附件' });
    expect(address()).toBe('/projects/x-1');
  });

  it('speaks English', async () => {
    await renderApp('/projects/x-1?tab=print', 'en');
    await screen.findByRole('article', { name: 'What is printed' });
    expect(screen.getByText('One record on one page of A4.')).toBeTruthy();
  });
});
