import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 项目台账: the project, what hangs on it, and its search entry. Amounts are 万元.
 *
 * `region_id` is the place where it is built (建设地), to which it belongs; `organization_id` is the responsible
 * organization (责任单位). The `opening_…` columns hold what was done before the project was followed here, up to and
 * including `opening_month`.
 */
export class CreateProjects20261122000600 implements MigrationInterface {
  name = 'CreateProjects20261122000600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- The last number given in a series such as XM2026; locked by whoever takes the next one, so none is given twice.
      create table ledger_number (
        series text primary key,
        last integer not null
      );

      create table project (
        id uuid primary key,
        version integer not null default 1,
        code text not null unique,
        national_code text,
        name text not null check (name <> ''),
        name_folded text not null,
        type text not null,
        nature text,
        chain_effect text,
        stage text not null,
        links text[] not null default '{}',
        source_region_id text references region (id),
        region_id text references region (id),
        site text,
        platform_id uuid references receiving_platform (id),
        content text,
        total_investment numeric(18,6) check (total_investment >= 0),
        fixed_asset_investment numeric(18,6) check (fixed_asset_investment >= 0),
        planned_start date,
        actual_start date,
        planned_completion date,
        actual_completion date,
        planned_production date,
        actual_production date,
        opening_month text check (opening_month ~ '^\\d{4}-\\d{2}$'),
        opening_investment numeric(18,6) not null default 0,
        opening_year_investment numeric(18,6) not null default 0,
        opening_funds numeric(18,6) not null default 0,
        responsible_person text,
        responsible_phone text,
        lead_official text,
        in_statistics boolean,
        note text,
        extra jsonb not null default '{}',
        organization_id uuid references organization (id),
        created_by uuid references account (id),
        confidentiality text not null default 'shared',
        is_sample boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index project_name_folded on project (name_folded) where deleted_at is null;
      create index project_name on project (name collate zh, id) where deleted_at is null;
      create index project_national_code on project (national_code) where deleted_at is null;
      create index project_region on project (region_id) where deleted_at is null;
      create index project_organization on project (organization_id) where deleted_at is null;
      create index project_sample on project (id) where is_sample;

      -- Every stage a project has entered, with the day it did; project.stage is the newest of them.
      create table project_stage (
        id uuid primary key,
        project_id uuid not null references project (id) on delete cascade,
        stage text not null,
        entered_on date not null,
        reason text,
        recorded_at timestamptz not null default now()
      );
      create index project_stage_project on project_stage (project_id, entered_on);

      create table project_chain (
        project_id uuid not null references project (id) on delete cascade,
        chain_id uuid not null references chain (id),
        primary key (project_id, chain_id)
      );
      create index project_chain_chain on project_chain (chain_id, project_id);

      create table project_cluster (
        project_id uuid not null references project (id) on delete cascade,
        cluster_id uuid not null references cluster (id),
        primary key (project_id, cluster_id)
      );
      create index project_cluster_cluster on project_cluster (cluster_id, project_id);

      -- Who takes part, as a record of the register or, where it holds none, by name.
      create table project_party (
        id uuid primary key,
        project_id uuid not null references project (id) on delete cascade,
        role text not null,
        enterprise_id uuid references enterprise (id),
        name text,
        sort_order smallint not null,
        check ((enterprise_id is null) <> (name is null))
      );
      create index project_party_project on project_party (project_id);
      create index project_party_enterprise on project_party (enterprise_id);

      create table project_plan (
        project_id uuid not null references project (id) on delete cascade,
        year smallint not null,
        amount numeric(18,6) not null check (amount >= 0),
        primary key (project_id, year)
      );

      create table project_monthly_plan (
        project_id uuid not null references project (id) on delete cascade,
        month text not null check (month ~ '^\\d{4}-\\d{2}$'),
        amount numeric(18,6) not null check (amount >= 0),
        primary key (project_id, month)
      );

      create table project_milestone (
        id uuid primary key,
        project_id uuid not null references project (id) on delete cascade,
        name text not null check (name <> ''),
        planned_on date,
        actual_on date,
        sort_order smallint not null
      );
      create index project_milestone_project on project_milestone (project_id);

      create table project_search (
        project_id uuid primary key references project (id) on delete cascade,
        search_text text not null,
        search_grams text[] not null
      );
      create index project_search_grams on project_search using gin (search_grams);

      select audit_table('project', 'project', 'id', 'id', array['updated_at', 'name_folded']);
      select audit_table('project_stage', 'project', 'project_id', 'id');
      select audit_table('project_chain', 'project', 'project_id', 'project_id, chain_id');
      select audit_table('project_cluster', 'project', 'project_id', 'project_id, cluster_id');
      select audit_table('project_party', 'project', 'project_id', 'id');
      select audit_table('project_plan', 'project', 'project_id', 'project_id, year');
      select audit_table('project_monthly_plan', 'project', 'project_id', 'project_id, month');
      select audit_table('project_milestone', 'project', 'project_id', 'id');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop table project_search, project_milestone, project_monthly_plan, project_plan, project_party, project_cluster,
                  project_chain, project_stage, project, ledger_number;`,
    );
  }
}
