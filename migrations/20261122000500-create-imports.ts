import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Import batches and their staged rows. `import_row` joins a batch and a row number to the record that came of it,
 * so that the history of a record can name the file and the row.
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
      create trigger import_batch_audit after insert or update or delete on import_batch
        for each row execute function audit_row('import-batch', 'id', 'updated_at', 'sheets', 'mapping', 'timings', 'counts');

      create table import_row (
        batch_id uuid not null references import_batch (id) on delete cascade,
        row_number integer not null,
        cells text[] not null,
        record jsonb not null,
        problems jsonb not null default '[]',
        credit_code text,
        name_folded text,
        new_id uuid not null,
        search_text text,
        search_grams text[],
        decision text not null,
        answer text,
        target_id uuid,
        target_version integer,
        duplicate_of integer,
        changes jsonb,
        version_after integer,
        primary key (batch_id, row_number)
      );
      create index import_row_decision on import_row (batch_id, decision, row_number);
      create index import_row_target on import_row (target_id) where version_after is not null;

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
    await queryRunner.query(`drop table import_progress, import_row, import_batch;`);
  }
}
