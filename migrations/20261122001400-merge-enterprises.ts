import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The recycle bin of enterprises, and two that turned out to be one. */
export class MergeEnterprises20261122001400 implements MigrationInterface {
  name = 'MergeEnterprises20261122001400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table enterprise
        add deleted_by uuid references account (id),
        -- The enterprise that this one turned out to be.
        add merged_into_id uuid references enterprise (id);
      -- Removing an enterprise looks for those merged into it, and for pairs with it.
      create index enterprise_merged_into on enterprise (merged_into_id) where merged_into_id is not null;
      create index enterprise_bin on enterprise (deleted_at desc) where deleted_at is not null;

      create table enterprise_merge (
        id uuid primary key,
        kept_id uuid not null references enterprise (id),
        merged_id uuid not null references enterprise (id),
        -- What merging changed in the kept enterprise, by field: {before, after}; and its version then.
        changes jsonb not null,
        version_after integer not null,
        -- Rows that referred to the merged one and now refer to the kept one: [{table, column, key, dropped}]. One that
        -- would have said twice the same was dropped, and stands here whole.
        moved jsonb not null,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        undone_by uuid references account (id),
        undone_at timestamptz
      );
      create index enterprise_merge_kept on enterprise_merge (kept_id);
      create index enterprise_merge_merged on enterprise_merge (merged_id);
      -- What was changed and moved stands in the lines of those rows.
      select audit_table('enterprise_merge', 'enterprise', 'kept_id', 'id', array['changes', 'moved']);

      -- Pairs that somebody looked at and found to be two.
      create table enterprise_pair (
        left_id uuid not null references enterprise (id) on delete cascade,
        right_id uuid not null references enterprise (id) on delete cascade,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now(),
        primary key (left_id, right_id),
        check (left_id < right_id)
      );
      create index enterprise_pair_right on enterprise_pair (right_id);
      select audit_table('enterprise_pair', 'enterprise', 'left_id', 'left_id, right_id');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table enterprise_pair, enterprise_merge;
      drop index enterprise_bin;
      alter table enterprise drop deleted_by, drop merged_into_id;
    `);
  }
}
