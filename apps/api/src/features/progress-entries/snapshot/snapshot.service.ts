import { Injectable } from '@nestjs/common';
import { SnapshotRepository } from './snapshot.repository.js';

/** Takes what a period looks like when it is locked. */
@Injectable()
export class SnapshotService {
  constructor(private readonly snapshots: SnapshotRepository) {}

  /** Takes the next edition in the running unit of work, so that it exists exactly when the period is locked. */
  take(periodId: string, takenBy: string | null): Promise<string> {
    return this.snapshots.take(periodId, takenBy);
  }
}
