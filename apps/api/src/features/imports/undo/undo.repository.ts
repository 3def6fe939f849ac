import { Injectable } from '@nestjs/common';
import { type RecordKind, RecordKinds } from '../../../foundation/access/record-kinds.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { UndoResult } from '../import.entity.js';
import type { ImportTarget } from '../import-target.js';
import type { Importer } from '../importer.js';
import { binding } from '../deciding/scope-sql.js';
import {
  AUDITED_AS,
  AUDITED_TABLES,
  type AuditedTable,
  OUTGOING,
  type Outgoing,
  type Reference,
  REFERENCES,
} from './catalogue.sql.js';
import * as sql from './undo.sql.js';

/** Records taken back by one set of statements. */
const CHUNK_SIZE = 2000;

/** Takes committed batches back in the running unit of work: all of a batch, or nothing. */
@Injectable()
export class UndoRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: RecordKinds,
  ) {}

  /** `report` takes the records done so far. */
  async undo(
    batchId: string,
    target: ImportTarget,
    importer: Importer,
    report: (done: number) => void,
  ): Promise<UndoResult> {
    const writer = await this.unitOfWork.writer();
    const kind = this.kind(target.register);
    const [followed] = await writer.query<{ kind: string }[]>(AUDITED_AS, [kind.table]);
    const audited = followed?.kind ?? kind.kind;
    const tables = await writer.query<AuditedTable[]>(AUDITED_TABLES, [audited, kind.table]);
    await writer.query(sql.WORK_TABLES);
    await writer.query(sql.WRITTEN_ROWS, [batchId, CHUNK_SIZE]);
    await writer.query(`create index on undo_row (id); create index on undo_row (chunk); analyze undo_row`);
    await writer.query(sql.lockRecords(kind.table));
    await this.leaveAlone(batchId, { ...kind, kind: audited }, tables, importer);
    const [summary] = await writer.query<(UndoResult & { chunks: number })[]>(sql.SUMMARY);
    if (!summary) throw new Error('nothing is known of the rows to undo');
    await writer.query(sql.WITHDRAW, [batchId]);
    await writer.query(sql.WITHDRAW_FROM_REMOVED);
    await writer.query(sql.UNINVITE);
    for (let chunk = 0; chunk < summary.chunks; chunk++) {
      await this.takeBack(chunk, kind, tables, target);
      report(Math.min((chunk + 1) * CHUNK_SIZE, summary.removed + summary.restored));
    }
    await writer.query(sql.KEEP_LEFT, [batchId]);
    return { removed: summary.removed, restored: summary.restored, left: summary.left };
  }

  /** Notes which records stay as they are, and why. */
  private async leaveAlone(batchId: string, kind: RecordKind, tables: AuditedTable[], importer: Importer) {
    const writer = await this.unitOfWork.writer();
    const values: unknown[] = [kind.kind];
    await writer.query(sql.leaveChanged(kind, importer, binding(values)), values);
    for (const reference of await writer.query<Reference[]>(REFERENCES, [kind.kind, kind.table]))
      await writer.query(sql.leaveReferred(reference));
    for (const statement of sql.LEAVE_HANGING) await writer.query(statement);
    const keys = Object.fromEntries(
      tables.map(({ table, root, keys }) => [table, { root, keys: keys.map(({ column }) => column) }]),
    );
    const kinds = [...new Set(tables.map((table) => table.kind))];
    await writer.query(sql.IMAGES, [JSON.stringify(keys), kinds, batchId]);
    await writer.query(`create index on undo_image (root_id); analyze undo_image`);
    const outgoing = await writer.query<Outgoing[]>(OUTGOING, [tables.map(({ table }) => table)]);
    for (const { table, column, target, targetColumn } of outgoing)
      await writer.query(sql.leaveDangling(column, target, targetColumn), [table]);
    await writer.query(sql.LEAVE_ACCEPTED, [batchId]);
  }

  private async takeBack(chunk: number, kind: RecordKind, tables: AuditedTable[], target: ImportTarget) {
    const writer = await this.unitOfWork.writer();
    const gone = await writer.query<{ id: string }[]>(sql.REMOVED, [chunk]);
    await writer.query(sql.removeRecords(kind.table), [chunk]);
    for (const table of tables) await writer.query(sql.removeRows(table), [chunk]);
    for (const table of tables) {
      const setBack = sql.setRowsBack(table, table.table === kind.table);
      if (setBack !== null) await writer.query(setBack, [chunk]);
      await writer.query(sql.putRowsBack(table), [chunk]);
    }
    const { derived } = target;
    if (gone.length) await derived.forget?.(gone.map(({ id }) => id));
    const renamed = await writer.query<{ id: string }[]>(sql.RENAMED, [chunk, kind.table, derived.columns]);
    if (renamed.length) await derived.refresh(renamed.map(({ id }) => id));
  }

  private kind(register: string): RecordKind {
    const kind = this.kinds.find(register);
    if (!kind) throw new Error(`records of ${register} have not been announced`);
    return kind;
  }
}
