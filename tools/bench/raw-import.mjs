// The bare reference of an import, a program of its own: read the file as a stream, COPY its cells into a plain table.
//   node raw-import.mjs <file> <database url> <columns>
// Prints as JSON the milliseconds that reading and copying took together, by the clock and of this process's own work.
import { once } from 'node:events';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';

const [file, url, columns] = process.argv.slice(2);
const WIDTH = Number(columns);

const openZip = () =>
  new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) return reject(error);
      const entries = new Map();
      zip.on('entry', (entry) => {
        entries.set(entry.fileName, entry);
        zip.readEntry();
      });
      zip.once('end', () => resolve({ zip, entries }));
      zip.once('error', reject);
      zip.readEntry();
    });
  });

async function feed({ zip, entries }, name, handlers, afterChunk) {
  const stream = await new Promise((resolve, reject) =>
    zip.openReadStream(entries.get(name), (error, opened) => (error ? reject(error) : resolve(opened))),
  );
  const parser = new SaxesParser({ xmlns: false });
  for (const [event, handle] of Object.entries(handlers)) parser.on(event, handle);
  const decoder = new TextDecoder();
  for await (const chunk of stream) {
    parser.write(decoder.decode(chunk, { stream: true }));
    await afterChunk?.();
  }
  parser.close();
}

async function sharedTexts(archive) {
  const texts = [];
  let current = '';
  let within = false;
  await feed(archive, 'xl/sharedStrings.xml', {
    opentag({ name }) {
      if (name === 'si') current = '';
      else if (name === 't') within = true;
    },
    closetag({ name }) {
      if (name === 't') within = false;
      else if (name === 'si') texts.push(current);
    },
    text(more) {
      if (within) current += more;
    },
  });
  return texts;
}

const columnOf = (reference) => {
  let column = 0;
  for (const char of reference) {
    if (char < 'A') break;
    column = column * 26 + char.charCodeAt(0) - 64;
  }
  return column - 1;
};

const escape = (text) =>
  text.replace(/[\\\t\n\r]/g, (char) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[char]);

async function copyRows(archive, texts, copy) {
  let [row, column, shared, value, within, lines, first] = [[], 0, false, '', false, '', true];
  const handlers = {
    opentag({ name, attributes }) {
      if (name === 'row') row = new Array(WIDTH).fill('\\N');
      else if (name === 'c') [column, shared, value] = [columnOf(attributes.r), attributes.t === 's', ''];
      else if (name === 'v') within = true;
    },
    closetag({ name }) {
      if (name === 'v') within = false;
      else if (name === 'c') row[column] = escape(shared ? texts[Number(value)] : value);
      else if (name === 'row') {
        if (!first) lines += `${row.join('\t')}\n`;
        first = false;
      }
    },
    text(more) {
      if (within) value += more;
    },
  };
  await feed(archive, 'xl/worksheets/sheet1.xml', handlers, async () => {
    const ready = lines;
    lines = '';
    if (ready && !copy.write(ready)) await once(copy, 'drain');
  });
  copy.end();
  await once(copy, 'finish');
}

const client = new pg.Client({ connectionString: url });
await client.connect();
const names = Array.from({ length: WIDTH }, (_, at) => `c${at} text`);
await client.query(`drop table if exists bench_cells; create table bench_cells (${names.join(', ')}); checkpoint`);
const began = performance.now();
const before = process.cpuUsage();
const archive = await openZip();
const texts = await sharedTexts(archive);
await copyRows(archive, texts, client.query(copyFrom('copy bench_cells from stdin')));
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ clock: performance.now() - began, processor: (user + system) / 1000 }));
archive.zip.close();
await client.query('drop table bench_cells');
await client.end();
