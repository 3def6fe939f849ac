import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { errorMessage } from '@lianqun/domain';
import { writeWorkbook, type WriteColumn } from '@lianqun/spreadsheet';
import { expect } from '@jest/globals';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import { fetched } from '../../../testing/fetched.js';
import type { TestApp, Visitor } from '../../../testing/test-app.js';
import type { ImportRowList, ImportRowResponse } from '../rows/import-row.dto.js';
import type { ImportBatchResponse } from '../import.dto.js';

/** Lines of cells as a CSV file; cells with commas, quotes or line breaks are quoted. */
export const csv = (...lines: string[][]): string =>
  lines
    .map((cells) => cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','))
    .join('\n');

/** A workbook of one sheet or several: the first line of each is its header. */
export async function xlsx(...sheets: string[][][]): Promise<Buffer> {
  const stream = new PassThrough();
  const bytes = buffer(stream);
  await writeWorkbook(stream, {
    sheets: sheets.map(([header = [], ...rows], i) => ({
      name: `表${String(i + 1)}`,
      columns: header.map((text): WriteColumn => ({ header: text })),
      rows,
    })),
  });
  return bytes;
}

/** Somebody at the import page of a register: uploads, looks, answers, commits. */
export class ImportDesk {
  constructor(
    private readonly t: TestApp,
    readonly visitor: Visitor,
    private readonly base = '/api/enterprise-imports',
  ) {}

  static async open(t: TestApp): Promise<ImportDesk> {
    return new ImportDesk(t, await t.signedIn('clerk'));
  }

  /** Lets the jobs that wait run to their end. */
  work(): Promise<void> {
    return this.t.app.get(Jobs).runWaiting();
  }

  async send(content: string | Buffer, name = '名单.csv'): Promise<string> {
    const answer = await this.visitor.post(this.base).attach('file', Buffer.from(content), name);
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 201 });
    return (answer.body as { id: string }).id;
  }

  /** Uploads a file and waits until it has been read. */
  async upload(content: string | Buffer, name?: string): Promise<ImportBatchResponse> {
    const id = await this.send(content, name);
    await this.work();
    return this.batch(id);
  }

  async batch(id: string): Promise<ImportBatchResponse> {
    const batch = (await this.visitor.get(`${this.base}/${id}`).expect(200)).body as ImportBatchResponse;
    if (batch.counts) {
      const sum = Object.values(batch.counts).reduce((total, count) => total + count, 0);
      expect({ sum }).toEqual({ sum: batch.dataRows });
    }
    if (batch.problem) expect(batch.problem.message).not.toMatch(/[{}]|（未知）/);
    return batch;
  }

  async rows(id: string, query: object = {}): Promise<ImportRowResponse[]> {
    const answer = await this.visitor
      .get(`${this.base}/${id}/rows`)
      .query({ pageSize: 500, ...query })
      .expect(200);
    const { items } = answer.body as ImportRowList;
    for (const { message, code, params } of items.flatMap((row) => row.problems)) {
      expect({ code, params, message }).toMatchObject({ message: expect.not.stringMatching(/[{}]|（未知）/) });
      expect(message).toBe(errorMessage(code as Parameters<typeof errorMessage>[0], params as never, 'zh'));
    }
    return items;
  }

  /** Decision and codes of the problems by row number: `{2: 'new', 3: 'question name-doubtful'}`. */
  async decisions(id: string): Promise<Record<number, string>> {
    const rows = await this.rows(id);
    return Object.fromEntries(
      rows.map(({ rowNumber, decision, problems }) => [
        rowNumber,
        [decision, ...problems.map(({ code }) => code)].join(' '),
      ]),
    );
  }

  answer(id: string, rowNumber: number, answer: string) {
    return this.visitor.put(`${this.base}/${id}/rows/${String(rowNumber)}/answer`).send({ answer });
  }

  async readAgain(id: string, choices: object): Promise<ImportBatchResponse> {
    const { version } = await this.batch(id);
    await this.visitor
      .put(`${this.base}/${id}/reading`)
      .send({ version, ...choices })
      .expect(202);
    await this.work();
    return this.batch(id);
  }

  async commit(id: string): Promise<ImportBatchResponse> {
    await this.visitor.post(`${this.base}/${id}/commit`).expect(202);
    await this.work();
    return this.batch(id);
  }

  async undo(id: string): Promise<ImportBatchResponse> {
    const { version } = await this.batch(id);
    await this.visitor.post(`${this.base}/${id}/undo`).send({ version }).expect(202);
    await this.work();
    return this.batch(id);
  }

  /** Uploads and commits, as a script does. */
  async bringIn(content: string | Buffer, name?: string): Promise<ImportBatchResponse> {
    return this.commit((await this.upload(content, name)).id);
  }

  refused(id: string): Promise<Buffer> {
    return fetched(this.visitor, `${this.base}/${id}/refused.xlsx`);
  }

  /** The one enterprise that a search finds. */
  async found(q: string): Promise<Record<string, unknown>> {
    const { body } = await this.visitor.get('/api/enterprises').query({ q }).expect(200);
    expect({ q, total: body.total }).toEqual({ q, total: 1 });
    return body.items[0] as Record<string, unknown>;
  }
}
