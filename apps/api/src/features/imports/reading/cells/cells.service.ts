import { foldText } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { ContactCipher } from '../../../../foundation/crypto/contact-cipher.js';
import { storable } from '../../../../foundation/database/copy-line.js';
import { AppError } from '../../../../foundation/http/app-error.js';
import type { Principal } from '../../../../foundation/http/principal.js';
import { answered } from '../../deciding/answers.js';
import { type BatchRow, ImportBatchRepository } from '../../batches/import-batch.repository.js';
import type { ImportRowResponse } from '../../rows/import-row.dto.js';
import { ImportRowRepository } from '../../rows/import-row.repository.js';
import { type ImportTarget, ImportTargets } from '../../import-target.js';
import { type Importer, importerOf } from '../../importer.js';
import { ImportMemories } from '../../memory/memory.service.js';
import { notReady, OpenBatches } from '../../batches/open-batches.js';
import { RowViews } from '../../rows/row-views.js';
import { OF_READING } from '../carried.repository.js';
import { ContactSeal } from './contact-seal.js';
import { stagedRow, withCell } from './edited-cells.js';
import { saidOfValues } from '../columns/learned.js';
import { type ListedValue, ListedValues, MOST_VALUES } from '../values/listed-values.js';
import { fieldsOf, stateOf } from '../protocol.js';
import { ReadingRepository, type RewrittenRow, type SourceRow } from '../reading.repository.js';
import type { EditCellRequest } from '../reading.dto.js';
import { createRowReader } from '../row-reader.js';
import { masksOf } from '../columns/sheets-shown.js';

const keyOf = ({ field, text }: ListedValue): string => `${field}\n${foldText(text)}`;

/** A row read anew, and what that changes in what the batch says of all its rows. */
interface ReadAnew {
  row: RewrittenRow;
  /** Texts that the row has more or less often than before. */
  values: { value: ListedValue; by: number }[];
}

/** Corrects cells in the preview: the row is read as the file is, and matched again. */
@Injectable()
export class ImportCellsService {
  constructor(
    private readonly open: OpenBatches,
    private readonly batches: ImportBatchRepository,
    private readonly reading: ReadingRepository,
    private readonly rows: ImportRowRepository,
    private readonly targets: ImportTargets,
    private readonly memories: ImportMemories,
    private readonly views: RowViews,
    private readonly cipher: ContactCipher,
  ) {}

  async edit(
    register: string,
    id: string,
    rowNumber: number,
    { column, text, before }: EditCellRequest,
    principal: Principal,
  ): Promise<ImportRowResponse> {
    const batch = await this.open.get(register, id, principal);
    if (batch.status !== 'ready') throw notReady(batch.status);
    // The batch is held from here on: a commit waits, and finds the row as it is now.
    if (!(await this.batches.move(id, ['ready'], 'ready'))) throw await this.open.notMoved(batch, undefined, principal);
    const row = await this.reading.lockRow(id, rowNumber);
    if (!row) throw new AppError('not-found');
    if (column >= row.cells.length) throw new AppError('import-cell-unknown', { row: rowNumber });
    const target = this.targets.get(register);
    const importer = importerOf(register, principal);
    const clear = this.clearCells(batch, target, row);
    const shown = masksOf(batch.mapping, target.contacts).get(column)?.(clear[column] ?? '') ?? clear[column] ?? '';
    if (before !== shown && before !== clear[column])
      throw new AppError('stale-cell', { text: shown, before }, { current: { text: shown, before } });
    const written = storable(text).trim();
    if (written !== clear[column]) {
      const anew = await this.readAnew({ batch, target, importer }, rowNumber, { row, clear, column, text: written });
      await this.reading.rewriteRow(id, rowNumber, anew.row);
      await this.keepValues(id, anew.values);
      await target.decide(id, importer, [rowNumber]);
      await this.batches.decided(id, importer.accountId, 'some');
    }
    return this.view(batch, rowNumber, importer);
  }

