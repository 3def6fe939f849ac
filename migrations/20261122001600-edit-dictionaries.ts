import type { MigrationInterface, QueryRunner } from 'typeorm';

const versioned = ['region', 'industry', 'chain', 'cluster', 'platform_system'];

/** Dictionaries that people edit: versions, aliases and sources where there were none, and 资质荣誉 as a dictionary. */
export class EditDictionaries20261122001600 implements MigrationInterface {
  name = 'EditDictionaries20261122001600';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of versioned)
      await queryRunner.query(`alter table ${table} add version integer not null default 1`);
    await queryRunner.query(`
      alter table industry add aliases text[] not null default '{}';
      alter table platform_system add aliases text[] not null default '{}';
      alter table region add source text;

      -- The full name of a region follows the names above it: that is no edit of the region itself.
      drop trigger region_mark_edited on region;
      create trigger region_mark_edited before update on region for each row
        when ((old.name, old.aliases) is distinct from (new.name, new.aliases)) execute function mark_edited();

      create table tag_kind (
        id text primary key,
        version integer not null default 1,
        name text not null,
        aliases text[] not null default '{}',
        sort_order integer not null,
        source_key text unique,
        shipped_hash text,
        edited_at timestamptz
      );
      create trigger tag_kind_mark_edited before update on tag_kind for each row execute function mark_edited();
      select audit_table('tag_kind', 'tag-kind', 'id', 'id', array['shipped_hash']);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table tag_kind;
      drop trigger region_mark_edited on region;
      create trigger region_mark_edited before update on region for each row execute function mark_edited();
      alter table region drop source;
      alter table platform_system drop aliases;
      alter table industry drop aliases;
    `);
    for (const table of versioned) await queryRunner.query(`alter table ${table} drop version`);
  }
}
