import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of a list that would change a record of somebody else: what is to become of them stands in `import_decision`,
 * and after committing as a proposal to the organization concerned. `changes` holds what the row says, by field; what
 * it would change is found out whenever it is looked at.
 */
export class CreateProposals20261122001200 implements MigrationInterface {
  name = 'CreateProposals20261122001200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table import_decision
        add concerned_id uuid references organization (id),
        add proposed jsonb;
      alter table import_decision alter proposed set statistics 0;
      alter table import_batch add outside jsonb not null default '[]';

      create table proposal (
        id uuid primary key,
        version integer not null default 1,
        kind text not null,
        record_id uuid not null,
        changes jsonb not null,
        organization_id uuid not null references organization (id),
        region_id text references region (id),
        from_organization_id uuid references organization (id),
        batch_id uuid not null references import_batch (id) on delete cascade,
        row_number integer not null,
        status text not null default 'open' check (status in ('open', 'accepted', 'declined', 'superseded')),
        reason text,
        -- What it would have changed when it was decided, and which of that was carried out.
        outcome jsonb,
        decided_by uuid references account (id),
        decided_at timestamptz,
        created_by uuid not null references account (id),
        created_at timestamptz not null default now()
      );
      create index proposal_newest on proposal (kind, status, created_at desc);
      create index proposal_record on proposal (record_id) where status = 'open';
      create index proposal_sent on proposal (from_organization_id, kind);
      create index proposal_batch on proposal (batch_id);
      select audit_table('proposal', 'proposal', 'id', 'id');
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table proposal;
      alter table import_batch drop outside;
      alter table import_decision drop concerned_id, drop proposed;
    `);
  }
}
