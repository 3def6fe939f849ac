import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 堵点卡点台账: the blocker, what it affects, its steps and notes.
 *
 * `organization_id` is the organization that raised it, `lead_organization_id` the one that deals with it.
 * `original_deadline` is the first deadline it was given, `deadline` the one in force.
 */
export class CreateBlockers20261122000700 implements MigrationInterface {
  name = 'CreateBlockers20261122000700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table blocker (
        id uuid primary key,
        version integer not null default 1,
        code text not null unique,
        kind text not null,
        base_class text,
        title text not null check (title <> ''),
        description text,
        chain_id uuid references chain (id),
        link text,
        level text not null,
        raised_on date not null,
        status text not null,
        lead_organization_id uuid references organization (id),
        responsible_person text,
        original_deadline date,
        deadline date,
        measures text,
        resolution text,
        closed_on date,
        region_id text references region (id),
        organization_id uuid references organization (id),
        created_by uuid references account (id),
        confidentiality text not null default 'shared',
        is_sample boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index blocker_lead on blocker (lead_organization_id, status) where deleted_at is null;
      create index blocker_raiser on blocker (organization_id, status) where deleted_at is null;
      create index blocker_sample on blocker (id) where is_sample;

      create table blocker_assisting (
        blocker_id uuid not null references blocker (id) on delete cascade,
        organization_id uuid not null references organization (id),
        primary key (blocker_id, organization_id)
      );

      create table blocker_target (
        id uuid primary key,
        blocker_id uuid not null references blocker (id) on delete cascade,
        project_id uuid references project (id),
        enterprise_id uuid references enterprise (id),
        check ((project_id is null) <> (enterprise_id is null))
      );
      create unique index blocker_target_once on blocker_target (blocker_id, project_id, enterprise_id) nulls not distinct;
      create index blocker_target_project on blocker_target (project_id) where project_id is not null;
      create index blocker_target_enterprise on blocker_target (enterprise_id) where enterprise_id is not null;

      -- What was done to it and when; blocker.status is where the newest step led, deadline the one it set last.
      create table blocker_step (
        id uuid primary key,
        blocker_id uuid not null references blocker (id) on delete cascade,
        step text not null,
        from_status text,
        to_status text not null,
        taken_on date not null,
        taken_at timestamptz not null default now(),
        taken_by uuid references account (id),
        reason text,
        lead_organization_id uuid references organization (id),
        deadline date
      );
      create index blocker_step_blocker on blocker_step (blocker_id, taken_at);

      create table blocker_note (
        id uuid primary key,
        blocker_id uuid not null references blocker (id) on delete cascade,
        text text not null check (text <> ''),
        noted_on date not null,
        created_at timestamptz not null default now(),
        created_by uuid references account (id)
      );
      create index blocker_note_blocker on blocker_note (blocker_id, created_at);

      select audit_table('blocker', 'blocker', 'id', 'id', array['updated_at']);
      select audit_table('blocker_assisting', 'blocker', 'blocker_id', 'blocker_id, organization_id');
      select audit_table('blocker_target', 'blocker', 'blocker_id', 'id');
      select audit_table('blocker_step', 'blocker', 'blocker_id', 'id');
      select audit_table('blocker_note', 'blocker', 'blocker_id', 'id');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table blocker_note, blocker_step, blocker_target, blocker_assisting, blocker;`);
  }
}
