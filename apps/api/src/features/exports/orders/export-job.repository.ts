import { EXPORT_KEPT_DAYS, type ExportStatus } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { StoredFile } from '../../../foundation/files/file-store.js';
import type { ExportJob, ExportRequest } from '../export.entity.js';

export interface ExportRow extends Omit<ExportJob, 'status' | 'recordIds'> {
  status: ExportStatus;
  expiresAt: Date | null;
}

export interface NewExport {
  id: string;
  register: string;
  request: ExportRequest;
  fileName: string;
  createdBy: string;
}

const COLUMNS = `id, register, status, request, file_name as "fileName", attempt, done, total,
  file_sha256 as "fileSha256", file_size as "fileSize", problem, created_by as "createdBy", created_at as "createdAt",
  finished_at as "finishedAt", finished_at + make_interval(days => ${String(EXPORT_KEPT_DAYS)}) as "expiresAt"`;

/** The exports of accounts: each sees its own. */
@Injectable()
export class ExportJobRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
  ) {}

  async insert({ id, register, request, fileName, createdBy }: NewExport): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into export_job (id, register, status, request, file_name, created_by)
       values ($1, $2, 'waiting', $3::jsonb, $4, $5)`,
      [id, register, JSON.stringify(request), fileName, createdBy],
    );
  }

  async own(register: string, id: string, accountId: string): Promise<ExportRow | null> {
    const reader = await this.unitOfWork.reader();
    const rows: ExportRow[] = await reader.query(
      `select ${COLUMNS} from export_job where id = $1 and register = $2 and created_by = $3`,
      [id, register, accountId],
    );
    return rows[0] ?? null;
  }

  async list(
    register: string,
    accountId: string,
    page: number,
    pageSize: number,
  ): Promise<{ items: ExportRow[]; total: number }> {
    const reader = await this.unitOfWork.reader();
    const items: ExportRow[] = await reader.query(
      `select ${COLUMNS} from export_job where register = $1 and created_by = $2
        order by created_at desc, id desc limit $3 offset $4`,
      [register, accountId, pageSize, (page - 1) * pageSize],
    );
    const counted: { total: number }[] = await reader.query(
      `select count(*)::int as total from export_job where register = $1 and created_by = $2`,
      [register, accountId],
    );
    return { items, total: counted[0]?.total ?? 0 };
  }

  /** How many exports of an account are under way; asked by one request of the account at a time. */
  async running(accountId: string): Promise<number> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`select pg_advisory_xact_lock(hashtextextended('export:' || $1, 0))`, [accountId]);
    const rows: { running: number }[] = await writer.query(
      `select count(*)::int as running from export_job where created_by = $1 and status in ('waiting', 'writing')`,
      [accountId],
    );
    return rows[0]?.running ?? 0;
  }

  async recordIds(id: string): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { ids: string[] }[] = await reader.query(`select record_ids as ids from export_job where id = $1`, [
      id,
    ]);
    return rows[0]?.ids ?? [];
  }

  /** @returns whether it was under way */
  async cancel(id: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update export_job set status = 'cancelled', finished_at = now()
        where id = $1 and status in ('waiting', 'writing') returning id`,
      [id],
    );
    return rows.length > 0;
  }

  /** Takes an export up, also one that somebody who is gone, or slow, had taken up; null when it is over. */
  async take(id: string): Promise<ExportRow | null> {
    const [rows]: [ExportRow[], number] = await this.dataSource.query(
      `update export_job set status = 'writing', attempt = attempt + 1, done = 0, total = null
        where id = $1 and status in ('waiting', 'writing') returning ${COLUMNS}`,
      [id],
    );
    return rows[0] ?? null;
  }

  /** Outside any transaction, so that others see it at once. @returns whether this attempt is still the one */
  async progress(id: string, attempt: number, done: number, total: number): Promise<boolean> {
    const [rows]: [unknown[], number] = await this.dataSource.query(
      `update export_job set done = $3, total = $4
        where id = $1 and attempt = $2 and status = 'writing' returning id`,
      [id, attempt, done, total],
    );
    return rows.length > 0;
  }

  /** @returns whether this attempt was still the one; the row stays locked until the transaction ends */
  async keepFile(id: string, attempt: number, file: StoredFile, recordIds: readonly string[]): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update export_job set status = 'ready', done = $5, total = $5, file_sha256 = $3, file_size = $4,
              record_ids = $6, finished_at = now()
        where id = $1 and attempt = $2 and status = 'writing' returning id`,
      [id, attempt, file.sha256, file.size, recordIds.length, recordIds],
    );
    return rows.length > 0;
  }

  async keepProblem(id: string, attempt: number, problem: NonNullable<ExportJob['problem']>): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [unknown[], number] = await writer.query(
      `update export_job set status = 'failed', problem = $3::jsonb, finished_at = now()
        where id = $1 and attempt = $2 and status = 'writing' returning id`,
      [id, attempt, JSON.stringify(problem)],
    );
    return rows.length > 0;
  }

  /** Digests of the files of exports. */
  async files(): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { sha256: string }[] = await reader.query(
      `select distinct file_sha256 as sha256 from export_job where file_sha256 is not null`,
    );
    return rows.map((row) => row.sha256);
  }

  /** Forgets exports that were over for longer than they are kept. @returns the digests of their files */
  async forgetOld(): Promise<string[]> {
    const writer = await this.unitOfWork.writer();
    const [rows]: [{ sha256: string | null }[], number] = await writer.query(
      `delete from export_job where finished_at < now() - make_interval(days => ${String(EXPORT_KEPT_DAYS)})
       returning file_sha256 as sha256`,
    );
    return rows.flatMap(({ sha256 }) => sha256 ?? []);
  }
}
