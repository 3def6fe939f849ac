import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
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

  it('keeps nothing readable, and gives back what it was given, whatever its size', async () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000]) {
      const content = Buffer.alloc(size, '联系电话13812345678');
      const { sha256, size: told } = await store.store(Readable.from(content.length ? [content] : []));
      expect(told).toBe(size);
      if (size > 30) expect(readFileSync(store.pathOf(sha256)).includes('13812345678')).toBe(false);
      expect((await buffer(await store.read(sha256))).equals(content)).toBe(true);
    }
  });

  it('refuses a file that was altered, cut short or put together anew', async () => {
    const { sha256 } = await store.store(Readable.from([randomBytes(200_000)]));
    const file = store.pathOf(sha256);
    const whole = readFileSync(file);
    const block = 65_536 + 16;
    const head = whole.length - 3 * block - (200_000 - 3 * 65_536 + 16);
    const altered = Buffer.from(whole);
    altered[100_000] = (altered[100_000] ?? 0) ^ 1;
    const swapped = Buffer.concat([
      whole.subarray(0, head),
      whole.subarray(head + block, head + 2 * block),
      whole.subarray(head, head + block),
      whole.subarray(head + 2 * block),
    ]);
    for (const wrong of [altered, whole.subarray(0, head + 2 * block), whole.subarray(0, -1), swapped]) {
      writeFileSync(file, wrong);
      await expect(store.read(sha256).then((content) => buffer(content))).rejects.toThrow();
    }
    writeFileSync(file, whole);
    expect(await buffer(await store.read(sha256))).toHaveLength(200_000);
  });

  it('lends a readable copy that is gone afterwards, also when its reader fails', async () => {
    const { sha256 } = await store.store(Readable.from(['名单']));
    let lent = '';
    const content = await store.borrow(sha256, (file) => {
      lent = file;
      expect(statSync(file).mode & 0o077).toBe(0);
      return Promise.resolve(readFileSync(file, 'utf8'));
    });
    expect([content, existsSync(lent)]).toEqual(['名单', false]);
    await expect(store.borrow(sha256, () => Promise.reject(new Error('unreadable')))).rejects.toThrow('unreadable');
    expect(readdirSync(path.dirname(lent))).toEqual([]);
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

  it('removes a file for good only when nobody refers to it and none may be about to', async () => {
    const [kept, fresh, old] = await Promise.all(
      ['kept', 'fresh', 'old'].map((content) => store.store(Readable.from([content]))),
    );
    store.addOwner(() => Promise.resolve([kept?.sha256 ?? '']));
    const whereIs = (file = kept) => store.pathOf(file?.sha256 ?? '');
    for (const file of [kept, old]) utimesSync(whereIs(file), new Date(0), new Date(0));
    for (const file of [kept, fresh, old]) await store.removeUnowned(file?.sha256 ?? '');
    await store.removeUnowned('0'.repeat(64));
    expect([kept, fresh, old].map((file) => existsSync(whereIs(file)))).toEqual([true, true, false]);
  });
});
