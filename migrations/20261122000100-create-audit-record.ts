import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit record and the triggers that write it.
 *
 * `select audit_table('enterprise_chain', 'enterprise', 'enterprise_id', 'enterprise_id, chain_id', array['ignored column', …])`
 * has every changed row of a table noted under the record it belongs to: the difference, the actor and the origin that
 * the unit of work has set for its transaction (`app.actor`, `app.origin`, `app.request_id`). The triggers fire once a
 * statement and write set by set: row by row they took longer than the import itself (`offset 0` keeps
 * PostgreSQL from making the JSON of a row anew for each use). The hash is of the whole row without its nulls.
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
      create index audit_record_root on audit_record (root_id, id);

      create function audit_statement() returns trigger language plpgsql as $$
      declare
        actor uuid := nullif(current_setting('app.actor', true), '')::uuid;
        came_from jsonb := coalesce(nullif(current_setting('app.origin', true), ''), '{"kind":"system"}');
        request text := nullif(current_setting('app.request_id', true), '');
        ignored text[] := tg_argv[3:];
        -- What tells the rows of one record apart, as the year of a figure: noted with every change of such a row.
        members text[] := array_remove(regexp_split_to_array(tg_argv[2], ',\\s*'), tg_argv[1]);
      begin
        if tg_op = 'INSERT' then
          insert into audit_record (actor_id, origin, request_id, kind, root_id, table_name, operation, after, row_hash)
          select actor, came_from, request, tg_argv[0], n.content ->> tg_argv[1], tg_table_name, 'insert',
                 n.content, sha256(convert_to(n.content::text, 'UTF8'))
            from (select jsonb_strip_nulls(to_jsonb(t) - ignored) as content from new_rows t offset 0) n;
        elsif tg_op = 'DELETE' then
          insert into audit_record (actor_id, origin, request_id, kind, root_id, table_name, operation, before, row_hash)
          select actor, came_from, request, tg_argv[0], o.content ->> tg_argv[1], tg_table_name, 'delete',
                 o.content, sha256(convert_to(o.content::text, 'UTF8'))
            from (select jsonb_strip_nulls(to_jsonb(t) - ignored) as content from old_rows t offset 0) o;
        else
          execute format($update$
            insert into audit_record (actor_id, origin, request_id, kind, root_id, table_name, operation, before, after, row_hash)
            select $1, $2, $3, $4, c.after ->> $5, $6, 'update', m.which || d.before, m.which || d.after,
                   sha256(convert_to(jsonb_strip_nulls(c.after)::text, 'UTF8'))
              from (select to_jsonb(o) - $7 as before, to_jsonb(n) - $7 as after
                      from old_rows o join new_rows n on (%1$s) = (%2$s) offset 0) c,
                   lateral (select jsonb_object_agg(key, value) as before, jsonb_object_agg(key, c.after -> key) as after
                              from jsonb_each(c.before) where value is distinct from c.after -> key) d,
                   lateral (select case when $8 = '{}' then '{}' else (
                              select jsonb_object_agg(name, c.after -> name) from unnest($8) name) end as which) m
             where d.before is not null $update$,
            regexp_replace(tg_argv[2], '(\\w+)', 'o.\\1', 'g'), regexp_replace(tg_argv[2], '(\\w+)', 'n.\\1', 'g'))
          using actor, came_from, request, tg_argv[0], tg_argv[1], tg_table_name::text, ignored, members;
        end if;
        return null;
      end $$;

      create function audit_table(name text, kind text, root_column text, key_columns text, ignored text[] default '{}')
      returns void language plpgsql as $$
      declare
        arguments text := array_to_string(array(
          select quote_literal(a.value) from unnest(array[kind, root_column, key_columns] || ignored) with ordinality a(value, i)
           order by a.i), ', ');
      begin
        execute format('create trigger %1$I after insert on %2$I referencing new table as new_rows
                          for each statement execute function audit_statement(%3$s)', name || '_audit_insert', name, arguments);
        execute format('create trigger %1$I after update on %2$I referencing old table as old_rows new table as new_rows
                          for each statement execute function audit_statement(%3$s)', name || '_audit_update', name, arguments);
        execute format('create trigger %1$I after delete on %2$I referencing old table as old_rows
                          for each statement execute function audit_statement(%3$s)', name || '_audit_delete', name, arguments);
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function audit_table(text, text, text, text, text[]), audit_statement(); drop table audit_record;`,
    );
  }
}
