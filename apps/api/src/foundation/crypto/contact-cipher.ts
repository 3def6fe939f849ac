import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const PREFIX = 'enc:';
const IV = 12;
const TAG = 16;

interface Key {
  id: string;
  cipher: Buffer;
  /** For the initialization vectors: the same text under the same key gives the same value, so that values compare. */
  vector: Buffer;
}

function keyOf(id: string, secret: Buffer): Key {
  if (!/^[\w-]{1,20}$/.test(id) || secret.length !== 32) {
    throw new Error('联系方式密钥应写作 编号:密钥（32 字节，base64） (contact keys are written id:base64 of 32 bytes)');
  }
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  return { id, cipher: derive('lianqun contact cipher'), vector: derive('lianqun contact vector') };
}

/**
 * Keeps contact details unreadable in the database, the audit record and backups: AES-256-GCM, the id of the key in the
 * value (`enc:<key>:<base64url>`). What is not of this form is taken for text that was never encrypted.
 */
export class ContactCipher {
  private readonly keys: ReadonlyMap<string, Key>;
  private readonly current: Key;

  /** @param keys `id:base64` each; the first encrypts, all decrypt */
  constructor(keys: readonly string[]) {
    const read = keys.map((one) => {
      const [id = '', secret = ''] = one.trim().split(':');
      return keyOf(id, Buffer.from(secret, 'base64'));
    });
    const [first] = read;
    if (!first) throw new Error('no contact key');
    this.current = first;
    this.keys = new Map(read.map((key) => [key.id, key]));
  }

  encrypt(text: string): string {
    const { id, cipher: secret, vector } = this.current;
    const iv = createHmac('sha256', vector).update(text).digest().subarray(0, IV);
    const cipher = createCipheriv('aes-256-gcm', secret, iv);
    const body = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${PREFIX}${id}:${body.toString('base64url')}`;
  }

  /** @throws Error when the key is not known or the value was altered */
  decrypt(value: string): string {
    if (!isEncrypted(value)) return value;
    const [id = '', body = ''] = value.slice(PREFIX.length).split(':');
    const key = this.keys.get(id);
    if (!key) throw new Error(`contact key ${id} is not known`);
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key.cipher, bytes.subarray(0, IV));
    decipher.setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([decipher.update(bytes.subarray(IV, -TAG)), decipher.final()]).toString('utf8');
  }

  decryptOrNull = (value: string | null): string | null => (value === null ? null : this.decrypt(value));
}

export const isEncrypted = (value: string): boolean => value.startsWith(PREFIX);

/**
 * The keys of an installation: as configured, else those in `contact-keys.txt` of the data directory, which is made at
 * the first start. Whoever loses it loses the contact details: it belongs into the backup, apart from the database's.
 */
export function contactKeys(configured: string | null, dataDir: string): string[] {
  if (configured) return configured.split(',').filter(Boolean);
  const file = path.join(dataDir, 'contact-keys.txt');
  if (!existsSync(file)) make(file);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** Linked into place whole: of two processes that start at once, the key of the first is the one. */
function make(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}`;
  writeFileSync(draft, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
