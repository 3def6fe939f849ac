// Where the database spent its time, statement by statement.
import { withClient } from '../embedded-postgres/databases.mjs';
import { ms, table } from './report.mjs';

const SHOWN = 14;

export async function forgetStatements(workshop) {
  const postgres = await workshop.postgres();
  await withClient(postgres.superuserUrl('postgres'), async (client) => {
    await client.query('create extension if not exists pg_stat_statements');
    await client.query('select pg_stat_statements_reset()');
  });
}

export async function printStatements(workshop, database) {
  const postgres = await workshop.postgres();
  const rows = await withClient(postgres.superuserUrl('postgres'), async (client) => {
    const answer = await client.query(
      `select regexp_replace(query, '\\s+', ' ', 'g') as query, calls, total_exec_time as total, max_exec_time as longest,
              rows, shared_blks_hit + shared_blks_read as blocks, temp_blks_written as temporary, wal_bytes as wal
         from pg_stat_statements s join pg_database d on d.oid = s.dbid
        where d.datname = $1 order by total_exec_time desc limit ${SHOWN}`,
      [database],
    );
    return answer.rows;
  });
  const head = ['statement', 'calls', 'total', 'longest', 'rows', 'blocks', 'temp', 'WAL MB'];
  const lines = rows.map((one) => [
    one.query.slice(0, 90),
    one.calls,
    ms(one.total),
    ms(one.longest),
    one.rows,
    one.blocks,
    one.temporary,
    (Number(one.wal) / 1024 ** 2).toFixed(1),
  ]);
  console.log('\nStatements by total time');
  for (const line of table([head, ...lines])) console.log(line);
}
