import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A row of a list may ask several others, and write what is the importer's own besides: `proposed` of its decision says
 * whom it asks for what, as `[{organizationId, changes}]`.
 */
export class AskBothSides20261122002900 implements MigrationInterface {
  name = 'AskBothSides20261122002900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      update import_decision
         set proposed = case when concerned_id is not null
                             then jsonb_build_array(jsonb_build_object('organizationId', concerned_id, 'changes', proposed)) end
       where proposed is not null;
      alter table import_decision drop concerned_id;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table import_decision add concerned_id uuid references organization (id);
      update import_decision
         set concerned_id = (proposed #>> '{0,organizationId}')::uuid, proposed = proposed #> '{0,changes}'
       where proposed is not null;
    `);
  }
}
