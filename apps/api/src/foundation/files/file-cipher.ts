import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';

/**
 * Files at rest: a head with the id of the key, then blocks of AES-256-GCM, each with its number and whether it is the
 * last one sealed in. A file that was cut short, put together anew or altered cannot be read.
 */
const MAGIC = Buffer.from('\0lianqun file 1\n');
const KEY_ID = 20;
const NONCE = 8;
const HEAD = MAGIC.length + KEY_ID + NONCE;
const TAG = 16;
/** Bytes of content in a block. */
const BLOCK = 64 * 1024;

interface FileKey {
  id: string;
  secret: Buffer;
}

/** Numbers of blocks go to the end of the vector, whether a block is the last into what is authenticated. */
function vectorOf(nonce: Buffer, block: number): Buffer {
  const vector = Buffer.alloc(NONCE + 4);
  nonce.copy(vector);
  vector.writeUInt32BE(block, NONCE);
  return vector;
}

const sealOf = (head: Buffer, last: boolean) => Buffer.concat([head, Buffer.from([last ? 1 : 0])]);

/** Encrypts and decrypts the files of an installation with keys derived from those of the contact details. */
export class FileCipher {
  private readonly keys: readonly FileKey[];

  /** @param keys `id:base64` each; the first encrypts, all decrypt */
  constructor(keys: readonly string[]) {
    this.keys = keys.map((one) => {
      const [id = '', secret = ''] = one.trim().split(':');
      return { id, secret: Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', 'lianqun files', 32)) };
    });
  }

  /** Takes content, gives what is to be stored. */
  encrypting(): Transform {
    const [key] = this.keys;
    if (!key) throw new Error('no key for files');
    const nonce = randomBytes(NONCE);
    const id = Buffer.alloc(KEY_ID);
    id.write(key.id);
    const head = Buffer.concat([MAGIC, id, nonce]);
    let block = 0;
    const seal = (content: Buffer, last: boolean) => {
      const cipher = createCipheriv('aes-256-gcm', key.secret, vectorOf(nonce, block++));
      cipher.setAAD(sealOf(head, last));
      return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
    };
    return inBlocks(BLOCK, () => head, seal);
  }

  /** Takes what follows the head of a stored file, gives its content; fails where it is not what was stored. */
  private decrypting(head: Buffer): Transform {
    const id = head
      .subarray(MAGIC.length, MAGIC.length + KEY_ID)
      .toString()
      .replace(/\0+$/, '');
    const nonce = head.subarray(MAGIC.length + KEY_ID);
    const key = this.keys.find((one) => one.id === id);
    if (!key) throw new Error(`key ${id} of a file is not known`);
    let block = 0;
    return inBlocks(
      BLOCK + TAG,
      () => null,
      (content, last) => {
        const decipher = createDecipheriv('aes-256-gcm', key.secret, vectorOf(nonce, block++));
        decipher.setAAD(sealOf(head, last));
        decipher.setAuthTag(content.subarray(-TAG));
        return Buffer.concat([decipher.update(content.subarray(0, -TAG)), decipher.final()]);
      },
    );
  }

  /** The content of a stored file; one that was stored before files were encrypted is its own content. */
  async read(path: string): Promise<NodeJS.ReadableStream> {
    const file = await open(path, 'r');
    try {
      const head = Buffer.alloc(HEAD);
      const { bytesRead } = await file.read(head, 0, HEAD, 0);
      if (bytesRead < HEAD || !head.subarray(0, MAGIC.length).equals(MAGIC)) return file.createReadStream({ start: 0 });
      const content = this.decrypting(head);
      const stored = file.createReadStream({ start: HEAD });
      stored.on('error', (error) => content.destroy(error));
      content.on('close', () => stored.destroy());
      return stored.pipe(content);
    } catch (error) {
      await file.close();
      throw error;
    }
  }
}

/** Cuts a stream into blocks; the last one, which may be empty, is told apart. */
function inBlocks(size: number, start: () => Buffer | null, work: (block: Buffer, last: boolean) => Buffer): Transform {
  let waiting: Buffer[] = [];
  let length = 0;
  let started = false;
  const begin = (stream: Transform) => {
    if (started) return;
    started = true;
    const head = start();
    if (head) stream.push(head);
  };
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      try {
        begin(this);
        waiting.push(chunk);
        length += chunk.length;
        if (length > size) {
          const all = Buffer.concat(waiting);
          let from = 0;
          // What fills a block exactly waits: it may be the last.
          for (; all.length - from > size; from += size) this.push(work(all.subarray(from, from + size), false));
          waiting = [all.subarray(from)];
          length = all.length - from;
        }
        done();
      } catch (error) {
        done(error as Error);
      }
    },
    flush(done) {
      try {
        begin(this);
        this.push(work(Buffer.concat(waiting), true));
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}
