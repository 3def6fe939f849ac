import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Import batches and their staged rows. A row as it was read stands in `import_row`; what is to become of it in
 * `import_decision`, which after committing also joins the row to the record that came of it, so that the history of
 * a record can name the file and the row.
 */
export class CreateImports20261122000500 implements MigrationInterface {
  name = 'CreateImports20261122000500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table import_batch (
        id uuid primary key,
        version integer not null default 1,
        register text not null,
        status text not null,
        file_name text not null,
        file_size bigint not null,
        file_sha256 text not null,
        choices jsonb not null default '{}',
        sheets jsonb not null default '[]',
        table_found jsonb,
        mapping jsonb not null default '[]',
        counts jsonb,
        data_rows integer,
        warnings integer not null default 0,
        changed_cells integer not null default 0,
        problem jsonb,
        result jsonb,
        timings jsonb not null default '{}',
        read_at timestamptz,
        committed_at timestamptz,
        organization_id uuid references organization (id),
        region_id text references region (id),
        created_by uuid not null references account (id),
        confidentiality text not null default 'shared',
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create index import_batch_newest on import_batch (register, created_at desc);
      select audit_table('import_batch', 'import-batch', 'id', 'id', array[
        'updated_at', 'sheets', 'mapping', 'timings', 'counts', 'table_found']);

      create table import_row (
        batch_id uuid not null references import_batch (id) on delete cascade,
        row_number integer not null,
        cells text[] not null,
        record jsonb not null,
        problems jsonb not null default '[]',
        state text not null check (state in ('readable', 'question', 'refused')),
        credit_code text,
        name_folded text,
        new_id uuid not null,
        answer text,
        primary key (batch_id, row_number)
      );
      -- What nobody joins by needs no statistics: sampling long texts is most of the cost of analyzing.
      alter table import_row alter cells set statistics 0, alter record set statistics 0, alter problems set statistics 0;

      create table import_decision (
        batch_id uuid not null,
        row_number integer not null,
        decision text not null check (decision in ('new', 'update', 'unchanged', 'duplicate', 'question', 'refused')),
        target_id uuid,
        target_version integer,
        duplicate_of integer,
        changes jsonb,
        problems jsonb not null default '[]',
        version_after integer,
        primary key (batch_id, row_number),
        foreign key (batch_id, row_number) references import_row (batch_id, row_number) on delete cascade
      );
      alter table import_decision alter changes set statistics 0, alter problems set statistics 0;
      create index import_decision_kind on import_decision (batch_id, decision, row_number);
      create index import_decision_target on import_decision (target_id);

      -- What 'incoming' would change in 'current', by key: text and numbers replace, lists gain what they lack,
      -- objects gain or replace their members. Null when it would change nothing.
      create function import_changes(current jsonb, incoming jsonb) returns jsonb language sql immutable parallel safe as $$
        select jsonb_object_agg(n.key, jsonb_build_object('before', current -> n.key, 'after', n.value))
          from (
            select i.key,
                   case jsonb_typeof(i.value)
                     when 'array' then coalesce(nullif(current -> i.key, 'null'), '[]') || (
                       select coalesce(jsonb_agg(v.value order by v.ordinality), '[]')
                         from jsonb_array_elements(i.value) with ordinality v
                        where not coalesce(current -> i.key, '[]') @> jsonb_build_array(v.value))
                     when 'object' then coalesce(nullif(current -> i.key, 'null'), '{}') || i.value
                     else i.value
                   end as value
              from jsonb_each(incoming) i
          ) n
         where n.value is distinct from current -> n.key
      $$;

      -- One problem of a row, found by matching, in the shape in which reading writes them.
      create function import_problem(field text, severity text, code text, params jsonb) returns jsonb
        language sql immutable parallel safe as $$
        select jsonb_build_array(jsonb_build_object(
          'field', field, 'column', null, 'severity', severity, 'code', code, 'params', params, 'raw', ''))
      $$;

      create function analyze_import_rows() returns void language sql security definer set search_path = public as
        'analyze import_row';
      create function analyze_import_decisions() returns void language sql security definer set search_path = public as
        'analyze import_decision';

      create table import_progress (
        batch_id uuid primary key references import_batch (id) on delete cascade,
        stage text not null,
        done integer not null,
        total integer,
        backend_pid integer,
        updated_at timestamptz not null default now()
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function import_changes(jsonb, jsonb), import_problem(text, text, text, jsonb), analyze_import_rows(), analyze_import_decisions(); drop table import_progress, import_decision, import_row, import_batch;`,
    );
  }
}
