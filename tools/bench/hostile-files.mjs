// Files that are small to send and large to read, and the old workbook at its limit.
import { writeZip } from './zip.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const LAST_COLUMN = 16_384;

const relation = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (...all) => [`<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`];

/** A workbook of one sheet; `rows` and `shared` are asked for piece by piece. */
function workbook({ rows, after = [], shared = [] }) {
  function* sheet() {
    yield `<worksheet xmlns="${MAIN}"><sheetData>`;
    yield* rows;
    yield '</sheetData>';
    yield* after;
    yield '</worksheet>';
  }
  function* texts() {
    yield `<sst xmlns="${MAIN}">`;
    yield* shared;
    yield '</sst>';
  }
  return (file) =>
    writeZip(file, [
      ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
      [
        'xl/workbook.xml',
        [
          `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ],
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relations(
          relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
          relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
        ),
      ],
      ['xl/sharedStrings.xml', texts()],
      ['xl/worksheets/sheet1.xml', sheet()],
    ]);
}

function* times(count, make) {
  for (let at = 0; at < count; at++) yield make(at);
}

const cell = (value) => `<c><v>${value}</v></c>`;
const text = (value) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${text('企业名称')}${text('代码')}</row>`;
/** Numbers and texts that do not repeat: what packs too well is refused before anything of it is read. */
const scattered = (at) => (at * 2_654_435_761) % 4_294_967_296;
const wideRow = (at) =>
  `<row r="${at + 1}">${[...times(LAST_COLUMN, (c) => cell(scattered(at * LAST_COLUMN + c)))].join('')}</row>`;
const longText = (at) =>
  [...times(90_000, (i) => String.fromCodePoint(0x4e00 + (scattered(at * 90_000 + i) % 20_000)))].join('');

function letters(column) {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

const validation = (at) =>
  `<dataValidation type="list" sqref="${letters(at)}1:${letters(at)}1048576"><formula1>"是,否"</formula1></dataValidation>`;

function* bomb() {
  yield header;
  const blanks = ' '.repeat(1024 * 1024);
  yield* times(500, () => blanks);
}

/** What it is, how it is made, and the problem that it must end with (null: it is read). */
export const hostileFiles = [
  ['zip bomb', (file) => workbook({ rows: bomb() })(file), 'zip-bomb'],
  [
    `300 rows of ${LAST_COLUMN.toLocaleString('en')} columns`,
    (file) => workbook({ rows: times(300, wideRow) })(file),
    null,
  ],
  [
    'drop-downs over every whole column',
    (file) =>
      workbook({
        rows: [header],
        after: ['<dataValidations>', times(LAST_COLUMN, validation), '</dataValidations>'].flatMap((one) =>
          typeof one === 'string' ? [one] : [...one],
        ),
      })(file),
    null,
  ],
  [
    '600,000 distinct shared texts',
    (file) =>
      workbook({
        rows: times(600_000, (at) => `<row r="${at + 1}"><c t="s"><v>${at}</v></c></row>`),
        shared: times(600_000, (at) => `<si><t>第${at}家企业的主要产品与服务${'内容'.repeat(at % 60)}</t></si>`),
      })(file),
    null,
  ],
  [
    '300 cells of 90,000 characters',
    (file) => workbook({ rows: times(300, (at) => `<row r="${at + 1}">${text(longText(at))}</row>`) })(file),
    null,
  ],
  [
    'one cell without end',
    (file) => workbook({ rows: times(300, (at) => (at === 0 ? '<row><c t="inlineStr"><is><t>' : longText(at))) })(file),
    'cell-too-long',
  ],
  [
    '900,000 empty rows with styles',
    (file) => workbook({ rows: [header, ...times(900_000, (at) => `<row r="${at + 2}"><c s="0"/></row>`)] })(file),
    null,
  ],
];

const record = (type, length) => {
  const bytes = Buffer.alloc(4 + length);
  bytes.writeUInt16LE(type, 0);
  bytes.writeUInt16LE(length, 2);
  return bytes;
};

function beginning(kind) {
  const bytes = record(0x809, 16);
  bytes.writeUInt16LE(0x600, 4);
  bytes.writeUInt16LE(kind, 6);
  return bytes;
}

/** A bare workbook of Excel 97 that is as full as its size allows: six bytes a number, 255 numbers a row. */
export function oldWorkbook(size) {
  const columns = 255;
  const sheet = record(0x85, 10);
  sheet.writeUInt8(2, 10); // the length of its name
  sheet.write('S1', 12, 'latin1');
  const end = record(0x0a, 0);
  const before = [beginning(5), sheet, end];
  sheet.writeUInt32LE(
    before.reduce((sum, part) => sum + part.length, 0),
    4,
  );
  const parts = [...before, beginning(0x10)];
  let used = parts.reduce((sum, part) => sum + part.length, 0) + end.length;
  for (let row = 0; row < 65_536; row++) {
    const numbers = record(0xbd, 6 + 6 * columns);
    if (used + numbers.length > size) break;
    numbers.writeUInt16LE(row, 4);
    for (let at = 0; at < columns; at++) numbers.writeInt32LE(((row * columns + at) << 2) | 2, 8 + at * 6 + 2);
    numbers.writeUInt16LE(columns - 1, numbers.length - 2);
    parts.push(numbers);
    used += numbers.length;
  }
  return Buffer.concat([...parts, end]);
}
