import { searchEntry } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';

export interface NamedProject {
  id: string;
  name: string;
  code: string;
  nationalCode: string | null;
}

/** How many entries are made before others get a turn. */
const TURN = 250;

const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Keeps what searches look through in step with the names. */
@Injectable()
export class ProjectSearchRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Makes the search entries anew. */
  async refresh(projects: readonly NamedProject[]): Promise<void> {
    if (!projects.length) return;
    const entries: { project_id: string; search_text: string; search_grams: string[] }[] = [];
    for (const [index, { id, name, code, nationalCode }] of projects.entries()) {
      if (index % TURN === TURN - 1) await breathe();
      const { text, grams } = searchEntry({ name, creditCode: code, registrationNo: nationalCode });
      entries.push({ project_id: id, search_text: text, search_grams: grams });
    }
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into project_search (project_id, search_text, search_grams)
       select project_id, search_text, search_grams from jsonb_populate_recordset(null::project_search, $1::jsonb)
       on conflict (project_id) do update set search_text = excluded.search_text, search_grams = excluded.search_grams`,
      [JSON.stringify(entries)],
    );
  }
}
