import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderApp } from '../../testing/render-app.js';
import { withApi } from '../../testing/server.js';

withApi();

const drop = (file: File) =>
  fireEvent.drop(screen.getByText('把名单文件拖到这里').parentElement as HTMLElement, {
    dataTransfer: { files: [file] },
  });

describe('uploading a list', () => {
  it('refuses what is no list before sending it', async () => {
    await renderApp('/imports/new');
    await screen.findByText('把名单文件拖到这里');
    drop(new File(['x'], '企业名单.pdf'));
    expect((await screen.findByRole('alert')).textContent).toContain('“企业名单.pdf”不是表格文件');
    drop(new File([], '空.csv'));
    await screen.findByText('“空.csv”是空文件。');
  });

  it('opens the batch once the file is sent', async () => {
    const { address } = await renderApp('/imports/new');
    await screen.findByText('把名单文件拖到这里');
    drop(new File(['企业名称\n示例有限公司\n'], '名单.csv'));
    await waitFor(() => expect(address()).toBe('/imports/b-4'));
    await screen.findByText('正在读取名单');
  });

  it('lists earlier imports with what came of them', async () => {
    await renderApp('/imports');
    expect(
      (await screen.findByRole('link', { name: '天津市专精特新企业名单（第六批）.csv' })).getAttribute('href'),
    ).toBe('/imports/b-2');
    expect(screen.getByText('新增 39，更新 12')).toBeTruthy();
  });
});
