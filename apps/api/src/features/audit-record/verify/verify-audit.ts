import { createHash } from 'node:crypto';
import type pg from 'pg';
import { ENTRY_BYTES, SEAL_SOURCES, type SealSource } from '../seal/row-digest.js';
import { compareRows, type RowDifferences } from './compare-rows.js';
import {
  countAfter,
  expiries,
  type Expiry,
  type FoundSeal,
  nextSeals,
  type RecordedHead,
  recordedHeads,
  rowsBefore,
  type RowWords,
  wordsOf,
} from './verify.sql.js';

interface SealWords {
  id: string;
  source: SealSource;
  firstId: string;
  lastId: string;
  sealedAt: Date;
}

/** What is wrong with a seal: its content does not give its link, it does not join the one before, its range does not. */
export type SealFault = 'content' | 'link' | 'range';

export type Finding =
  | { what: 'altered' | 'added'; source: SealSource; row: RowWords; seal: SealWords | null }
  | { what: 'missing'; source: SealSource; id: string; seal: SealWords }
  | { what: 'broken-seal'; fault: SealFault; seal: SealWords }
  | { what: 'missing-seals'; after: string; before: string }
  | { what: 'unknown-head'; head: string; report: string | null };

export interface Verification {
  rows: Record<SealSource, number>;
  /** Events of access that were removed because their time was over. */
  expired: number;
  seals: number;
  sealedUntil: Date | null;
  head: string | null;
  /** Rows that no seal holds yet. */
  unsealed: Record<SealSource, number>;
  findings: number;
}

export interface VerifyOptions {
  onFinding: (finding: Finding) => void;
  onProgress?: (rows: number) => void;
  /** Heads that were written down elsewhere, in hexadecimal. */
  heads?: string[];
}

/** Recomputes the chain of seals and compares every row with it, in one view of the database and in bounded memory. */
export async function verifyAudit(client: pg.ClientBase, options: VerifyOptions): Promise<Verification> {
  await client.query('begin transaction isolation level repeatable read, read only');
  try {
    const run = new Run(client, options, await expiries(client), await recordedHeads(client));
    return await run.all();
  } finally {
    await client.query('rollback');
  }
}

const linkOf = (seal: FoundSeal): Buffer => {
  const numbers = Buffer.alloc(24);
  [seal.firstId, seal.lastId, seal.sealedMicros].forEach((n, i) => numbers.writeBigInt64BE(BigInt(n), i * 8));
  return createHash('sha256').update(seal.previous).update(seal.source).update(numbers).update(seal.digests).digest();
};

class Run {
  private readonly lastIds: Record<SealSource, string> = { audit_record: '0', access_event: '0' };
  private readonly heads: Map<string, string | null>;
  private before: FoundSeal | null = null;
  private readonly result: Verification = {
    rows: { audit_record: 0, access_event: 0 },
    expired: 0,
    seals: 0,
    sealedUntil: null,
    head: null,
    unsealed: { audit_record: 0, access_event: 0 },
    findings: 0,
  };

  constructor(
    private readonly client: pg.ClientBase,
    private readonly options: VerifyOptions,
    private readonly expiries: Expiry[],
    recorded: RecordedHead[],
  ) {
    this.heads = new Map((options.heads ?? []).map((head) => [head.toLowerCase(), null]));
    for (const { head, report } of recorded) this.heads.set(head, report);
  }

  async all(): Promise<Verification> {
    for (const source of SEAL_SOURCES) {
      for (const row of await rowsBefore(this.client, source)) this.found({ what: 'added', source, row, seal: null });
    }
    for (let seals = await nextSeals(this.client, '0'); seals.length; seals = await this.nextBatch()) {
      for (const seal of seals) await this.check(seal);
      this.options.onProgress?.(this.result.rows.audit_record + this.result.rows.access_event);
    }
    for (const [head, report] of this.heads) this.found({ what: 'unknown-head', head, report });
    for (const source of SEAL_SOURCES) {
      this.result.unsealed[source] = await countAfter(this.client, source, this.lastIds[source]);
    }
    return this.result;
  }

  private nextBatch(): Promise<FoundSeal[]> {
    return nextSeals(this.client, this.before?.id ?? '0');
  }

  private async check(seal: FoundSeal): Promise<void> {
    this.checkChain(seal);
    await this.checkRows(seal);
    const { result } = this;
    result.seals += 1;
    result.head = seal.chain.toString('hex');
    result.sealedUntil = seal.sealedAt;
    this.heads.delete(result.head);
    this.lastIds[seal.source] = seal.lastId;
    this.before = seal;
  }

  private checkChain(seal: FoundSeal): void {
    const before = this.before;
    if (BigInt(seal.id) !== BigInt(before?.id ?? 0) + 1n) {
      this.found({ what: 'missing-seals', after: before?.id ?? '0', before: seal.id });
    }
    const faults: [SealFault, boolean][] = [
      ['content', !linkOf(seal).equals(seal.chain) || seal.digests.length !== seal.rowCount * ENTRY_BYTES],
      ['link', !seal.previous.equals(before?.chain ?? Buffer.alloc(0))],
      ['range', BigInt(seal.firstId) !== BigInt(this.lastIds[seal.source]) + 1n],
    ];
    for (const [fault, broken] of faults) if (broken) this.found({ what: 'broken-seal', fault, seal: sealWords(seal) });
  }

  private async checkRows(seal: FoundSeal): Promise<void> {
    const { source } = seal;
    const sealed = seal.digests.subarray(0, seal.digests.length - (seal.digests.length % ENTRY_BYTES));
    const differences = compareRows(sealed, seal.found ?? Buffer.alloc(0));
    this.result.rows[source] += sealed.length / ENTRY_BYTES;
    await this.tellPresent(seal, differences);
    if (source === 'access_event' && this.isExpired(seal)) {
      this.result.expired += differences.missing.length;
      return;
    }
    for (const id of differences.missing) {
      this.found({ what: 'missing', source, id: String(id), seal: sealWords(seal) });
    }
  }

  private async tellPresent(seal: FoundSeal, { altered, added }: RowDifferences): Promise<void> {
    if (!altered.length && !added.length) return;
    const changed = new Set(altered.map(String));
    for (const row of await wordsOf(this.client, seal.source, [...altered, ...added].map(String))) {
      const what = changed.has(row.id) ? 'altered' : 'added';
      this.found({ what, source: seal.source, row, seal: sealWords(seal) });
    }
  }

  private isExpired(seal: FoundSeal): boolean {
    return this.expiries.some(
      ({ throughId, sealedBefore }) => BigInt(seal.lastId) <= BigInt(throughId) && seal.sealedAt < sealedBefore,
    );
  }

  private found(finding: Finding): void {
    this.result.findings += 1;
    this.options.onFinding(finding);
  }
}

const sealWords = ({ id, source, firstId, lastId, sealedAt }: FoundSeal): SealWords => ({
  id,
  source,
  firstId,
  lastId,
  sealedAt,
});
