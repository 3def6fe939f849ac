import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit record and the trigger that writes it.
 *
 * `audit_row(kind, root column, ignored columns…)` notes the difference of one row together with the actor and the
 * origin that the unit of work has set for its transaction (`app.actor`, `app.origin`, `app.request_id`).
 */
export class CreateAuditRecord20261122000100 implements MigrationInterface {
  name = 'CreateAuditRecord20261122000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table audit_record (
        id bigint generated always as identity primary key,
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
        row_hash bytea not null
      );
      create index audit_record_root on audit_record (kind, root_id, id);

      create function audit_row() returns trigger language plpgsql as $$
      declare
        ignored text[] := tg_argv[2:];
        old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) - ignored end;
        new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) - ignored end;
        difference_before jsonb;
        difference_after jsonb;
      begin
        if tg_op = 'UPDATE' then
          select jsonb_object_agg(o.key, o.value), jsonb_object_agg(o.key, new_row -> o.key)
            into difference_before, difference_after
            from jsonb_each(old_row) o
           where o.value is distinct from new_row -> o.key;
          if difference_before is null then
            return null;
          end if;
        else
          difference_before := jsonb_strip_nulls(old_row);
          difference_after := jsonb_strip_nulls(new_row);
        end if;
        insert into audit_record (actor_id, origin, request_id, kind, root_id, table_name, operation, before, after, row_hash)
        values (
          nullif(current_setting('app.actor', true), '')::uuid,
          coalesce(nullif(current_setting('app.origin', true), ''), '{"kind":"system"}')::jsonb,
          nullif(current_setting('app.request_id', true), ''),
          tg_argv[0],
          coalesce(new_row, old_row) ->> tg_argv[1],
          tg_table_name,
          lower(tg_op),
          difference_before,
          difference_after,
          sha256(convert_to(coalesce(new_row, old_row)::text, 'UTF8'))
        );
        return null;
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop function audit_row(); drop table audit_record;`);
  }
}
