// An enterprise list of 20 columns as a spreadsheet program saves it: texts shared, 8 columns of them all different.
// Made once for each number of rows and kept.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { enterprise } from './enterprises.mjs';
import { root } from './product.mjs';
import { writeZip } from './zip.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const text = (header, valueOf) => ({ header, kind: 'text', valueOf });
const number = (header, valueOf) => ({ header, kind: 'number', valueOf });

export const COLUMNS = [
  text('企业名称', (e) => e.name),
  text('统一社会信用代码', (e) => e.creditCode),
  text('注册号', (e) => e.registrationNo),
  text('所在地', (e) => e.regionName),
  text('注册地址', (e) => e.address),
  text('法定代表人', (e) => e.legalRepresentative),
  { header: '成立日期', kind: 'date', valueOf: (e) => Date.parse(e.establishedOn) / 86_400_000 + 25_569 },
  number('注册资本（万元）', (e) => Number(e.registeredCapital)),
  text('企业类型', (e) => e.enterpriseType),
  text('登记状态', (e) => e.registrationStatus),
  text('行业代码', (e) => e.industryCode),
  text('所属产业链', (e) => e.chain),
  text('资质荣誉', (e) => e.tag),
  text('主要产品', (e) => e.mainProducts),
  number('从业人数', (e) => e.employees),
  number('2025年营业收入（万元）', (e) => e.revenue),
  number('2025年纳税额（万元）', (e) => e.tax),
  text('联系电话', (e) => e.contactPhone),
  text('电子邮箱', (e) => e.contactEmail),
  text('备注', (e) => e.note),
];

const ROWS_PER_CHUNK = 500;
const LETTERS = COLUMNS.map((_, at) => String.fromCharCode(65 + at));

/** Numbers of texts in the order of their first appearance, and the texts that are new. */
class SharedTexts {
  count = 0;
  #numbers = new Map();
  texts = [];

  numberOf(value) {
    this.count++;
    let known = this.#numbers.get(value);
    if (known === undefined) {
      known = this.#numbers.size;
      this.#numbers.set(value, known);
      this.texts.push(value);
    }
    return known;
  }
}

function cell(column, at, row, value, shared) {
  const reference = `${LETTERS[at]}${row}`;
  if (value === null) return '';
  if (column.kind === 'text') return `<c r="${reference}" t="s"><v>${shared.numberOf(value)}</v></c>`;
  return `<c r="${reference}"${column.kind === 'date' ? ' s="1"' : ''}><v>${value}</v></c>`;
}

function* sheetXml(rows, shared) {
  const lastCell = `${LETTERS.at(-1)}${rows + 1}`;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><dimension ref="A1:${lastCell}"/><sheetData>`;
  const header = COLUMNS.map((column, at) => cell({ kind: 'text' }, at, 1, column.header, shared)).join('');
  let chunk = `<row r="1">${header}</row>`;
  for (let i = 0; i < rows; i++) {
    const one = enterprise(i);
    const cells = COLUMNS.map((column, at) => cell(column, at, i + 2, column.valueOf(one), shared)).join('');
    chunk += `<row r="${i + 2}">${cells}</row>`;
    if (i % ROWS_PER_CHUNK === ROWS_PER_CHUNK - 1) {
      yield chunk;
      chunk = '';
    }
  }
  yield `${chunk}</sheetData></worksheet>`;
}

const escapeXml = (value) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function* sharedXml(shared) {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="${MAIN}" count="${shared.count}" uniqueCount="${shared.texts.length}">`;
  for (let from = 0; from < shared.texts.length; from += ROWS_PER_CHUNK) {
    const some = shared.texts.slice(from, from + ROWS_PER_CHUNK);
    yield some.map((value) => `<si><t>${escapeXml(value)}</t></si>`).join('');
  }
  yield '</sst>';
}

const relationship = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (...items) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;

const part = (name, type) =>
  `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;

const FRAME = [
  [
    '[Content_Types].xml',
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      part('/xl/workbook.xml', 'sheet.main') +
      part('/xl/worksheets/sheet1.xml', 'worksheet') +
      part('/xl/sharedStrings.xml', 'sharedStrings') +
      part('/xl/styles.xml', 'styles') +
      '</Types>',
  ],
  ['_rels/.rels', relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml'))],
  [
    'xl/workbook.xml',
    `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      '<sheet name="企业名录" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ],
  [
    'xl/_rels/workbook.xml.rels',
    relationships(
      relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relationship('rId2', 'sharedStrings', 'sharedStrings.xml'),
      relationship('rId3', 'styles', 'styles.xml'),
    ),
  ],
  [
    'xl/styles.xml',
    `<?xml version="1.0" encoding="UTF-8"?><styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts>` +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
  ],
];

function* parts(rows) {
  const shared = new SharedTexts();
  for (const [name, content] of FRAME) yield [name, [content]];
  yield ['xl/worksheets/sheet1.xml', sheetXml(rows, shared)];
  yield ['xl/sharedStrings.xml', sharedXml(shared)];
}

/** The path of the file, which is made when it is not there yet or when what makes it has changed. */
export async function listFile(rows) {
  const sources = ['list-file.mjs', 'enterprises.mjs'].map((name) =>
    fs.readFileSync(path.join(import.meta.dirname, name)),
  );
  const digest = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 8);
  const folder = path.join(root, 'node_modules', '.cache', 'lianqun-bench');
  const file = path.join(folder, `enterprises-${rows}-${digest}.xlsx`);
  if (fs.existsSync(file)) return file;
  fs.mkdirSync(folder, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeZip(draft, parts(rows));
  fs.renameSync(draft, file);
  return file;
}
