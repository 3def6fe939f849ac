import type { EntrySetStatus, PeriodDays, PeriodStatus } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { SnapshotService } from '../snapshot/snapshot.service.js';
import { MonthSampleRepository } from './month-sample.repository.js';

/** What was filled in for a project; amounts in 万元. Without values the entry is owed and empty. */
export interface EntrySample {
  projectId: string;
  values: Record<string, string | null> | null;
}

export interface SetSample {
  organizationKey: string;
  status: EntrySetStatus;
  reason: string | null;
  entries: EntrySample[];
}

export interface PeriodSample extends PeriodDays {
  status: PeriodStatus;
  sets: SetSample[];
}

/** Invented months for trying the product out: loaded together, marked, removed together. */
@Injectable()
export class MonthSamples {
  constructor(
    private readonly samples: MonthSampleRepository,
    private readonly snapshots: SnapshotService,
  ) {}

  isEmpty(): Promise<boolean> {
    return this.samples.isEmpty();
  }

  /**
   * Writes periods, oldest first, with their sets and entries, in the running unit of work; locked ones with what they
   * looked like at their cut-off. @returns ids of the periods in their order
   */
  async insert(periods: readonly PeriodSample[]): Promise<string[]> {
    const ids = await this.samples.insertPeriods(periods);
    for (const [i, period] of periods.entries()) {
      const id = ids[i] ?? '';
      await this.samples.insertSets(id, period);
      if (period.status !== 'locked') continue;
      const snapshot = await this.snapshots.take(id, null);
      await this.samples.dateSnapshot(snapshot);
    }
    return ids;
  }

  /** Removes sample entries, and the sample periods that nobody has entered anything of their own into. */
  remove(): Promise<void> {
    return this.samples.remove();
  }
}
