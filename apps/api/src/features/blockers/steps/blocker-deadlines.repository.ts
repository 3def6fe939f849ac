import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

/** A blocker that its lead still works on, with its deadline. */
export interface DueBlocker {
  id: string;
  code: string;
  title: string;
  deadline: string;
  leadId: string;
}

@Injectable()
export class BlockerDeadlinesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Whose deadline in force lies from one day to the other. */
  async between(from: string, to: string): Promise<DueBlocker[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select id, code, title, deadline, lead_organization_id as "leadId" from blocker
        where deleted_at is null and status in ('assigned', 'accepted', 'in-progress')
          and deadline between $1 and $2 and lead_organization_id is not null
        order by deadline, code`,
      [from, to],
    );
  }
}
