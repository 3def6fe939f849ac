// Writes a zip archive part by part without holding a part in memory.
import fs from 'node:fs';
import { finished } from 'node:stream/promises';
import { createDeflateRaw, crc32 } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1980-01-01: the same content gives the same bytes. */
const DATE = 0x21;

/** @param {string} file @param {Iterable<[name: string, chunks: Iterable<string>]>} parts */
export async function writeZip(file, parts) {
  const handle = fs.openSync(file, 'w');
  try {
    const entries = [];
    let offset = 0;
    for (const [name, chunks] of parts) {
      const title = Buffer.from(name);
      const entry = { title, offset, ...(await deflate(handle, offset + 30 + title.length, chunks)) };
      fs.writeSync(handle, Buffer.concat([localHeader(entry), title]), 0, 30 + title.length, offset);
      entries.push(entry);
      offset += 30 + title.length + entry.packed;
    }
    const directory = Buffer.concat(entries.flatMap((entry) => [centralHeader(entry), entry.title]));
    fs.writeSync(
      handle,
      Buffer.concat([directory, endRecord(entries.length, directory.length, offset)]),
      0,
      null,
      offset,
    );
  } finally {
    fs.closeSync(handle);
  }
}

async function deflate(handle, start, chunks) {
  const sizes = { check: 0, unpacked: 0, packed: 0 };
  const packer = createDeflateRaw({ level: 6 });
  packer.on('data', (part) => {
    fs.writeSync(handle, part, 0, part.length, start + sizes.packed);
    sizes.packed += part.length;
  });
  for (const text of chunks) {
    const chunk = Buffer.from(text);
    sizes.check = crc32(chunk, sizes.check);
    sizes.unpacked += chunk.length;
    if (!packer.write(chunk)) await new Promise((resolve) => packer.once('drain', resolve));
  }
  packer.end();
  await finished(packer);
  return sizes;
}

/** Fields that local and central headers have in common, from `version needed` to `name length`. */
function common(buffer, at, { title, check, packed, unpacked }) {
  buffer.writeUInt16LE(20, at);
  buffer.writeUInt16LE(0x0800, at + 2); // names are UTF-8
  buffer.writeUInt16LE(8, at + 4);
  buffer.writeUInt16LE(DATE, at + 8);
  buffer.writeUInt32LE(check, at + 10);
  buffer.writeUInt32LE(packed, at + 14);
  buffer.writeUInt32LE(unpacked, at + 18);
  buffer.writeUInt16LE(title.length, at + 22);
}

function localHeader(entry) {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL, 0);
  common(header, 4, entry);
  return header;
}

function centralHeader(entry) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(CENTRAL, 0);
  header.writeUInt16LE(20, 4);
  common(header, 6, entry);
  header.writeUInt32LE(entry.offset, 42);
  return header;
}

function endRecord(count, size, offset) {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
