import { Injectable } from '@nestjs/common';
import type { Permission } from '@lianqun/domain';
import { isPermission, registerPermissions } from '@lianqun/domain';
import { ContactCipher } from '../../../foundation/crypto/contact-cipher.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { AppError } from '../../../foundation/http/app-error.js';
import { Authenticator, type Principal } from '../../../foundation/http/principal.js';
import { type ChunkRange, ImportDecisionRepository } from '../deciding/import-decision.repository.js';
import type { CommitResult, Compared, Said } from '../import-target.js';
import type { Importer } from '../importer.js';
import type { MappedColumn, RowProblem } from '../reading/protocol.js';
import { fieldsOf } from '../reading/protocol.js';
import { SmallAsking } from './small-asking.js';
import { type DecidedRow, type RefusedRow, SmallImportRepository, type WrittenRow } from './small-import.repository.js';
import type { KnownRecord, Values } from './small-matching.js';
import { SmallPreparing } from './small-preparing.js';
import type { SmallRegister } from './small-register.js';
import { smallPlan } from './small.sql.js';

/** Rows of which the preview finds out what the register says to them; those beyond are told when they are written. */
const REHEARSED = 2000;

/** What rows say of their records, by their numbers. */
type Says = ReadonlyMap<number, Values>;

/** Carrying rows out, for who imports them. */
interface Work {
  own: SmallRegister;
  batchId: string;
  principal: Principal;
  says: Says;
  mapping: readonly MappedColumn[];
}

/** Whoever may import may add and change what his permission to import reaches. */
function importing({ register }: SmallRegister['ledger'], principal: Principal, { scope }: Importer): Principal {
  const granted = [`${register}.create`, registerPermissions[register].update].filter(isPermission);
  return {
    ...principal,
    permissions: new Set<Permission>([...principal.permissions, ...granted]),
    scopes: new Map([...principal.scopes, ...granted.map((permission) => [permission, scope] as const)]),
  };
}

const isSame = (left: DecidedRow, right: DecidedRow): boolean =>
  left.targetVersion === right.targetVersion && JSON.stringify(left.changes) === JSON.stringify(right.changes);

/** What becomes of the rows of lists that are matched in the program, and carrying it out through the register itself. */
@Injectable()
export class SmallDecisions {
  constructor(
    private readonly repository: SmallImportRepository,
    private readonly preparing: SmallPreparing,
    private readonly asking: SmallAsking,
    private readonly decisions: ImportDecisionRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: Authenticator,
    private readonly cipher: ContactCipher,
  ) {}

  /** Decides everything anew: what was found out of rows that did not change is taken over where `rows` names the others. */
  async decide(own: SmallRegister, batchId: string, importer: Importer, rows?: readonly number[]): Promise<void> {
    const before = rows ? await this.repository.decided(batchId) : [];
    const says = await this.preparing.prepare(own, batchId, importer);
    const { register, contacts } = own.ledger;
    const plan = { ...smallPlan(register, Object.keys(contacts)), sided: own.asked !== undefined };
    await this.decisions.decide(batchId, plan, importer);
    const work = await this.work(own, batchId, importer, says);
    await this.asking.divide(own, batchId, work.principal, work.mapping);
    await this.rehearse(work, new Map(before.map((row) => [row.rowNumber, row])), new Set(rows));
  }

  async commit(
    own: SmallRegister,
    batchId: string,
    importer: Importer,
    report: (done: number) => void,
  ): Promise<CommitResult> {
    const { register } = own.ledger;
    const says = await this.preparing.prepare(own, batchId, importer);
    const work = await this.work(own, batchId, importer, says);
    const plan = {
      register,
      setAside: this.repository.setAside(register),
      write: (range: ChunkRange) => this.write(work, range),
    };
    return this.decisions.commit(batchId, importer, plan, report);
  }

  compare(said: readonly Said[], records: readonly KnownRecord[]): Promise<Compared[]> {
    return this.repository.compare(said, records);
  }

