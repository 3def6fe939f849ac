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
        -- Where in the workbook the header stands, and which field each column takes: [{column, header, field, unit}].
        sheet integer not null,
        header_row integer not null,
        first_data_row integer not null,
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
        -- What is exported, and as whom: filter, columns, form; the viewer.
        request jsonb not null,
        file_name text not null,
        done integer not null default 0,
        total integer,
        file_sha256 text,
        file_size bigint,
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
