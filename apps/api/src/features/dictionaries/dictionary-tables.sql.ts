/** The dictionaries that staff edit, as the SQL that reads them. `d` is the entry. */

export const DICTIONARY_NAMES = ['regions', 'industries', 'chains', 'clusters', 'platform-systems', 'tags'] as const;

export type DictionaryName = (typeof DICTIONARY_NAMES)[number];

export interface DictionaryTable {
  table: string;
  /** What files and other systems call the entry by. */
  key: string;
  parent: string;
  level: string;
  /** Where the entry comes from; null for one that staff added. */
  source: string;
  order: string;
  /** What has not been deleted. */
  living: string;
  /** Whether cells that name entries hold several of them, with separators between. */
  listed: boolean;
  /** What refers to entries: statements that give the id of the entry once for each reference. */
  uses: readonly string[];
}

const kept = { living: 'true' } as const;

const flat = { parent: 'null::text', level: 'null::int', ...kept } as const;

const dated = { ...flat, living: 'd.deleted_at is null' } as const;

const ofEnterprise = (table: string, column: string) =>
  `select r.${column}::text as id from ${table} r
     join enterprise e on e.id = r.enterprise_id and e.deleted_at is null`;

const ofProject = (table: string, column: string) =>
  `select r.${column}::text as id from ${table} r join project p on p.id = r.project_id and p.deleted_at is null`;

export const DICTIONARY_TABLES: Readonly<Record<DictionaryName, DictionaryTable>> = {
  regions: {
    ...kept,
    table: 'region',
    key: 'd.id',
    parent: 'd.parent_id',
    level: 'd.level',
    source: 'd.source',
    order: 'd.sort_order, d.id',
    listed: false,
    uses: [
      'select region_id as id from enterprise where deleted_at is null',
      'select region_id as id from project where deleted_at is null',
      'select source_region_id as id from project where deleted_at is null',
      'select region_id as id from blocker where deleted_at is null',
      'select region_id as id from organization',
      'select region_id as id from relocation where deleted_at is null',
      'select origin_region_id as id from relocation where deleted_at is null',
      'select region_id as id from regional_role',
      'select region_id as id from chain where deleted_at is null',
      'select region_id as id from cluster where deleted_at is null',
      'select region_id as id from receiving_platform where deleted_at is null',
    ],
  },
  industries: {
    ...kept,
    table: 'industry',
    key: 'd.id',
    parent: 'd.parent_id',
    level: 'd.level',
    source: `case when d.source_key is not null then 'GB/T 4754-2017' end`,
    order: 'd.id',
    listed: false,
    uses: [
      'select industry_id as id from enterprise where deleted_at is null',
      'select unnest(industry_ids) as id from chain_link',
    ],
  },
  chains: {
    ...dated,
    table: 'chain',
    key: 'd.key',
    source: 'd.source',
    order: 'd.sort_order, d.id',
    listed: true,
    uses: [
      ofEnterprise('enterprise_chain', 'chain_id'),
      ofProject('project_chain', 'chain_id'),
      'select chain_id::text as id from blocker where deleted_at is null',
      `select r.chain_id::text as id from platform_chain r
         join receiving_platform p on p.id = r.platform_id and p.deleted_at is null`,
    ],
  },
  clusters: {
    ...dated,
    table: 'cluster',
    key: 'd.key',
    source: 'd.source',
    order: 'd.sort_order, d.id',
    listed: true,
    uses: [ofEnterprise('enterprise_cluster', 'cluster_id'), ofProject('project_cluster', 'cluster_id')],
  },
  'platform-systems': {
    ...flat,
    table: 'platform_system',
    key: 'd.key',
    source: 'd.source',
    order: 'd.sort_order, d.id',
    listed: false,
    uses: [
      `select s.id::text as id from receiving_platform p
         join platform_system s on p.systems @> jsonb_build_array(jsonb_build_object('system', s.key))`,
    ],
  },
  tags: {
    ...flat,
    table: 'tag_kind',
    key: 'd.id',
    source: 'null::text',
    order: 'd.sort_order, d.name collate zh',
    listed: true,
    uses: [ofEnterprise('enterprise_tag', 'kind')],
  },
};
