import exceljs from 'exceljs';
import type { Download, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { CREDIT_CODE_ALPHABET, creditCodeCheckCharacter } from '@lianqun/domain';

type CellValue = string | number | null;

export interface ListFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** An invented credit code that passes the check; its region part is in no table. */
export function creditCode(number: number): string {
  let rest = number;
  let serial = '';
  while (serial.length < 7) {
    serial = CREDIT_CODE_ALPHABET.charAt(rest % 31) + serial;
    rest = Math.floor(rest / 31);
  }
  const body = `91990001MA${serial}`;
  return `${body}${creditCodeCheckCharacter(body) ?? ''}`;
}

/** A number whose code shows, in its serial part, a 0 that somebody may type as the letter O. */
export const mistypedCode = (code: string): string => `${code.slice(0, 10)}${code.slice(10).replace('0', 'O')}`;

/** The last character of a code is its check: any other one makes it wrong. */
export const wrongCode = (code: string): string => `${code.slice(0, -1)}${code.endsWith('1') ? '2' : '1'}`;

/** A workbook with one sheet, cell for cell, as an office would send it. */
export async function workbook(name: string, rows: readonly (readonly CellValue[])[]): Promise<ListFile> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('名单');
  for (const row of rows) sheet.addRow([...row]);
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await book.xlsx.writeBuffer()),
  };
}

/** What an office in China gets when it saves a list as CSV. */
export function gbkList(name: string, rows: readonly (readonly string[])[]): ListFile {
  const text = rows.map((row) => `${row.join(',')}\r\n`).join('');
  return { name, mimeType: 'text/csv', buffer: inGbk(text) };
}

/** Node reads GBK but does not write it: the reading is turned round. */
function inGbk(text: string): Buffer {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  }
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}

/** Drops a file on the page as a person does with the mouse. */
export async function dropList(page: Page, file: ListFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], name, { type: mimeType }));
      return data;
    },
    { name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') },
  );
  await page.locator('.dropzone').dispatchEvent('drop', { dataTransfer: transfer });
}

/** The cells of a workbook that the page let us download, as texts. */
export async function downloadedCells(download: Download): Promise<string[][]> {
  const book = new exceljs.Workbook();
  const file = readFileSync(await download.path());
  await book.xlsx.load(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}
