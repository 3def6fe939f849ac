import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

/** What a line of the ledger says beside what the list shows. */
export interface BlockerProgress {
  /** The newest note of what was done. */
  progress: string | null;
  /** Who closed it. */
  closedBy: string | null;
}

@Injectable()
export class BlockerLedgerRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async progress(ids: readonly string[]): Promise<Map<string, BlockerProgress>> {
    const rows: (BlockerProgress & { id: string })[] = await (
      await this.unitOfWork.reader()
    ).query(
      `select b.id,
              (select n.text from blocker_note n where n.blocker_id = b.id
                order by n.noted_on desc, n.created_at desc, n.id desc limit 1) as progress,
              (select a.display_name from blocker_step s join account a on a.id = s.taken_by
                where s.blocker_id = b.id and s.to_status = 'closed' and b.status = 'closed'
                order by s.taken_on desc, s.taken_at desc, s.id desc limit 1) as "closedBy"
         from blocker b where b.id = any($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...row }) => [id, row]));
  }
}
