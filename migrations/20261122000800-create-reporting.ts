import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 调度: the reporting period, the sets of entries by organization, the entries, what was locked, and the reports.
 *
 * A period covers the months from `first_month` to `last_month` (two where January and February are one). What is
 * typed in an entry is the period's own amount; the sums over periods are never stored, only taken into snapshots.
 */
export class CreateReporting20261122000800 implements MigrationInterface {
  name = 'CreateReporting20261122000800';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table reporting_period (
        id uuid primary key,
        version integer not null default 1,
        first_month text not null unique check (first_month ~ '^\\d{4}-\\d{2}$'),
        last_month text not null unique check (last_month ~ '^\\d{4}-\\d{2}$' and left(last_month, 4) = left(first_month, 4)),
        status text not null,
        opens_on date not null,
        closes_on date not null,
        cutoff_on date not null,
        is_sample boolean not null default false,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check (first_month <= last_month)
      );

      create table reporting_period_step (
        id uuid primary key,
        period_id uuid not null references reporting_period (id) on delete cascade,
        step text not null,
        from_status text not null,
        to_status text not null,
        reason text,
        taken_at timestamptz not null default now(),
        taken_by uuid references account (id)
      );
      create index reporting_period_step_period on reporting_period_step (period_id, taken_at);

      -- One organization's entries of one period, submitted and approved together.
      create table entry_set (
        id uuid primary key,
        version integer not null default 1,
        period_id uuid not null references reporting_period (id) on delete cascade,
        status text not null,
        reason text,
        submitted_at timestamptz,
        submitted_by uuid references account (id),
        reviewed_at timestamptz,
        reviewed_by uuid references account (id),
        region_id text references region (id),
        organization_id uuid not null references organization (id),
        created_by uuid references account (id),
        confidentiality text not null default 'shared',
        updated_at timestamptz not null default now(),
        unique (period_id, organization_id)
      );

      create table progress_entry (
        id uuid primary key,
        version integer not null default 1,
        period_id uuid not null references reporting_period (id) on delete cascade,
        project_id uuid not null references project (id) on delete cascade,
        monthly_investment numeric(18,6),
        funds_in_place numeric(18,6),
        stage text,
        actual_start date,
        actual_completion date,
        actual_production date,
        image_progress text,
        progress text,
        problems text,
        coordination text,
        next_step text,
        in_statistics boolean,
        no_change_reason text,
        reduction_reason text,
        explanations jsonb not null default '{}',
        filled_at timestamptz,
        filled_by uuid references account (id),
        late boolean not null default false,
        region_id text references region (id),
        organization_id uuid references organization (id),
        created_by uuid references account (id),
        confidentiality text not null default 'shared',
        is_sample boolean not null default false,
        updated_at timestamptz not null default now(),
        unique (project_id, period_id)
      );
      create index progress_entry_period on progress_entry (period_id, organization_id);

      -- What a locked period looked like: one row a record, its content canonical, never changed afterwards.
      create table period_snapshot (
        id uuid primary key,
        period_id uuid not null references reporting_period (id) on delete cascade,
        edition integer not null,
        schema_version integer not null,
        cutoff_on date not null,
        digest text not null,
        row_count integer not null,
        taken_at timestamptz not null default now(),
        taken_by uuid references account (id),
        unique (period_id, edition)
      );
      create table snapshot_row (
        snapshot_id uuid not null references period_snapshot (id) on delete cascade,
        kind text not null,
        record_id text not null,
        content jsonb not null,
        primary key (snapshot_id, kind, record_id)
      );

      create table monthly_report (
        id uuid primary key,
        version integer not null default 1,
        period_id uuid not null references reporting_period (id) on delete cascade,
        snapshot_id uuid not null references period_snapshot (id) on delete cascade,
        compared_snapshot_id uuid references period_snapshot (id) on delete set null,
        year_before_snapshot_id uuid references period_snapshot (id) on delete set null,
        scope_kind text not null,
        scope_id text,
        scope_name text,
        variant text not null,
        edition integer not null,
        title text not null,
        status text not null,
        progress jsonb,
        problem jsonb,
        digest text,
        figures jsonb,
        document jsonb,
        file_sha256 text,
        file_size integer,
        region_id text references region (id),
        organization_id uuid references organization (id),
        created_by uuid references account (id),
        confidentiality text not null default 'shared',
        is_sample boolean not null default false,
        created_at timestamptz not null default now(),
        drafted_at timestamptz,
        issued_at timestamptz,
        issued_by uuid references account (id),
        updated_at timestamptz not null default now()
      );
      create unique index monthly_report_edition on monthly_report (period_id, scope_kind, scope_id, variant, edition) nulls not distinct;
      create index monthly_report_period on monthly_report (period_id);
      create index monthly_report_snapshot on monthly_report (snapshot_id);

      select audit_table('reporting_period', 'reporting-period', 'id', 'id', array['updated_at']);
      select audit_table('reporting_period_step', 'reporting-period', 'period_id', 'id');
      select audit_table('entry_set', 'entry-set', 'id', 'id', array['updated_at']);
      select audit_table('progress_entry', 'progress-entry', 'id', 'id', array['updated_at']);
      select audit_table('period_snapshot', 'reporting-period', 'period_id', 'id');
      select audit_table('monthly_report', 'monthly-report', 'id', 'id', array['updated_at', 'progress', 'figures', 'document']);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `drop table monthly_report, snapshot_row, period_snapshot, progress_entry, entry_set, reporting_period_step,
                  reporting_period;`,
    );
  }
}
