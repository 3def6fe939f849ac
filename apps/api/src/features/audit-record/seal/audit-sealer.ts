import { Injectable } from '@nestjs/common';
import { AuditSealRepository } from './audit-seal.repository.js';
import { SEAL_SOURCES, type SealSource } from './row-digest.js';

/** Rows in one seal at most: 800 KB of digests. */
const SEAL_LIMIT = 20_000;

type LastNumbers = Record<SealSource, bigint>;

/** Rows numbered up to `last` can only come from transactions numbered below `xact`. */
interface Candidate {
  last: LastNumbers;
  xact: bigint;
}

export interface Round {
  /** Rows sealed just now. */
  sealed: number;
  /**
   * `idle`: no number was given out since the last range. `waiting`: a transaction that may still add rows to the range
   * has not ended, or another process is sealing.
   */
  state: 'idle' | 'sealed' | 'waiting';
}

/**
 * Seals closed ranges of rows. A row gets its number before its transaction commits, so numbers appear out of order;
 * a range is closed once every transaction that could hold one of its numbers has ended. Who takes a number has had a
 * transaction number before (triggers run after a write; events of access ask for it): the newest number given out is
 * read first, then a transaction number is taken, and all below it are waited for.
 */
@Injectable()
export class AuditSealer {
  private candidate: Candidate | null = null;
  private settled: LastNumbers = { audit_record: 0n, access_event: 0n };

  constructor(private readonly seals: AuditSealRepository) {}

  /** One step: finds a range, or seals the one found before when it is closed by now. */
  async round(): Promise<Round> {
    this.candidate ??= await this.nextCandidate();
    const { candidate } = this;
    if (!candidate) return { sealed: 0, state: 'idle' };
    if (!(await this.seals.allEndedBefore(candidate.xact))) return { sealed: 0, state: 'waiting' };
    let sealed = 0;
    for (const source of SEAL_SOURCES) {
      const rows = await this.sealRange(source, candidate.last[source]);
      if (rows === null) return { sealed, state: 'waiting' };
      sealed += rows;
    }
    this.settled = candidate.last;
    this.candidate = null;
    return { sealed, state: 'sealed' };
  }

  private async nextCandidate(): Promise<Candidate | null> {
    const last = await this.seals.lastNumbers();
    if (SEAL_SOURCES.every((source) => last[source] === this.settled[source])) return null;
    return { last, xact: await this.seals.newTransaction() };
  }

  /** In pieces of a bounded size, each in a transaction of its own. */
  private async sealRange(source: SealSource, last: bigint): Promise<number | null> {
    for (let sealed = 0; ;) {
      const rows = await this.seals.sealNext(source, last, SEAL_LIMIT);
      if (rows === null) return null;
      sealed += rows;
      if (rows < SEAL_LIMIT) return sealed;
    }
  }
}
