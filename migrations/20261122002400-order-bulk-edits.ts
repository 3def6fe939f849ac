import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of many records that are carried out in the background, record by record. */
export class OrderBulkEdits20261122002400 implements MigrationInterface {
  name = 'OrderBulkEdits20261122002400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table bulk_order (
        id uuid primary key,
        register text not null,
        status text not null check (status in ('waiting', 'running', 'done', 'cancelled', 'failed')),
        -- New values by field, as they were sent; and by their names, as soon as a record has shown them.
        changes jsonb not null,
        shown jsonb,
        -- What it takes, and what the account held when it asked.
        permission text not null,
        permissions text[] not null,
        -- The request that asked: changes and refusals are noted as of it.
        place jsonb not null,
        -- Counts the takers: whoever was overtaken by a later one writes nothing more.
        attempt integer not null default 0,
        problem jsonb,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        finished_at timestamptz
      );
      create index bulk_order_newest on bulk_order (created_by, register, created_at desc);

      create table bulk_order_record (
        order_id uuid not null references bulk_order (id) on delete cascade,
        position integer not null,
        record_id uuid not null,
        -- The version that was previewed.
        version integer not null,
        -- Written together with the change of the record; null until its turn has come.
        outcome text check (outcome in ('changed', 'unchanged', 'stale', 'refused')),
        problem jsonb,
        primary key (order_id, position)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table bulk_order_record, bulk_order;`);
  }
}