  private clearCells({ mapping }: BatchRow, { contacts }: ImportTarget, { cells }: SourceRow): string[] {
    const sealed = new Set(
      mapping.flatMap((column) => (fieldsOf(column).some((field) => contacts[field]) ? [column.column] : [])),
    );
    return cells.map((cell, column) => (cell !== '' && sealed.has(column) ? this.cipher.decrypt(cell) : cell));
  }

  private async readAnew(
    { batch, target, importer }: { batch: BatchRow; target: ImportTarget; importer: Importer },
    rowNumber: number,
    { row, clear, column, text }: { row: SourceRow; clear: string[]; column: number; text: string },
  ): Promise<ReadAnew> {
    const learned = await this.memories.learned(batch.register, importer);
    const listed = new ListedValues(saidOfValues(batch.choices, learned), batch.choices.values);
    const read = createRowReader(target.reading, batch.mapping, await target.lookups(), listed);
    const source = stagedRow(rowNumber, clear, row.problems);
    read(source);
    const earlier = new Map(listed.list().map((value) => [keyOf(value), value.count]));
    const found = read(withCell(source, column, text));
    const seal = new ContactSeal(this.cipher, target.reading.contacts, batch.mapping);
    const cells = clear.map((cell, i) => (i === column ? text : cell));
    seal.cells(cells);
    seal.row(found);
    const { record, problems, creditCode, nameFolded } = found;
    const rest = answerAgain({ record, problems, creditCode, state: stateOf(problems) }, row);
    return {
      row: { ...rest, cells, nameFolded, edits: editsOf(row, column, cells[column] ?? '') },
      values: listed.list().flatMap((value) => {
        const was = earlier.get(keyOf(value)) ?? 0;
        const by = value.count - was - was;
        return by === 0 ? [] : [{ value, by }];
      }),
    };
  }

  private async keepValues(id: string, changes: ReadAnew['values']): Promise<void> {
    if (!changes.length) return;
    const kept = new Map((await this.reading.values(id)).map((value) => [keyOf(value), value]));
    for (const { value, by } of changes) {
      const known = kept.get(keyOf(value));
      const count = (known?.count ?? 0) + by;
      if (count <= 0) kept.delete(keyOf(value));
      else if (known ?? kept.size < MOST_VALUES) kept.set(keyOf(value), { ...(known ?? value), count });
    }
    await this.reading.keepValues(id, [...kept.values()]);
  }

  private async view(batch: BatchRow, rowNumber: number, importer: Importer): Promise<ImportRowResponse> {
    const row = await this.rows.one(batch.id, rowNumber);
    const [shown] = row ? await this.views.of(batch.register, [row], false, importer, batch.mapping) : [];
    if (!shown) throw new AppError('not-found');
    return shown;
  }
}

type Answerable = Parameters<typeof answered>[0];

/** Answers stay where the row still asks for them, and where they were said to matching. */
function answerAgain(fresh: Answerable, { answer, problems }: SourceRow): Answerable & { answer: string | null } {
  const given = problems.flatMap(({ params }) => (typeof params.answer === 'string' ? [params.answer] : []));
  let row = fresh;
  const settled = new Set<string>();
  for (const one of given) {
    const { settled: taken, ...rest } = answered(row, one);
    if (!taken) continue;
    row = rest;
    settled.add(one);
  }
  const stays = answer !== null && (settled.has(answer) || !OF_READING.includes(answer));
  return { ...row, answer: stays ? answer : null };
}

/** What stood in the cells of the file that are edited now. */
function editsOf({ cells, edits }: SourceRow, column: number, now: string): Record<string, string> | null {
  const original = edits?.[String(column)] ?? cells[column] ?? '';
  const others = Object.entries(edits ?? {}).filter(([key]) => key !== String(column));
  const all = original === now ? others : [...others, [String(column), original] as const];
  return all.length ? Object.fromEntries(all) : null;
}
