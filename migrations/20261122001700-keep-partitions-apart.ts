import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The partitions of each of the two tables are made in a transaction of its own. Made in one, they stood in the way of
 * whoever had written an event of access and was about to write the audit record: each waited for the other.
 */
export class KeepPartitionsApart20261122001700 implements MigrationInterface {
  name = 'KeepPartitionsApart20261122001700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
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