  private async work(own: SmallRegister, batchId: string, importer: Importer, says: Says): Promise<Work> {
    const account = await this.accounts.account(importer.accountId);
    if (!account) throw new AppError('forbidden');
    const principal = importing(own.ledger, account, importer);
    return { own, batchId, principal, says, mapping: await this.repository.mapping(batchId) };
  }

  /** Writes the rows as the commit will and takes everything back: what the register refuses is known before. */
  private async rehearse(work: Work, before: ReadonlyMap<number, DecidedRow>, changed: ReadonlySet<number>) {
    const rows = await this.repository.everyRow(work.batchId);
    const refused: RefusedRow[] = [];
    const open = rows.filter((row) => {
      const known = changed.has(row.rowNumber) ? undefined : before.get(row.rowNumber);
      if (!known || !isSame(known, row)) return true;
      if (known.decision === 'refused') refused.push({ rowNumber: row.rowNumber, problems: newProblems(known, row) });
      return known.decision !== 'refused' && known.decision !== row.decision;
    });
    if (open.length)
      await this.unitOfWork.rehearse(async () => {
        for (const row of open.slice(0, REHEARSED)) {
          const outcome = await this.attempt(work, row);
          if ('problems' in outcome) refused.push(outcome);
        }
      });
    await this.repository.refuse(work.batchId, refused);
  }

  /** @returns how many rows were written in truth */
  private async write(work: Work, range: ChunkRange): Promise<{ inserted: number; updated: number }> {
    const written: WrittenRow[] = [];
    const refused: RefusedRow[] = [];
    const done = { inserted: 0, updated: 0 };
    for (const row of await this.repository.toWrite(work.batchId, range)) {
      const outcome = await this.attempt(work, row);
      if ('problems' in outcome) refused.push(outcome);
      else {
        written.push(outcome);
        done[row.decision === 'new' ? 'inserted' : 'updated'] += 1;
      }
    }
    await this.repository.written(work.batchId, written);
    await this.repository.refuse(work.batchId, refused);
    return done;
  }

  private async attempt(work: Work, row: DecidedRow): Promise<WrittenRow | RefusedRow> {
    const { rowNumber } = row;
    try {
      return { rowNumber, ...(await this.unitOfWork.attempt(() => this.carryOut(work, row))) };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { rowNumber, problems: problemsOf(error, work) };
    }
  }

  private async carryOut({ own, principal, says }: Work, row: DecidedRow): Promise<Omit<WrittenRow, 'rowNumber'>> {
    const { contacts } = own.ledger;
    const clear = (values: Values): Values =>
      Object.fromEntries(
        Object.entries(values).map(([field, value]) => [
          field,
          Object.hasOwn(contacts, field) && typeof value === 'string' ? this.cipher.decrypt(value) : value,
        ]),
      );
    if (row.decision === 'new') {
      const id = await own.create(clear(says.get(row.rowNumber) ?? {}), principal);
      return { id, version: 1 };
    }
    const id = row.targetId ?? '';
    const after = Object.fromEntries(Object.entries(row.changes ?? {}).map(([field, change]) => [field, change.after]));
    const said = says.get(row.rowNumber) ?? {};
    return { id, version: await own.update(id, row.targetVersion ?? 0, clear(after), principal, said) };
  }
}

/** What was said of a refused row beside what is said of it now. */
const newProblems = (known: DecidedRow, now: DecidedRow): RowProblem[] => {
  const said = new Set(now.problems.map((problem) => JSON.stringify(problem)));
  return known.problems.filter((problem) => !said.has(JSON.stringify(problem)));
};

/** Why the register refuses a row, at the columns that the fields of its form come from. */
function problemsOf(error: AppError, { own, mapping }: Work): RowProblem[] {
  const errors = error.details.errors?.length
    ? error.details.errors
    : [{ field: null, code: error.code, params: error.params }];
  return errors.map(({ field: given, code, params }) => {
    const field = given === null ? null : (own.fieldOf?.(given) ?? given.split('.')[0] ?? given);
    const column = mapping.find((one) => field !== null && fieldsOf(one).includes(field));
    return { field, column: column?.column ?? null, severity: 'error', code, params, raw: '' };
  });
}
