import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports that are written in the background, and forms of one's own that exports fill in. */
export class CreateExports20261122001500 implements MigrationInterface {
  name = 'CreateExports20261122001500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table export_form (
        id uuid primary key,
        register text not null,
        name text not null,
        organization_id uuid references organization (id),
        file_sha256 text not null,
        file_name text not null,
        -- Where in the workbook the header and the rows below it stand, and which field each column takes.
        sheet integer not null,
        header_row integer not null,
        first_data_row integer not null,
        -- Rows with data that stood in it: an export writes over them.
        replaced_rows integer not null,
        columns jsonb not null,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index export_form_name on export_form (organization_id, register, name) nulls not distinct where deleted_at is null;
      select audit_table('export_form', 'export-form', 'id', 'id');

      create table export_job (
        id uuid primary key,
        register text not null,
        status text not null check (status in ('waiting', 'writing', 'ready', 'failed', 'cancelled')),
        -- What is exported: filter, order, columns, form, whether with contact details, and what the account held then.
        request jsonb not null,
        file_name text not null,
        -- Counts the takers: whoever was overtaken by a later one writes nothing more.
        attempt integer not null default 0,
        done integer not null default 0,
        total integer,
        file_sha256 text,
        file_size bigint,
        -- The records in the file: whether all of them may still be seen is asked again when it is fetched.
        record_ids uuid[] not null default '{}',
        problem jsonb,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index export_job_newest on export_job (created_by, created_at desc);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table export_job, export_form;`);
  }
}
