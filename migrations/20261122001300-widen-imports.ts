import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a batch does with records that the register has (`mode`, with exceptions by field and by row), who takes care of
 * it, what its values could not be told to mean, how it was taken back; and what lists of one shape taught, for each
 * organization.
 */
export class WidenImports20261122001300 implements MigrationInterface {
  name = 'WidenImports20261122001300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table import_batch
        add mode text not null default 'overwrite'
          check (mode in ('add-only', 'fill-blanks', 'overwrite', 'update-only')),
        -- Field → 'overwrite', 'fill-blanks' or 'keep', where it is not as the mode says.
        add field_modes jsonb not null default '{}',
        -- Who takes care of the batch, where it is not who made it.
        add keeper_id uuid references account (id),
        -- In whose name its rows were decided: everybody reaches as far as he does.
        add decided_by uuid[] not null default '{}',
        -- [{field, column, text, count, code, options}]: what names no entry of a dictionary, each once.
        add unmatched jsonb not null default '[]',
        -- Digest of the folded header; null while there is none.
        add shape text,
        -- {from, columns, values}: what earlier lists taught about this one.
        add learned jsonb,
        -- The batch of which this one is the file again.
        add repeats_id uuid references import_batch (id),
        add undo_result jsonb,
        add undone_by uuid references account (id),
        add undone_at timestamptz;
      drop trigger import_batch_audit_insert on import_batch;
      drop trigger import_batch_audit_update on import_batch;
      drop trigger import_batch_audit_delete on import_batch;
      select audit_table('import_batch', 'import-batch', 'id', 'id', array[
        'updated_at', 'sheets', 'mapping', 'timings', 'counts', 'table_found', 'unmatched', 'shape', 'learned', 'decided_by']);

      -- 'overwrite', 'fill-blanks' or 'keep' for this row alone; and by column what stood in a cell that was edited.
      alter table import_row add mode text, add edits jsonb;

      create table import_memory (
        id uuid primary key,
        organization_id uuid references organization (id),
        register text not null,
        kind text not null check (kind in ('columns', 'value')),
        -- Of columns the shape of the header; of a value its folded text.
        key text not null,
        -- Of a value the field that it was said of; of columns empty.
        field text not null default '',
        -- What people see: the headers, or the text as it was written.
        label text not null,
        meaning jsonb not null,
        uses integer not null default 1,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      create unique index import_memory_once on import_memory (organization_id, register, kind, key, field) nulls not distinct;
      select audit_table('import_memory', 'import-memory', 'id', 'id', array['updated_at', 'uses']);

      -- Records that undoing a batch left as they are, and why.
      create table import_undo_left (
        batch_id uuid not null references import_batch (id) on delete cascade,
        row_number integer not null,
        record_id uuid not null,
        reason text not null check (reason in (
          'edited', 'referred-to', 'gone', 'out-of-scope', 'reference-gone', 'accepted')),
        details jsonb not null default '{}',
        primary key (batch_id, row_number)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger import_batch_audit_insert on import_batch;
      drop trigger import_batch_audit_update on import_batch;
      drop trigger import_batch_audit_delete on import_batch;
      drop table import_undo_left, import_memory;
      alter table import_row drop mode, drop edits;
      alter table import_batch drop mode, drop field_modes, drop keeper_id, drop decided_by, drop unmatched, drop shape, drop learned,
        drop repeats_id, drop undo_result, drop undone_by, drop undone_at;
      select audit_table('import_batch', 'import-batch', 'id', 'id', array[
        'updated_at', 'sheets', 'mapping', 'timings', 'counts', 'table_found']);
    `);
  }
}
