import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { WRITTEN_BY } from '../relocation-access.sql.js';
import type { RelocationAccess, Written } from '../relocation.policy.js';
import type { OtherMove, RecordedStage, RelocationResponse } from '../relocation-response.dto.js';
import {
  countStatement,
  idsStatement,
  otherMovesStatement,
  pageStatement,
  recordsStatement,
  RELOCATION_TITLE,
  type RelocationFilter,
  type Statement,
} from './relocation-list.sql.js';

/** A relocation as it stands in the database, with what decides who reaches it: contact details are encrypted. */
export interface RelocationRow extends RelocationResponse {
  enterpriseId: string | null;
  access: RelocationAccess;
}

@Injectable()
export class RelocationListRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async list(
    filter: RelocationFilter,
    viewer: Viewer,
    place: { sort: string; page: number; pageSize: number },
  ): Promise<{ items: RelocationResponse[]; total: number; withheld: number }> {
    const items = await this.rows<RelocationResponse>(pageStatement(filter, viewer, place));
    const [count] = await this.rows<{ total: number; withheld: number }>(countStatement(filter, viewer));
    return { items, total: count?.total ?? 0, withheld: count?.withheld ?? 0 };
  }

  /** Ids of all relocations that a filter leaves and the viewer may see, in order. */
  async ids(filter: RelocationFilter, viewer: Viewer, sort: string): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(idsStatement(filter, viewer, sort));
    return rows.map(({ id }) => id);
  }

  /** Relocations by id, in the order of the ids, as they stand in the database, whoever may see them. */
  records(ids: readonly string[], viewer: Viewer): Promise<RelocationRow[]> {
    return this.rows(recordsStatement(ids, viewer));
  }

  async byId(id: string, viewer: Viewer): Promise<RelocationRow | null> {
    const [row] = await this.records([id], viewer);
    return row ?? null;
  }

  /** What it is called for whoever may read it: an enterprise that is not shared goes without its name. */
  async title(id: string): Promise<string> {
    const [row] = await this.rows<{ title: string }>({
      text: `select ${RELOCATION_TITLE} as title from relocation t where t.id = $1`,
      parameters: [id],
    });
    return row?.title ?? '';
  }

  /** What was recorded of its stages, oldest first, with what was taken back. */
  async stageRecords(id: string): Promise<RecordedStage[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select g.stage, g.entered_on as "enteredOn", g.reason, g.recorded_at as "recordedAt",
              a.display_name as "recordedByName", g.withdrawn_at as "withdrawnAt", w.display_name as "withdrawnByName",
              g.withdrawal_reason as "withdrawalReason"
         from relocation_stage g left join account a on a.id = g.recorded_by left join account w on w.id = g.withdrawn_by
        where g.relocation_id = $1 order by g.recorded_at, g.id`,
      [id],
    );
  }

  /** Which sides have written in it, in the bin or not. */
  async written(id: string): Promise<{ access: RelocationAccess; written: Written }> {
    const [row] = await this.rows<{ access: RelocationAccess; written: Written }>({
      text: WRITTEN_BY,
      parameters: [id],
    });
    if (!row) throw new Error('no such relocation');
    return row;
  }

  /** Other moves of the same enterprise that the viewer may see, and how many more there are. */
  async otherMoves(id: string, viewer: Viewer): Promise<{ seen: OtherMove[]; withheld: number }> {
    const rows = await this.rows<OtherMove & { visible: boolean | null }>(otherMovesStatement(id, viewer));
    const seen = rows.filter(({ visible }) => visible === true);
    return { seen: seen.map(({ visible: _, ...move }) => move), withheld: rows.length - seen.length };
  }

  private async rows<Row>({ text, parameters }: Statement): Promise<Row[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(text, parameters);
  }
}
