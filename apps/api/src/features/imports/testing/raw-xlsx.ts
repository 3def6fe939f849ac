import { crc32, deflateRawSync } from 'node:zlib';

/** A part of an archive; `size` is what the archive claims that it unpacks to. */
export interface Part {
  name: string;
  data: string | Buffer;
  size?: number;
}

const integer = (value: number, bytes: 2 | 4): Buffer => {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
};

/** A zip archive, also one that lies. */
export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size } of parts) {
    const raw = Buffer.from(data);
    const packed = deflateRawSync(raw);
    const title = Buffer.from(name);
    // UTF-8 names, deflate, no time; check, sizes, length of the name, nothing extra.
    const head = Buffer.concat([
      Buffer.from('14000008080000000000', 'hex'),
      integer(crc32(raw), 4),
      integer(packed.length, 4),
      integer(size ?? raw.length, 4),
      integer(title.length, 2),
      integer(0, 2),
    ]);
    const file = Buffer.concat([Buffer.from('PK\x03\x04'), head, title, packed]);
    files.push(file);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, Buffer.alloc(10), integer(offset, 4), title]),
    );
    offset += file.length;
  }
  const index = Buffer.concat(directory);
  const end = [integer(parts.length, 2), integer(parts.length, 2), integer(index.length, 4), integer(offset, 4)];
  return Buffer.concat([...files, index, Buffer.from('PK\x05\x06'), Buffer.alloc(4), ...end, Buffer.alloc(2)]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (...items: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** The parts of a workbook whose sheets hold this XML in their `sheetData`; `after` follows it, for merged cells. */
export function workbookParts(sheets: readonly (string | { data: string; after: string })[]): Part[] {
  const tabs = sheets.map(
    (_, i) => `<sheet name="表${String(i + 1)}" sheetId="${String(i + 1)}" r:id="r${String(i)}"/>`,
  );
  return [
    { name: '_rels/.rels', data: relations(relation('r', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(...sheets.map((_, i) => relation(`r${String(i)}`, 'worksheet', `worksheets/s${String(i)}.xml`))),
    },
    ...sheets.map((sheet, i) => {
      const { data, after } = typeof sheet === 'string' ? { data: sheet, after: '' } : sheet;
      const xml = `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;
      return { name: `xl/worksheets/s${String(i)}.xml`, data: xml };
    }),
  ];
}

/** A cell of text, one of a number, and a row of them. */
export const text = (value: string, at = ''): string =>
  `<c${at && ` r="${at}"`} t="inlineStr"><is><t>${value}</t></is></c>`;
export const number = (value: string, at = ''): string => `<c${at && ` r="${at}"`}><v>${value}</v></c>`;
export const row = (at: number, ...cells: string[]): string => `<row r="${String(at)}">${cells.join('')}</row>`;
