import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 疏解企业台账: an enterprise or institution, or a part of it, that moves. It belongs to the place that it moves to
 * (`region_id`, `organization_id`); the place it leaves is the other side. Amounts are 万元, areas 平方米.
 */
export class CreateRelocations20261122002000 implements MigrationInterface {
  name = 'CreateRelocations20261122002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table relocation (
        id uuid primary key,
        version integer not null default 1,
        code text not null unique,
        -- What moves is an enterprise of the register or, where that holds none, known by its name.
        enterprise_id uuid references enterprise (id),
        subject_name text,
        subject_name_folded text not null,
        -- Which part of it, where one enterprise moves several times.
        part text,
        subject text not null,
        scope_of_move text,
        nature_of_move text,
        cooperation_model text,
        stage text not null,
        origin_region_id text references region (id),
        origin_address text,
        origin_organization_id uuid references organization (id),
        origin_contact_name text,
        origin_contact_phone text,
        employees integer check (employees >= 0),
        vacated_area numeric(14,2) check (vacated_area >= 0),
        average_taxes numeric(18,6) check (average_taxes >= 0),
        region_id text references region (id),
        address text,
        platform_id uuid references receiving_platform (id),
        organization_id uuid references organization (id),
        contact_name text,
        contact_phone text,
        moved_employees integer check (moved_employees >= 0),
        in_tax_sharing boolean,
        sharing_from date,
        sharing_until date,
        problems text,
        note text,
        extra jsonb not null default '{}',
        created_by uuid references account (id),
        confidentiality text not null default 'shared' check (confidentiality in ('shared', 'internal')),
        is_sample boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        deleted_by uuid references account (id),
        check ((enterprise_id is null) <> (subject_name is null)),
        check (sharing_until >= sharing_from)
      );
      create index relocation_enterprise on relocation (enterprise_id) where enterprise_id is not null;
      create index relocation_subject on relocation (subject_name_folded) where deleted_at is null;
      create index relocation_region on relocation (region_id) where deleted_at is null;
      create index relocation_origin on relocation (origin_region_id) where deleted_at is null;
      create index relocation_platform on relocation (platform_id) where deleted_at is null;
      create index relocation_sample on relocation (id) where is_sample;

      -- Every stage that it has entered, with the day it did; relocation.stage is the newest that was not taken back.
      create table relocation_stage (
        id uuid primary key,
        relocation_id uuid not null references relocation (id) on delete cascade,
        stage text not null,
        entered_on date not null,
        reason text,
        recorded_by uuid references account (id),
        recorded_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        withdrawn_by uuid references account (id),
        withdrawal_reason text,
        check ((withdrawn_at is null) = (withdrawal_reason is null))
      );
      create index relocation_stage_relocation on relocation_stage (relocation_id, entered_on);
      create unique index relocation_stage_once on relocation_stage (relocation_id, stage) where withdrawn_at is null;

      select audit_table('relocation', 'relocation', 'id', 'id', array['updated_at', 'subject_name_folded']);
      select audit_table('relocation_stage', 'relocation', 'relocation_id', 'id, stage');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table relocation_stage, relocation;`);
  }
}
