import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive; `fake` overrules what the archive claims about it. */
export interface ZipPart {
  readonly name: string;
  readonly data: string | Buffer;
  readonly fake?: { readonly size?: number; readonly flags?: number };
}

const u16 = (value: number): Buffer => {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
};
const u32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
};

/** A small zip file, good and bad ones alike. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, fake } of parts) {
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const file = Buffer.from(name, 'utf8');
    const flags = u16(fake?.flags ?? 0x800);
    const sizes = [u32(checksum(raw)), u32(packed.length), u32(fake?.size ?? raw.length)];
    const common = [u16(20), flags, u16(8), u16(0), u16(0), ...sizes, u16(file.length), u16(0)];
    const entry = Buffer.concat([u32(0x04034b50), ...common, file, packed]);
    directory.push(
      Buffer.concat([u32(0x02014b50), u16(20), ...common, u16(0), u16(0), u16(0), u32(0), u32(offset), file]),
    );
    local.push(entry);
    offset += entry.length;
  }
  const central = Buffer.concat(directory);
  const count = u16(parts.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(0)];
  return Buffer.concat([...local, central, ...end]);
}

/** Readers of workbooks do not check it, and older versions of Node cannot compute it. */
const checksum = (data: Buffer): number => (typeof crc32 === 'function' ? crc32(data) : 0);
