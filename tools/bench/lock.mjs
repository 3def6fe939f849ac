// Locking a month, and the least that it must do: copy the rows.
import { withClient } from '../embedded-postgres/databases.mjs';
import { periodIdStatement } from './fill-months.mjs';
import { timed } from './measure.mjs';

/**
 * What the bare copy is: the project rows, their entries and the blockers, each as it stands and as jsonb, into a table of
 * the same shape, in one statement. Of the entries either all months, for our snapshot holds the sums over all of them
 * and thirteen amounts of each project, or those of the month alone, the least that could be copied at all. Neither what
 * the rows refer to, nor the state at the cut-off, nor the digest are in it: all of these are part of ours.
 */
const copy = (entries) => `
  insert into bare_snapshot_row (snapshot_id, kind, record_id, content)
  select $1::uuid, 'project', p.id::text, to_jsonb(p) from project p
  union all select $1::uuid, 'entry', e.id::text, to_jsonb(e) from progress_entry e where ${entries}
  union all select $1::uuid, 'blocker', b.id::text, to_jsonb(b) from blocker b`;

const COPIES = { all: copy('e.filled_at is not null'), month: copy('e.period_id = $1') };

/** The periods of a database that `fillMonths` has filled, by how many months they lie back. */
export class Months {
  #url;
  #api;

  constructor(url, api) {
    this.#url = url;
    this.#api = api;
  }

  /** Everything approved and the filling ended, as if nobody had locked it yet. */
  async unlock(back) {
    return withClient(this.#url, async (client) => {
      const id = (await client.query(periodIdStatement, [back])).rows[0].id;
      await client.query(`delete from period_snapshot where period_id = $1`, [id]);
      await client.query(`update entry_set set status = 'approved' where period_id = $1`, [id]);
      const { rows } = await client.query(
        `update reporting_period set status = 'closed' where id = $1 returning id, version`,
        [id],
      );
      await client.query('checkpoint');
      return rows[0];
    });
  }

  /** Locks through the API. @returns {Promise<{ id: string, snapshot: string, rows: number, clock: number }>} */
  async lock({ id, version }) {
    let period;
    const clock = await timed(async () => {
      period = await this.#api.client.post(`/api/reporting-periods/${id}/lock`, { version });
    });
    return { id, snapshot: period.snapshot.id, rows: period.snapshot.rowCount, clock };
  }

  /** @param {'all' | 'month'} entries */
  async bareCopy(back, entries) {
    return withClient(this.#url, async (client) => {
      const id = (await client.query(periodIdStatement, [back])).rows[0].id;
      await client.query(
        `create table if not exists bare_snapshot_row (like snapshot_row including all); truncate bare_snapshot_row; checkpoint`,
      );
      return timed(() => client.query(COPIES[entries], [id]));
    });
  }
}
