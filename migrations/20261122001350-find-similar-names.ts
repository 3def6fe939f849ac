import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a folded name tells one enterprise from another, so that names that nearly agree can be found. */
export class FindSimilarNames20261122001350 implements MigrationInterface {
  name = 'FindSimilarNames20261122001350';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      -- Without the place before it, what stands in brackets, and the form of company behind it.
      create function name_core(folded text) returns text language sql immutable parallel safe as $$
        select regexp_replace(
                 regexp_replace(regexp_replace(folded, '\\([^()]*\\)', '', 'g'), '(集团)?(股份)?(有限)?公司$', ''),
                 '^(北京|天津|河北|石家庄|唐山|秦皇岛|邯郸|邢台|保定|张家口|承德|沧州|廊坊|衡水|雄安新区|雄安)(省|市)?', '')
      $$;
      create index enterprise_name_core on enterprise (name_core(name_folded)) where deleted_at is null;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop index enterprise_name_core; drop function name_core(text);`);
  }
}
