import type { Writable } from 'node:stream';
import { from } from 'pg-copy-streams';
import type { EntityManager } from 'typeorm';

interface CopyConnection {
  query(stream: ReturnType<typeof from>): Writable;
}

function isCopyConnection(value: unknown): value is CopyConnection {
  return typeof value === 'object' && value !== null && 'query' in value;
}

/** Opens the stream of a `copy … from stdin` within the transaction of a writer; its lines are in text format. */
export async function copyInto(writer: EntityManager, table: string, columns: string): Promise<Writable> {
  const connection: unknown = await writer.queryRunner?.connect();
  if (!isCopyConnection(connection)) throw new Error('no connection for COPY');
  return connection.query(from(`copy ${table} (${columns}) from stdin`));
}
