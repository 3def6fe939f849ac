import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Columns by which an upgrade recognises a shipped row and leaves alone what somebody edited. */
const shipped = `
  source_key text unique,
  shipped_hash text,
  edited_at timestamptz`;

const tables = ['region', 'industry', 'organization', 'chain', 'cluster', 'platform_system', 'receiving_platform'];

/** Regions, industries, organizations, chains, clusters, platform systems and receiving platforms. */
export class CreateReferenceData20261122000200 implements MigrationInterface {
  name = 'CreateReferenceData20261122000200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create collation zh (provider = icu, locale = 'zh-Hans-CN');

      create table region (
        id text primary key,
        name text not null,
        full_name text not null,
        level smallint not null,
        parent_id text references region (id) deferrable initially deferred,
        path text[] not null,
        aliases text[] not null default '{}',
        sort_order integer not null,
        ${shipped}
      );
      create index region_path on region using gin (path);

      create table industry (
        id text primary key,
        name text not null,
        level smallint not null,
        parent_id text references industry (id) deferrable initially deferred,
        ${shipped}
      );

      create table organization (
        id uuid primary key,
        key text not null unique,
        name text not null,
        short_name text not null,
        type text not null,
        region_id text references region (id),
        parent_id uuid references organization (id) deferrable initially deferred,
        source text,
        ${shipped}
      );

      create table chain (
        id uuid primary key,
        key text not null unique,
        name text not null,
        aliases text[] not null default '{}',
        batch smallint,
        status text not null,
        sort_order integer not null,
        related_keys text[] not null default '{}',
        source text,
        ${shipped}
      );

      create table cluster (
        id uuid primary key,
        key text not null unique,
        name text not null,
        aliases text[] not null default '{}',
        level text not null,
        status text not null,
        sort_order integer not null,
        related_keys text[] not null default '{}',
        source text,
        ${shipped}
      );

      create table platform_system (
        id uuid primary key,
        key text not null unique,
        name text not null,
        categories jsonb not null,
        sort_order integer not null,
        source text,
        ${shipped}
      );

      create table receiving_platform (
        id uuid primary key,
        key text not null unique,
        name text not null,
        aliases text[] not null default '{}',
        region_id text references region (id),
        systems jsonb not null default '[]',
        note text,
        source text,
        ${shipped}
      );

      create function mark_edited() returns trigger language plpgsql as $$
      begin
        if coalesce(nullif(current_setting('app.origin', true), ''), '{}')::jsonb ->> 'kind' is distinct from 'reference' then
          new.edited_at := clock_timestamp();
        end if;
        return new;
      end $$;
    `);
    for (const table of tables) {
      await queryRunner.query(`
        create trigger ${table}_mark_edited before update on ${table} for each row execute function mark_edited();
        select audit_table('${table}', '${table}', 'id', 'id', array['shipped_hash']);
      `);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop table ${[...tables].reverse().join(', ')}; drop function mark_edited(); drop collation zh;`,
    );
  }
}
