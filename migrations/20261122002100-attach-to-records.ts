import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every register has through the house: attachments, comments, saved views, search entries, recycle bins. */
export class AttachToRecords20261122002100 implements MigrationInterface {
  name = 'AttachToRecords20261122002100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table attachment (
        id uuid primary key,
        kind text not null,
        record_id uuid not null,
        -- 办结佐证 stands apart from what merely hangs on a record.
        purpose text not null default 'attachment' check (purpose in ('attachment', 'evidence')),
        file_name text not null check (file_name <> ''),
        file_sha256 text not null,
        file_size bigint not null,
        media_type text not null,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        deleted_by uuid references account (id),
        deleted_at timestamptz
      );
      create index attachment_record on attachment (record_id, created_at) where deleted_at is null;
      create index attachment_file on attachment (file_sha256);

      create table record_comment (
        id uuid primary key,
        version integer not null default 1,
        kind text not null,
        record_id uuid not null,
        body text not null check (body <> ''),
        mentions uuid[] not null default '{}',
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        deleted_at timestamptz
      );
      create index record_comment_record on record_comment (record_id, created_at) where deleted_at is null;

      -- A list with its filters, order and columns, under a name.
      create table saved_view (
        id uuid primary key,
        version integer not null default 1,
        register text not null,
        name text not null check (name <> ''),
        -- The query part of the list's address, and the columns shown.
        address text not null,
        columns text[],
        shared boolean not null default false,
        organization_id uuid references organization (id),
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index saved_view_name on saved_view (created_by, register, name) where deleted_at is null;
      create index saved_view_shared on saved_view (register, organization_id) where shared and deleted_at is null;

      -- Search entries of the registers that have no table of their own for them.
      create table record_search (
        record_id uuid primary key,
        kind text not null,
        search_text text not null,
        search_grams text[] not null
      );
      create index record_search_grams on record_search using gin (search_grams);
      create index record_search_kind on record_search (kind);

      alter table project add deleted_by uuid references account (id);
      alter table blocker add deleted_by uuid references account (id);

      select audit_table('attachment', 'attachment', 'record_id', 'id');
      select audit_table('record_comment', 'comment', 'record_id', 'id');
      select audit_table('saved_view', 'saved-view', 'id', 'id', array['updated_at']);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table blocker drop deleted_by;
      alter table project drop deleted_by;
      drop table record_search, saved_view, record_comment, attachment;
    `);
  }
}
