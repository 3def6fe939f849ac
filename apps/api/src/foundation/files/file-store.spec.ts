import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readConfig } from '../config/config.js';
import { FileStore } from './file-store.js';

describe('files by the digest of their content', () => {
  let dataDir: string;
  let store: FileStore;

  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'lianqun-files-'));
    store = new FileStore(readConfig({ DATABASE_URL: 'postgres://x@localhost/x', LIANQUN_DATA_DIR: dataDir }));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('keeps the same content once', async () => {
    const first = await store.store(Readable.from(['名单']));
    const second = await store.store(Readable.from(['名单']));
    expect(second).toEqual(first);
    expect(first.size).toBe(6);
    expect(existsSync(store.pathOf(first.sha256))).toBe(true);
  });

  it('leaves nothing behind of an upload that broke off', async () => {
    const broken = Readable.from(
      (function* () {
        yield 'half a file';
        throw new Error('the connection was lost');
      })(),
    );
    await expect(store.store(broken)).rejects.toThrow('the connection was lost');
    await store.sweep();
    expect(existsSync(path.join(dataDir, 'files', 'incoming'))).toBe(false);
  });

  it('sweeps what nobody refers to and what was never finished, and nothing else', async () => {
    const kept = await store.store(Readable.from(['kept']));
    const orphan = await store.store(Readable.from(['orphan']));
    const part = path.join(dataDir, 'files', 'incoming', 'part');
    writeFileSync(part, 'half');
    store.addOwner(() => Promise.resolve([kept.sha256]));
    await store.sweep();
    expect(existsSync(store.pathOf(kept.sha256))).toBe(true);
    expect(existsSync(store.pathOf(orphan.sha256))).toBe(false);
    expect(existsSync(part)).toBe(false);
  });
});
