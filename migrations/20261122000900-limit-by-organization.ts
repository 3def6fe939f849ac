import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may do what: the tree of organizations with its paths, the dated record of the leading organization, roles as
 * data, accounts with their terms, tokens, invitations to records, and the events of access.
 */
export class LimitByOrganization20261122000900 implements MigrationInterface {
  name = 'LimitByOrganization20261122000900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table organization
        add version integer not null default 1,
        add path uuid[] not null default '{}',
        add ended_on date,
        alter key set default gen_random_uuid()::text;

      -- The path of an organization: itself and everything above it, the topmost first. A loop in the tree is refused.
      create function organization_paths() returns trigger language plpgsql as $$
      begin
        if exists (
          with recursive up (start, id, depth) as (
            select id, parent_id, 1 from organization where parent_id is not null
            union all
            select u.start, o.parent_id, u.depth + 1 from up u join organization o on o.id = u.id
             where o.parent_id is not null and u.depth < 50)
          select from up where start = id)
        then raise exception 'organization tree has a loop' using errcode = 'check_violation', constraint = 'organization_loop';
        end if;
        with recursive down (id, path) as (
          select id, array[id] from organization where parent_id is null
          union all
          select o.id, d.path || o.id from down d join organization o on o.parent_id = d.id)
        update organization o set path = d.path from down d where d.id = o.id and o.path is distinct from d.path;
        return null;
      end $$;
      create trigger organization_paths_insert after insert on organization
        for each statement execute function organization_paths();
      create trigger organization_paths_update after update of parent_id on organization
        for each statement execute function organization_paths();

      -- Paths follow from parents: they are neither audited nor an edit by a person.
      drop trigger organization_audit_insert on organization;
      drop trigger organization_audit_update on organization;
      drop trigger organization_audit_delete on organization;
      select audit_table('organization', 'organization', 'id', 'id', array['shipped_hash', 'path']);
      drop trigger organization_mark_edited on organization;
      create trigger organization_mark_edited before update of name, short_name, type, region_id, parent_id, ended_on, source
        on organization for each row execute function mark_edited();
      -- Not an edit by a person: an upgrade goes on correcting what nobody touched.
      select set_config('app.origin', '{"kind":"reference"}', true);
      update organization set parent_id = parent_id;
      select set_config('app.origin', '', true);

      create table leading_term (
        id uuid primary key,
        version integer not null default 1,
        organization_id uuid not null references organization (id),
        starts_on date not null unique,
        ends_on date not null check (ends_on >= starts_on),
        source text,
        source_key text unique,
        shipped_hash text,
        edited_at timestamptz
      );
      create trigger leading_term_mark_edited before update on leading_term for each row execute function mark_edited();
      select audit_table('leading_term', 'leading-term', 'id', 'id', array['shipped_hash']);

      create table role (
        id text primary key default gen_random_uuid()::text,
        version integer not null default 1,
        name text not null unique,
        description text,
        permissions text[] not null,
        scope text not null check (scope in ('all', 'regions', 'organization-tree', 'organization', 'own-records')),
        region_ids text[] not null default '{}',
        follows_leading boolean not null default false,
        duty text check (duty in ('system', 'security', 'audit')),
        sort_order integer not null default 1000,
        source_key text unique,
        shipped_hash text,
        edited_at timestamptz
      );
      create trigger role_mark_edited before update on role for each row execute function mark_edited();
      select audit_table('role', 'role', 'id', 'id', array['shipped_hash']);

      alter table account
        add email text,
        add starts_on date,
        add ends_on date,
        add must_change_password boolean not null default false,
        add password_changed_at timestamptz not null default now(),
        add last_sign_in_at timestamptz,
        add last_sign_in_ip text;
      create index account_organization on account (organization_id);
      update account set roles = array_replace(roles, 'administrator', 'industry-group');
      drop trigger account_audit_insert on account;
      drop trigger account_audit_update on account;
      drop trigger account_audit_delete on account;
      select audit_table('account', 'account', 'id', 'id', array[
        'password_hash', 'updated_at', 'last_sign_in_at', 'last_sign_in_ip']);

      create table password_history (
        id uuid primary key,
        account_id uuid not null references account (id),
        password_hash text not null,
        changed_at timestamptz not null default now()
      );
      create index password_history_account on password_history (account_id, changed_at desc);

      alter table session
        add previous_sign_in_at timestamptz,
        add previous_sign_in_ip text;

      create table api_token (
        id uuid primary key,
        account_id uuid not null references account (id),
        name text not null,
        token_hash bytea not null unique,
        hint text not null,
        permissions text[] not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      create index api_token_account on api_token (account_id);
      select audit_table('api_token', 'account', 'account_id', 'id', array['token_hash', 'last_used_at']);

      -- Organizations that the owning side lets see a record which is not shared, with everything below them.
      create table record_invitation (
        kind text not null,
        record_id uuid not null,
        organization_id uuid not null references organization (id),
        invited_by uuid references account (id),
        invited_at timestamptz not null default now(),
        primary key (record_id, organization_id)
      );
      select audit_table('record_invitation', 'record-invitation', 'record_id', 'record_id, organization_id');

      -- Who has a record open just now; forgotten within a minute.
      create unlogged table record_presence (
        record_id uuid not null,
        account_id uuid not null references account (id) on delete cascade,
        kind text not null,
        editing boolean not null,
        seen_at timestamptz not null default now(),
        primary key (record_id, account_id)
      );

      create table access_event (
        id bigint generated always as identity,
        occurred_at timestamptz not null default clock_timestamp(),
        kind text not null,
        outcome text not null check (outcome in ('done', 'refused')),
        account_id uuid,
        username text,
        ip text,
        request_id text,
        method text,
        route text,
        record_kind text,
        record_id text,
        details jsonb not null default '{}',
        primary key (id, occurred_at)
      ) partition by range (occurred_at);
      create table access_event_rest partition of access_event default;
      create index access_event_newest on access_event (occurred_at desc, id desc);

      alter table enterprise add check (confidentiality in ('shared', 'internal'));
      alter table project add check (confidentiality in ('shared', 'internal'));
      alter table blocker add check (confidentiality in ('shared', 'internal'));
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table blocker drop constraint blocker_confidentiality_check;
      alter table project drop constraint project_confidentiality_check;
      alter table enterprise drop constraint enterprise_confidentiality_check;
      drop table access_event, record_presence, record_invitation, api_token, password_history;
      alter table session drop previous_sign_in_at, drop previous_sign_in_ip;
      update account set roles = array_replace(roles, 'industry-group', 'administrator');
      drop index account_organization;
      alter table account drop email, drop starts_on, drop ends_on, drop must_change_password, drop password_changed_at,
        drop last_sign_in_at, drop last_sign_in_ip;
      drop table role, leading_term;
      drop trigger organization_paths_insert on organization;
      drop trigger organization_paths_update on organization;
      drop function organization_paths();
      drop trigger organization_mark_edited on organization;
      alter table organization drop version, drop path, drop ended_on, alter key drop default;
      create trigger organization_mark_edited before update on organization for each row execute function mark_edited();
    `);
  }
}
