/** What is sealed: changed rows, and events of access. */
export const SEAL_SOURCES = ['audit_record', 'access_event'] as const;
export type SealSource = (typeof SEAL_SOURCES)[number];

/** Bytes that a seal holds of each row: its id, and the SHA-256 of its content. */
export const ID_BYTES = 8;
export const ENTRY_BYTES = ID_BYTES + 32;

/** Moments as whole microseconds, bytes as hexadecimal: settings of a session must not show in a digest. */
const micros = (column: string) => `(extract(epoch from ${column}) * 1000000)::bigint`;

const CONTENT: Record<SealSource, string> = {
  audit_record: `t.id, ${micros('t.occurred_at')}, t.actor_id, t.origin, t.request_id, t.kind, t.root_id, t.table_name,
    t.operation, t.before, t.after, encode(t.row_hash, 'hex')`,
  access_event: `t.id, ${micros('t.occurred_at')}, t.kind, t.outcome, t.account_id, t.username, t.ip, t.request_id,
    t.method, t.route, t.record_kind, t.record_id, t.details`,
};

/**
 * SQL of what a seal holds of a row, with the table as `t`. It stands in the program and not in the database, so that
 * who can change rows cannot also change what they are compared by.
 */
export const rowEntry = (source: SealSource): string =>
  `int8send(t.id) || sha256(convert_to(jsonb_build_array(${CONTENT[source]})::text, 'UTF8'))`;

/** SQL of the link of a seal, from its own columns. */
export const chainSql = `sha256(previous || convert_to(source, 'UTF8') || int8send(first_id) || int8send(last_id)
  || int8send(${micros('sealed_at')}) || digests)`;
