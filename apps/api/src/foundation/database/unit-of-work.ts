import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { poolOf } from './data-source.js';

/** Where a change comes from; kept with every line of the audit record. */
export interface Origin {
  kind: 'request' | 'import' | 'sample' | 'reference' | 'system';
  batchId?: string;
  /** An import that is taken back. */
  undo?: true;
}

/** Who acts, through what, in which request. */
export interface WorkContext {
  actorId: string | null;
  origin: Origin;
  requestId: string | null;
}

interface Work extends WorkContext {
  begun: Promise<QueryRunner> | null;
}

const TAKEN_BACK = 'rollback to savepoint part; release savepoint part';

const current = new AsyncLocalStorage<Work>();

/**
 * One transaction for everything that belongs together. Reading needs none: BEGIN is sent with the first write,
 * together with the actor and the origin for the audit trigger. A nested `run` joins the outer one.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `fn`; commits what it wrote, or rolls all of it back when it throws. */
  async run<T>(context: WorkContext, fn: () => Promise<T>): Promise<T> {
    if (current.getStore()) return fn();
    const work: Work = { ...context, begun: null };
    return current.run(work, async () => {
      try {
        const result = await fn();
        if (work.begun) await this.commit(await work.begun);
        return result;
      } catch (error) {
        await this.rollBack(work);
        throw error;
      } finally {
        await this.release(work);
      }
    });
  }

  /** For reading: the running transaction if there is one, else any free connection. */
  async reader(): Promise<EntityManager> {
    const begun = current.getStore()?.begun;
    return begun ? (await begun).manager : this.dataSource.manager;
  }

  /**
   * For reading what nearly every request reads: the statement is planned once a connection, under its name.
   * For statements that find single rows by key, whose plan does not depend on the values.
   */
  async readPrepared<T extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<T[]> {
    const begun = current.getStore()?.begun;
    const connection: unknown = begun ? await (await begun).connect() : poolOf(this.dataSource);
    if (!isConnection(connection)) throw new Error('no connection to read from');
    return (await connection.query<T>({ name, text, values })).rows;
  }

  /**
   * Runs one of several parts of the running work: where it fails, what it wrote is taken back, and the work goes on as
   * far as its caller lets it.
   */
  async attempt<T>(part: () => Promise<T>): Promise<T> {
    return this.inSavepoint(part, 'release savepoint part');
  }

  /** Runs a part of the running work to see what would come of it, and takes back what it wrote. */
  async rehearse<T>(part: () => Promise<T>): Promise<T> {
    return this.inSavepoint(part, TAKEN_BACK);
  }

  private async inSavepoint<T>(part: () => Promise<T>, ending: string): Promise<T> {
    const writer = await this.writer();
    await writer.query('savepoint part');
    try {
      const result = await part();
      await writer.query(ending);
      return result;
    } catch (error) {
      await writer.query(TAKEN_BACK);
      throw error;
    }
  }

  /** For writing: begins the transaction on first use. Outside `run` it throws, so no write goes without an actor. */
  async writer(): Promise<EntityManager> {
    const work = current.getStore();
    if (!work) throw new Error('writing outside a unit of work');
    work.begun ??= this.begin(work);
    return (await work.begun).manager;
  }

  private async begin(context: WorkContext): Promise<QueryRunner> {
    const runner = this.dataSource.createQueryRunner();
    await runner.startTransaction();
    await runner.query(
      `select set_config('app.actor', $1, true), set_config('app.origin', $2, true), set_config('app.request_id', $3, true)`,
      [context.actorId ?? '', JSON.stringify(context.origin), context.requestId ?? ''],
    );
    return runner;
  }

  /**
   * PostgreSQL answers COMMIT of a failed transaction with a rollback and no error; that must not look like success.
   * A statement before it fails there. (The state that the driver keeps is not yet told when an error arrives.)
   */
  private async commit(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
    await runner.commitTransaction();
  }

  private async rollBack(work: Work): Promise<void> {
    const runner = await work.begun?.catch(() => null);
    if (runner?.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
  }

  private async release(work: Work): Promise<void> {
    const runner = await work.begun?.catch(() => null);
    await runner?.release();
  }
}

/**
 * Guards work that must not hold a transaction open (files, hashing, rendering).
 * @throws Error when a transaction has begun
 */
export function assertOutsideTransaction(what: string): void {
  if (current.getStore()?.begun) throw new Error(`${what} inside a transaction`);
}

interface Connection {
  query<T extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<pg.QueryResult<T>>;
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'query' in value;
}
