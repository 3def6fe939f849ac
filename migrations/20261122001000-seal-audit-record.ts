import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit record in partitions by month, the seals over it and over the events of access, and what keeps both in
 * order: partitions made ahead, and old events of access removed.
 *
 * A default partition takes whatever no month has been made for, so nothing is ever lost. The functions run with the
 * rights of the owner: the role of the service may neither make tables nor delete from these.
 */
export class SealAuditRecord20261122001000 implements MigrationInterface {
  name = 'SealAuditRecord20261122001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(PARTITIONED);
    await queryRunner.query(`
      create index audit_record_newest on audit_record (occurred_at desc, id desc);
      create index audit_record_actor on audit_record (actor_id, occurred_at desc);
      create index audit_record_kind on audit_record (kind, occurred_at desc);
      create index access_event_account on access_event (account_id, occurred_at desc);
      create index access_event_kind on access_event (kind, occurred_at desc);
      create index access_event_record on access_event (record_id) where record_id is not null;

      create table audit_seal (
        id bigint primary key,
        source text not null check (source in ('audit_record', 'access_event')),
        first_id bigint not null,
        last_id bigint not null check (last_id >= first_id),
        row_count integer not null check (row_count > 0),
        -- For each row its id in 8 bytes and the SHA-256 of its content; not compressible.
        digests bytea not null,
        previous bytea not null,
        chain bytea not null unique,
        sealed_at timestamptz not null,
        unique (source, last_id)
      );
      alter table audit_seal alter digests set storage external;

      alter table monthly_report add audit_head text;
    `);
    await queryRunner.query(KEEP_PARTITIONS);
    await queryRunner.query(EXPIRE_EVENTS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop function keep_audit_partitions(integer), keep_month_partition(regclass, date), expire_access_events(integer);
      alter table monthly_report drop audit_head;
      drop table audit_seal;
      drop index access_event_account, access_event_kind, access_event_record;
    `);
    await queryRunner.query(WHOLE);
  }
}

const COLUMNS = `id, occurred_at, actor_id, origin, request_id, kind, root_id, table_name, operation, before, after, row_hash`;

/** Moves the rows from the old table to the new one, and lets the numbers go on where they were. */
const MOVE = `
  insert into audit_record (${COLUMNS}) overriding system value select ${COLUMNS} from audit_record_old;
  select setval('audit_record_id_seq', greatest(last_value, 1), is_called) from audit_record_old_id_seq;
  drop table audit_record_old;
  create index audit_record_root on audit_record (root_id, id);`;

const ASIDE = `
  alter table audit_record rename to audit_record_old;
  alter sequence audit_record_id_seq rename to audit_record_old_id_seq;
  alter index audit_record_root rename to audit_record_old_root;
  alter index audit_record_pkey rename to audit_record_old_pkey;
  alter table audit_record_old rename constraint audit_record_operation_check to audit_record_old_operation_check;`;

const TABLE = `
  create table audit_record (
    id bigint generated always as identity,
    occurred_at timestamptz not null default clock_timestamp(),
    actor_id uuid,
    origin jsonb not null,
    request_id text,
    kind text not null,
    root_id text not null,
    table_name text not null,
    operation text not null check (operation in ('insert', 'update', 'delete')),
    before jsonb,
    after jsonb,
    row_hash bytea not null,`;

const PARTITIONED = `
  ${ASIDE}
  ${TABLE}
    primary key (id, occurred_at)
  ) partition by range (occurred_at);
  create table audit_record_rest partition of audit_record default;
  ${MOVE}`;

const WHOLE = `
  ${ASIDE}
  ${TABLE}
    primary key (id)
  );
  ${MOVE}`;

/**
 * A month is made beside its table and then attached, which lets writers go on; rows of that month which wait in the
 * default partition move over first. Whoever reads the whole record for long is not waited for: the months lie well
 * ahead, and the next look makes up for it.
 */
const KEEP_PARTITIONS = `
  create function keep_month_partition(parent regclass, month date) returns boolean
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' set lock_timeout = '3s' as $$
  declare
    table_name text := (select relname from pg_class where oid = parent);
    partition_name text := format('%s_%s', table_name, to_char(month, 'YYYY_MM'));
    rest text := table_name || '_rest';
    starts timestamptz := month;
    ends timestamptz := month + interval '1 month';
  begin
    if to_regclass(partition_name) is not null then return false; end if;
    execute format('create table %I (like %I including defaults including constraints)', partition_name, table_name);
    execute format('lock table %I in access exclusive mode', rest);
    execute format('with moved as (delete from %I where occurred_at >= $1 and occurred_at < $2 returning *)
                    insert into %I select * from moved', rest, partition_name) using starts, ends;
    execute format('alter table %I attach partition %I for values from (%L) to (%L)', table_name, partition_name, starts, ends);
    return true;
  end $$;

  -- The months that wait in a default partition, this one, and as many ahead as asked for. Returns how many were made.
  create function keep_audit_partitions(months_ahead integer default 3) returns integer
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' set lock_timeout = '3s' as $$
  declare
    made integer := 0;
    parent text;
    month date;
  begin
    perform pg_advisory_xact_lock(7402032);
    foreach parent in array array['audit_record', 'access_event'] loop
      for month in execute format(
        'select distinct date_trunc(''month'', occurred_at)::date from %I
         union
         select (date_trunc(''month'', now()) + make_interval(months => ahead))::date from generate_series(0, $1) ahead
         order by 1', parent || '_rest') using least(greatest(months_ahead, 0), 24)
      loop
        if keep_month_partition(parent::regclass, month) then made := made + 1; end if;
      end loop;
    end loop;
    return made;
  end $$;
  revoke execute on function keep_month_partition(regclass, date), keep_audit_partitions(integer) from public;`;

/**
 * Removes events of access that are older than the given days and than six months, which the law asks for at least.
 * Only what is sealed goes, by whole seals, and the audit record says up to which event: a row missing for any other
 * reason is told from these. Returns the last event removed; null when there was none.
 */
const EXPIRE_EVENTS = `
  create function expire_access_events(days integer) returns bigint
  language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' set lock_timeout = '3s' as $$
  declare
    older_than timestamptz := least(now() - make_interval(days => days), now() - interval '6 months');
    -- The service writes seals; what it says of their time does not make a young event old.
    young bigint := (select min(id) from access_event where occurred_at >= older_than);
    through bigint := (select max(last_id) from audit_seal
                        where source = 'access_event' and sealed_at < older_than and last_id < coalesce(young, last_id + 1));
    part regclass;
    holds_more boolean;
    said jsonb;
  begin
    perform pg_current_xact_id();
    if through is null or not exists (select from access_event where id <= through) then return null; end if;
    for part in
      select i.inhrelid::regclass from pg_inherits i join pg_class c on c.oid = i.inhrelid
       where i.inhparent = 'access_event'::regclass and c.relname <> 'access_event_rest'
    loop
      execute format('select exists (select from %s where id > $1) or not exists (select from %1$s)', part)
         into holds_more using through;
      if not holds_more then execute format('drop table %s', part); end if;
    end loop;
    delete from access_event where id <= through;
    said := jsonb_build_object('throughId', through, 'olderThan', to_char(older_than, 'YYYY-MM-DD"T"HH24:MI:SS"Z"'));
    insert into audit_record (origin, kind, root_id, table_name, operation, before, row_hash)
    values ('{"kind":"system"}', 'access-event', through::text, 'access_event', 'delete', said,
            sha256(convert_to(said::text, 'UTF8')));
    return through;
  end $$;
  revoke execute on function expire_access_events(integer) from public;`;
