import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Makes a month; `lock` is what is held before the default partition is. */
const keepMonth = (lock: string) => `
  create or replace function keep_month_partition(parent regclass, month date) returns boolean
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
    ${lock}
    execute format('lock table %I in access exclusive mode', rest);
    execute format('with moved as (delete from %I where occurred_at >= $1 and occurred_at < $2 returning *)
                    insert into %I select * from moved', rest, partition_name) using starts, ends;
    execute format('alter table %I attach partition %I for values from (%L) to (%L)', table_name, partition_name, starts, ends);
    return true;
  end $$;`;

/**
 * Partitions of the audit record and of the events of access are made so that nobody who writes meets them half way.
 * Those of each table are made in a transaction of its own: together they stood in the way of whoever had written an
 * event and was about to write the audit record, and each waited for the other. And writers are held off from the
 * table itself: one that had been sent to the default partition while the month was made failed when it came there.
 */
export class KeepPartitionsApart20261122001700 implements MigrationInterface {
  name = 'KeepPartitionsApart20261122001700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${keepMonth(`execute format('lock table %I in share row exclusive mode', table_name);`)}
      drop function keep_audit_partitions(integer);

      -- The months that wait in the default partition, this one, and as many ahead as asked for. Returns how many were made.
      create function keep_audit_partitions(parent regclass, months_ahead integer default 3) returns integer
      language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' set lock_timeout = '3s' as $$
      declare
        made integer := 0;
        month date;
      begin
        if parent not in ('audit_record'::regclass, 'access_event'::regclass) then
          raise exception '% is no table of the audit record', parent;
        end if;
        perform pg_advisory_xact_lock(7402032);
        for month in execute format(
          'select distinct date_trunc(''month'', occurred_at)::date from %I
           union
           select (date_trunc(''month'', now()) + make_interval(months => ahead))::date from generate_series(0, $1) ahead
           order by 1', parent::text || '_rest') using least(greatest(months_ahead, 0), 24)
        loop
          if keep_month_partition(parent, month) then made := made + 1; end if;
        end loop;
        return made;
      end $$;
      revoke execute on function keep_audit_partitions(regclass, integer) from public;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${keepMonth('')}
      drop function keep_audit_partitions(regclass, integer);
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
      revoke execute on function keep_audit_partitions(integer) from public;`);
  }
}
