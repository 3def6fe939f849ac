import {
  type BlockerKind,
  type BlockerLevel,
  type BlockerStatus,
  type BlockerStep,
  formatBlockerCode,
} from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LedgerNumberRepository } from '../../../foundation/database/ledger-number.repository.js';
import { BlockerContacts } from '../frames/blocker-contacts.js';
import { blockerSeries } from '../steps/blocker-series.js';
import { BlockerSampleRepository } from './blocker-sample.repository.js';

/** A blocker with all that happened to it; dictionaries by key, days as YYYY-MM-DD. */
export interface BlockerSampleDraft {
  kind: BlockerKind;
  title: string;
  description: string;
  measures: string;
  level: BlockerLevel;
  chainKey: string | null;
  link: string | null;
  projectId: string;
  regionCode: string;
  raisedByKey: string;
  raisedOn: string;
  status: BlockerStatus;
  leadKey: string | null;
  responsiblePerson: string | null;
  originalDeadline: string | null;
  deadline: string | null;
  resolution: string | null;
  closedOn: string | null;
  steps: {
    step: BlockerStep;
    fromStatus: BlockerStatus;
    toStatus: BlockerStatus;
    takenOn: string;
    reason: string | null;
    leadKey: string | null;
    deadline: string | null;
  }[];
  notes: { text: string; notedOn: string }[];
}

/** Invented blockers for trying the product out: loaded together, marked, removed together. */
@Injectable()
export class BlockerSamples {
  constructor(
    private readonly samples: BlockerSampleRepository,
    private readonly numbers: LedgerNumberRepository,
    private readonly contacts: BlockerContacts,
  ) {}

  isEmpty(): Promise<boolean> {
    return this.samples.registerIsEmpty();
  }

  count(): Promise<number> {
    return this.samples.count();
  }

  /** Writes ready drafts in the running unit of work, numbered in their order. */
  async insert(drafts: readonly BlockerSampleDraft[]): Promise<void> {
    const numbered: (BlockerSampleDraft & { id: string; code: string })[] = [];
    for (const draft of drafts) {
      const year = Number(draft.raisedOn.slice(0, 4));
      const code = formatBlockerCode(draft.kind, year, await this.numbers.take(blockerSeries(draft.kind, year)));
      numbered.push({ id: uuid(), code, ...this.contacts.encrypted(draft) });
    }
    await this.samples.insert(numbered);
  }

  /** Removes every sample record for good, in the running unit of work. */
  remove(): Promise<void> {
    return this.samples.remove();
  }
}
