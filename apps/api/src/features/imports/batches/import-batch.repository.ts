import { canFollow, type ImportMode, type ImportStatus, type ValueMode } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { DecisionCounts, ImportBatch, UndoResult } from '../import.entity.js';
import type { Importer } from '../importer.js';
import type { BatchProblem, Choices, ReadResult } from '../reading/protocol.js';
import { type BatchFilter, COLUMNS, visibleBatch, wanted } from './batch-sql.js';

export interface BatchRow extends Omit<ImportBatch, 'unmatched'> {
  /** How many texts name no entry of a dictionary, or several. */
  unmatched: number;
  createdByName: string;
  keeperName: string | null;
  undoneByName: string | null;
  progress: Progress | null;
}

interface Progress {
  stage: string;
  done: number;
  total: number | null;
}

export interface NewBatch {
  id: string;
  register: string;
  fileName: string;
  fileSize: number;
  fileSha256: string;
  organizationId: string | null;
  regionId: string | null;
  createdBy: string;
  /** The batch that this one is the file of again, with what a person chose for it. */
  repeats?: { id: string; choices: Choices; mode: ImportMode; fieldModes: Record<string, ValueMode> };
}

@Injectable()
export class ImportBatchRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  async insert(batch: NewBatch): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into import_batch (id, register, status, file_name, file_size, file_sha256, organization_id, region_id,
         created_by, repeats_id, choices, mode, field_modes)
       values ($1, $2, 'reading', $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11, $12::jsonb)`,
      [
        batch.id,
        batch.register,
        batch.fileName,
        batch.fileSize,
        batch.fileSha256,
        batch.organizationId,
        batch.regionId,
        batch.createdBy,
        batch.repeats?.id ?? null,
        JSON.stringify(batch.repeats?.choices ?? {}),
        batch.repeats?.mode ?? 'overwrite',
        JSON.stringify(batch.repeats?.fieldModes ?? {}),
      ],
    );
  }

  /** Digests of the files that batches were made from. */
  async files(): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { sha256: string }[] = await reader.query(`select distinct file_sha256 as sha256 from import_batch`);
    return rows.map((row) => row.sha256);
  }

  async byId(register: string, id: string): Promise<BatchRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: BatchRow[] = await reader.query(
      `select ${COLUMNS} from import_batch b join account a on a.id = b.created_by where b.id = $1 and b.register = $2`,
      [id, register],
    );
    return rows[0] ?? null;
  }

  /** A batch as far as the importer may see it. */
  async visible(register: string, id: string, importer: Importer): Promise<BatchRow | null> {
    const reader = await this.unitOfWork.reader();
    const values: unknown[] = [id, register];
    const rows: BatchRow[] = await reader.query(
      `select ${COLUMNS} from import_batch b join account a on a.id = b.created_by
        where b.id = $1 and b.register = $2 and ${visibleBatch(importer, values)}`,
      values,
    );
    return rows[0] ?? null;
  }

  async list(
    register: string,
    importer: Importer,
    filter: BatchFilter,
    { page, pageSize }: { page: number; pageSize: number },
  ): Promise<{ items: BatchRow[]; total: number }> {
    const reader = await this.unitOfWork.reader();
    const values: unknown[] = [register];
    const where = `b.register = $1 and ${visibleBatch(importer, values)} and ${wanted(filter, values)}`;
    const limit = `limit $${String(values.length + 1)} offset $${String(values.length + 2)}`;
    const items: BatchRow[] = await reader.query(
      `select ${COLUMNS} from import_batch b join account a on a.id = b.created_by
        where ${where} order by b.created_at desc, b.id ${limit}`,
      [...values, pageSize, (page - 1) * pageSize],
    );
    const counted: { total: number }[] = await reader.query(
      `select count(*)::int as total from import_batch b where ${where}`,
      values,
    );
    return { items, total: counted[0]?.total ?? 0 };
  }

  /**
   * Moves a batch on if it is in one of the states named.
   * @returns false when it is not: somebody else was quicker
   */
  async move(id: string, from: readonly ImportStatus[], to: ImportStatus, version?: number): Promise<boolean> {
    if (!from.every((status) => canFollow(status, to))) throw new Error(`a batch cannot become ${to}`);
    const writer = await this.unitOfWork.writer();
    const rows: unknown = await writer.query(
      `with moved as (
         update import_batch set status = $3, version = version + 1, updated_at = now()
          where id = $1 and status = any($2) and ($4::int is null or version = $4) returning id)
       select id from moved`,
      [id, from, to, version ?? null],
    );
    return Array.isArray(rows) && rows.length > 0;
  }

  /** Two workers that got the same job work on a batch one after the other. Ends with the transaction. */
  async lock(id: string): Promise<void> {
    await (await this.unitOfWork.writer()).query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [id]);
  }

  async choose(id: string, choices: Choices): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update import_batch set choices = $2::jsonb, problem = null, counts = null where id = $1`, [
      id,
      JSON.stringify(choices),
    ]);
  }

  async keepReading(id: string, result: ReadResult): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update import_batch set sheets = $2::jsonb, table_found = $3::jsonb, mapping = $4::jsonb, data_rows = $5,
              warnings = $6, problem = $7::jsonb, unmatched = $8::jsonb, shape = $9, learned = $10::jsonb, read_at = now()
        where id = $1`,
      [
        id,
        JSON.stringify(result.sheets),
        result.table && JSON.stringify(result.table),
        JSON.stringify(result.mapping),
        result.dataRows,
        result.warnings,
        result.needs && JSON.stringify(result.needs),
        JSON.stringify(result.values),
        result.shape,
        result.learned && JSON.stringify(result.learned),
      ],
    );
  }

  async keepTimings(id: string, timings: Record<string, number>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update import_batch set timings = timings || $2::jsonb where id = $1`, [
      id,
      JSON.stringify(timings),
    ]);
  }

  async keepProblem(id: string, problem: BatchProblem): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update import_batch set problem = $2::jsonb where id = $1`, [id, JSON.stringify(problem)]);
  }

  async forgetProblem(id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`update import_batch set problem = null where id = $1 and problem is not null`, [id]);
  }

  /** Notes in whose name rows were decided, and counts them anew. */
  async decided(id: string, accountId: string, which: 'all' | 'some'): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update import_batch
          set decided_by = case when $3 = 'all' then array[$2::uuid]
                                when $2::uuid = any(decided_by) then decided_by else decided_by || $2::uuid end
        where id = $1`,
      [id, accountId, which],
    );
    await this.recount(id);
  }

  /** Counts the decisions anew; the six always add up to the data rows. */
  async recount(id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const rows: { decision: keyof DecisionCounts; count: number; cells: number }[] = await writer.query(
      `select decision, count(*)::int as count,
              coalesce(sum(case when decision = 'update' then (select count(*) from jsonb_object_keys(changes)) end), 0)::int as cells
         from import_decision where batch_id = $1 group by decision`,
      [id],
    );
    const counts: DecisionCounts = { new: 0, update: 0, unchanged: 0, duplicate: 0, question: 0, refused: 0 };
    for (const row of rows) counts[row.decision] = row.count;
    const cells = rows.reduce((sum, row) => sum + row.cells, 0);
    await writer.query(
      `update import_batch set counts = $2::jsonb, changed_cells = $3, outside = coalesce((
         select jsonb_agg(jsonb_build_object('organizationId', x.id, 'organization', x.name, 'rows', x.rows, 'whole', x.whole)
                          order by x.rows desc, x.id)
           from (select o.id, coalesce(o.short_name, o.name) as name, count(*) as rows,
                        count(*) filter (where d.decision = 'question' and a.position = 1) as whole
                   from import_decision d
                  cross join lateral jsonb_array_elements(d.proposed) with ordinality a(value, position)
                   join organization o on o.id = (a.value ->> 'organizationId')::uuid
                  where d.batch_id = $1 and d.decision in ('question', 'update') group by o.id) x), '[]')
        where id = $1`,
      [id, JSON.stringify(counts), cells],
    );
  }

  async keepResult(id: string, result: object, timings: Record<string, number>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update import_batch set result = $2::jsonb, timings = timings || $3::jsonb, committed_at = now() where id = $1`,
      [id, JSON.stringify(result), JSON.stringify(timings)],
    );
  }

  /** What came of taking a batch back. */
  async keepUndo(id: string, result: UndoResult, accountId: string, timings: Record<string, number>): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `update import_batch
          set undo_result = $2::jsonb, undone_by = $3, undone_at = now(), timings = timings || $4::jsonb where id = $1`,
      [id, JSON.stringify(result), accountId, JSON.stringify(timings)],
    );
  }

  /** Outside the running transaction, so that others see it at once. `pid` is the backend that does the work. */
  async progress(id: string, { stage, done, total, pid }: Progress & { pid?: number }): Promise<void> {
    await this.dataSource.query(
      `insert into import_progress as p (batch_id, stage, done, total, backend_pid) values ($1, $2, $3, $4, $5)
       on conflict (batch_id) do update set stage = excluded.stage, done = excluded.done, total = excluded.total,
         backend_pid = coalesce(excluded.backend_pid, p.backend_pid), updated_at = now()`,
      [id, stage, done, total, pid ?? null],
    );
  }

  /** The backend on which the running transaction works. */
  async backend(): Promise<number> {
    const rows: { pid: number }[] = await (await this.unitOfWork.writer()).query(`select pg_backend_pid() as pid`);
    return rows[0]?.pid ?? 0;
  }

  /**
   * Stops what a backend does for the batch. One that no longer holds the lock of the batch has ended with it, and may be
   * serving somebody else by now.
   */
  async interrupt(id: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `select pg_cancel_backend(l.pid)
         from import_progress p
         join pg_locks l on l.pid = p.backend_pid and l.locktype = 'advisory' and l.objsubid = 1 and l.granted
          and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended($1, 0)
        where p.batch_id = $1::uuid`,
      [id],
    );
  }

  /** Whether a batch is in a state; waits for whoever is just changing it. */
  async holds(id: string, status: ImportStatus): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: { status: string }[] = await writer.query(
      `select status from import_batch where id = $1 for no key update`,
      [id],
    );
    return rows[0]?.status === status;
  }

  async forgetProgress(id: string): Promise<void> {
    await this.dataSource.query(`delete from import_progress where batch_id = $1`, [id]);
  }
}
