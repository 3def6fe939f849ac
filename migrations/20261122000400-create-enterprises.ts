import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 企业台账: the enterprise, what hangs on it, and its search entry. Amounts are 万元. */
export class CreateEnterprises20261122000400 implements MigrationInterface {
  name = 'CreateEnterprises20261122000400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table enterprise (
        id uuid primary key,
        version integer not null default 1,
        name text not null check (name <> ''),
        name_folded text not null,
        former_names text[] not null default '{}',
        former_names_folded text[] not null default '{}',
        credit_code text check (credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
        registration_no text,
        region_id text references region (id),
        address text,
        legal_representative text,
        established_on date,
        registered_capital numeric(18,6),
        enterprise_type text,
        registration_status text,
        industry_id text references industry (id),
        links text[] not null default '{}',
        platform_id uuid references receiving_platform (id),
        main_products text,
        employees integer check (employees >= 0),
        contact_name text,
        contact_phone text,
        contact_email text,
        source text,
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
      create unique index enterprise_credit_code on enterprise (credit_code) where deleted_at is null;
      create index enterprise_name_folded on enterprise (name_folded) where deleted_at is null;
      create index enterprise_former_names on enterprise using gin (former_names_folded) where former_names_folded <> '{}';
      create index enterprise_name on enterprise (name collate zh, id) where deleted_at is null;
      create index enterprise_region on enterprise (region_id) where deleted_at is null;
      create index enterprise_sample on enterprise (id) where is_sample;

      create table enterprise_chain (
        enterprise_id uuid not null references enterprise (id) on delete cascade,
        chain_id uuid not null references chain (id),
        primary key (enterprise_id, chain_id)
      );
      create index enterprise_chain_chain on enterprise_chain (chain_id, enterprise_id);

      create table enterprise_cluster (
        enterprise_id uuid not null references enterprise (id) on delete cascade,
        cluster_id uuid not null references cluster (id),
        primary key (enterprise_id, cluster_id)
      );
      create index enterprise_cluster_cluster on enterprise_cluster (cluster_id, enterprise_id);

      create table enterprise_tag (
        id uuid primary key,
        enterprise_id uuid not null references enterprise (id) on delete cascade,
        kind text not null,
        level text,
        year smallint
      );
      create unique index enterprise_tag_once on enterprise_tag (enterprise_id, kind, level, year) nulls not distinct;
      create index enterprise_tag_kind on enterprise_tag (kind, enterprise_id);

      create table enterprise_year (
        enterprise_id uuid not null references enterprise (id) on delete cascade,
        year smallint not null,
        revenue numeric(18,6),
        tax numeric(18,6),
        research_spending numeric(18,6),
        primary key (enterprise_id, year)
      );

      create table enterprise_search (
        enterprise_id uuid primary key references enterprise (id) on delete cascade,
        search_text text not null,
        search_grams text[] not null
      );
      create index enterprise_search_grams on enterprise_search using gin (search_grams);

      -- After a large import: what was added is merged into the index at once. Only its owner may, hence a function.
      create function merge_enterprise_search() returns bigint language sql security definer set search_path = public as
        $$ select gin_clean_pending_list('enterprise_search_grams') $$;

      select audit_table('enterprise', 'enterprise', 'id', 'id', array['updated_at', 'name_folded', 'former_names_folded']);
      select audit_table('enterprise_chain', 'enterprise', 'enterprise_id', 'enterprise_id, chain_id');
      select audit_table('enterprise_cluster', 'enterprise', 'enterprise_id', 'enterprise_id, cluster_id');
      select audit_table('enterprise_tag', 'enterprise', 'enterprise_id', 'id');
      select audit_table('enterprise_year', 'enterprise', 'enterprise_id', 'enterprise_id, year');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop function merge_enterprise_search();
       drop table enterprise_search, enterprise_year, enterprise_tag, enterprise_cluster, enterprise_chain, enterprise;`,
    );
  }
}
