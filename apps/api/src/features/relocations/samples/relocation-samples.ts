import {
  checkRelocationLine,
  formatRelocationCode,
  type RelocationStageEntry,
  todayInShanghai,
  validateRelocation,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LedgerNumberRepository } from '../../../foundation/database/ledger-number.repository.js';
import type { FieldError } from '../../../foundation/http/app-error.js';
import { RelocationChecks } from '../relocation-checks.js';
import { RelocationContacts } from '../frames/relocation-contacts.js';
import { emptyDraft, readRelocation } from '../frames/relocation-draft.js';
import type { CreateRelocationRequest } from '../relocation.dto.js';
import { RelocationRepository } from '../relocation.repository.js';
import { RelocationSampleRepository } from './relocation-sample.repository.js';

/** A relocation as a request would hand it in, with both sides and the stages that it has been through. */
export interface RelocationSampleDraft extends Omit<CreateRelocationRequest, 'stageDays' | 'terminationReason'> {
  /** Made here unless given. */
  id?: string;
  /** An instant; now unless given. Its year numbers the relocation. */
  createdAt?: string;
  /** Likewise; when it was entered unless given. */
  updatedAt?: string;
  /** In their order, oldest first; the last one is where it stands. */
  stages: RelocationStageEntry[];
}

/** Invented relocations for trying the product out: loaded together, marked, removed together. */
@Injectable()
export class RelocationSamples {
  constructor(
    private readonly relocations: RelocationRepository,
    private readonly samples: RelocationSampleRepository,
    private readonly checks: RelocationChecks,
    private readonly contacts: RelocationContacts,
    private readonly numbers: LedgerNumberRepository,
  ) {}

  /** True when the register holds nothing at all, not even removed records. */
  isEmpty(): Promise<boolean> {
    return this.samples.registerIsEmpty();
  }

  count(): Promise<number> {
    return this.samples.count();
  }

  /** Writes ready drafts in the running unit of work. @returns ids and codes in the order of the drafts */
  async insert(drafts: readonly RelocationSampleDraft[]): Promise<{ id: string; code: string }[]> {
    const written: { id: string; code: string }[] = [];
    for (const draft of drafts) written.push(await this.insertOne(draft));
    return written;
  }

  /** Removes every sample record for good, in the running unit of work. */
  remove(): Promise<void> {
    return this.samples.remove();
  }

  private async insertOne({ id = uuid(), createdAt, updatedAt, stages, ...body }: RelocationSampleDraft) {
    const { draft: read, errors } = readRelocation(body);
    const draft = await this.checks.resolve({ ...emptyDraft(body.subject), ...read }, errors, null, null);
    const today = todayInShanghai(new Date());
    errors.push(...validateRelocation(draft).errors, ...checkRelocationLine(stages, today));
    if (errors.length) {
      throw new Error(`the sample relocation of ${body.subjectName ?? id} cannot be kept: ${describe(errors)}`);
    }
    const day = createdAt === undefined ? today : todayInShanghai(new Date(createdAt));
    const year = Number(day.slice(0, 4));
    const code = formatRelocationCode(year, await this.numbers.take(`SJ${String(year)}`));
    const ownership = {
      createdBy: null,
      isSample: true,
      ...(createdAt !== undefined && { createdAt, updatedAt: updatedAt ?? createdAt }),
    };
    await this.relocations.insert(id, code, this.contacts.encrypted(draft), stages, ownership);
    return { id, code };
  }
}

const describe = (errors: readonly FieldError[]) => errors.map(({ field, code }) => `${field} ${code}`).join(', ');
