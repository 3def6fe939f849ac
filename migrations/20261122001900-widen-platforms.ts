import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 承接平台台账: the platform as a record of its own, its parts, and what it reports a year. Amounts are 万元. */
export class WidenPlatforms20261122001900 implements MigrationInterface {
  name = 'WidenPlatforms20261122001900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table receiving_platform
        add version integer not null default 1,
        add name_folded text not null default '',
        -- A base of several parks: each park is a platform whose parent is the base.
        add parent_id uuid references receiving_platform (id) deferrable initially deferred,
        add address text,
        add longitude numeric(9,6) check (longitude between -180 and 180),
        add latitude numeric(8,6) check (latitude between -90 and 90),
        add planned_area numeric(14,4) check (planned_area >= 0),
        add available_land numeric(14,4) check (available_land >= 0),
        add standard_workshop numeric(14,2) check (standard_workshop >= 0),
        add leading_industries text[] not null default '{}',
        add liaison text,
        add gaps text,
        add contact_name text,
        add contact_phone text,
        add extra jsonb not null default '{}',
        add organization_id uuid references organization (id),
        add created_by uuid references account (id),
        add is_sample boolean not null default false,
        add created_at timestamptz not null default now(),
        add updated_at timestamptz not null default now(),
        add deleted_at timestamptz,
        add deleted_by uuid references account (id),
        add check (parent_id is distinct from id);
      create index receiving_platform_name on receiving_platform (name_folded) where deleted_at is null;
      create index receiving_platform_region on receiving_platform (region_id) where deleted_at is null;
      create index receiving_platform_parent on receiving_platform (parent_id) where parent_id is not null;
      create index receiving_platform_sample on receiving_platform (id) where is_sample;
      create index enterprise_platform on enterprise (platform_id) where platform_id is not null;
      create index project_platform on project (platform_id) where platform_id is not null;

      create table platform_chain (
        platform_id uuid not null references receiving_platform (id) on delete cascade,
        chain_id uuid not null references chain (id),
        primary key (platform_id, chain_id)
      );
      create index platform_chain_chain on platform_chain (chain_id, platform_id);

      -- What the platform itself reports of a year, beside what the registers hold.
      create table platform_year (
        platform_id uuid not null references receiving_platform (id) on delete cascade,
        year smallint not null check (year between 1949 and 2999),
        signed_projects integer check (signed_projects >= 0),
        started_projects integer check (started_projects >= 0),
        producing_projects integer check (producing_projects >= 0),
        agreed_investment numeric(18,6) check (agreed_investment >= 0),
        settled_enterprises integer check (settled_enterprises >= 0),
        primary key (platform_id, year)
      );

      drop trigger receiving_platform_audit_insert on receiving_platform;
      drop trigger receiving_platform_audit_update on receiving_platform;
      drop trigger receiving_platform_audit_delete on receiving_platform;
      select audit_table('receiving_platform', 'receiving_platform', 'id', 'id',
                         array['shipped_hash', 'updated_at', 'name_folded']);
      select audit_table('platform_chain', 'receiving_platform', 'platform_id', 'platform_id, chain_id');
      select audit_table('platform_year', 'receiving_platform', 'platform_id', 'platform_id, year');

      -- What an import wrote and somebody took back was edited by nobody.
      create or replace function mark_edited() returns trigger language plpgsql as $$
      declare
        origin jsonb := coalesce(nullif(current_setting('app.origin', true), ''), '{}')::jsonb;
      begin
        if origin ->> 'kind' is distinct from 'reference' and not origin ? 'undo' then
          new.edited_at := clock_timestamp();
        end if;
        return new;
      end $$;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create or replace function mark_edited() returns trigger language plpgsql as $$
      begin
        if coalesce(nullif(current_setting('app.origin', true), ''), '{}')::jsonb ->> 'kind' is distinct from 'reference' then
          new.edited_at := clock_timestamp();
        end if;
        return new;
      end $$;
      drop table platform_year, platform_chain;
      drop index enterprise_platform, project_platform;
      drop trigger receiving_platform_audit_insert on receiving_platform;
      drop trigger receiving_platform_audit_update on receiving_platform;
      drop trigger receiving_platform_audit_delete on receiving_platform;
      select audit_table('receiving_platform', 'receiving_platform', 'id', 'id', array['shipped_hash']);
      alter table receiving_platform
        drop version, drop name_folded, drop parent_id, drop address, drop longitude, drop latitude, drop planned_area,
        drop available_land, drop standard_workshop, drop leading_industries, drop liaison, drop gaps, drop contact_name,
        drop contact_phone, drop extra, drop organization_id, drop created_by, drop is_sample,
        drop created_at, drop updated_at, drop deleted_at, drop deleted_by;
    `);
  }
}
