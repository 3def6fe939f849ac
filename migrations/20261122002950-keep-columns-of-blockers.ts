import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a ledger of blockers says in columns that the register has no field for is kept beside the record. */
export class KeepColumnsOfBlockers20261122002950 implements MigrationInterface {
  name = 'KeepColumnsOfBlockers20261122002950';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table blocker add extra jsonb not null default '{}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table blocker drop extra`);
  }
}
