import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may do as much with blockers and looks after chains, may do it with chains and clusters. */
const GRANTED = [
  { permission: 'chain.import', like: ['blocker.import', 'chain.update'] },
  { permission: 'chain.export', like: ['blocker.export', 'reference.read'] },
];

/** Ledgers of chains and clusters come in and go out: roles that were edited get what the shipped ones get. */
export class ImportChains20261122002200 implements MigrationInterface {
  name = 'ImportChains20261122002200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await asReference(queryRunner, async () => {
      for (const { permission, like } of GRANTED) {
        await queryRunner.query(
          `update role set permissions = permissions || $1::text
            where permissions @> $2::text[] and not permissions @> array[$1::text]`,
          [permission, like],
        );
      }
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await asReference(queryRunner, async () => {
      for (const { permission } of GRANTED) {
        await queryRunner.query(
          `update role set permissions = array_remove(permissions, $1::text) where permissions @> array[$1::text]`,
          [permission],
        );
      }
    });
  }
}

/** What upgrades write was edited by nobody: later ones may go on writing it. */
async function asReference(queryRunner: QueryRunner, work: () => Promise<void>): Promise<void> {
  await queryRunner.query(`select set_config('app.origin', '{"kind": "reference"}', true)`);
  await work();
  await queryRunner.query(`select set_config('app.origin', '', true)`);
}
