import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { foldName, shippedRoles, shippedTagKinds } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type LinkFile, type RoleFile, ShippedChains, type TermFile } from './features/chains/index.js';
import { RecordSearch } from './features/search/index.js';
import { type LoadResult, ReferenceLoader, type ReferenceTable } from './foundation/database/reference-loader.js';
import { UnitOfWork } from './foundation/database/unit-of-work.js';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../reference-data');

interface RegionFile {
  id: string;
  name: string;
  fullName: string;
  level: number;
  parentId: string | null;
  aliases: string[];
  source: string;
}

interface IndustryFile {
  id: string;
  name: string;
  level: number;
  parentId: string | null;
}

interface DictionaryFile {
  key: string;
  name: string;
  aliases: string[];
  status: string;
  relatedKeys: string[];
  source: string;
  batch: number | null;
  level: string;
}

interface OrganizationFile {
  key: string;
  name: string;
  shortName: string;
  type: string;
  regionId: string | null;
  parentKey: string | null;
  source: string;
}

interface LeadingTermFile {
  organizationKey: string;
  startsOn: string;
  endsOn: string;
  source: string;
}

interface SystemFile {
  key: string;
  name: string;
  categories: object[];
  source: string;
}

interface PlatformFile {
  key: string;
  name: string;
  aliases: string[];
  regionId: string | null;
  systems: object[];
  note: string | null;
  source: string;
}

async function file<T>(name: string): Promise<T[]> {
  const content: unknown = JSON.parse(await readFile(path.join(FOLDER, `${name}.json`), 'utf8'));
  if (!Array.isArray(content)) throw new Error(`${name}.json holds no list`);
  return content as T[];
}

function regions(records: RegionFile[]): ReferenceTable {
  const parents = new Map(records.map(({ id, parentId }) => [id, parentId]));
  const pathOf = (id: string | null): string[] => (id === null ? [] : [...pathOf(parents.get(id) ?? null), id]);
  return {
    table: 'region',
    columns: ['id', 'name', 'full_name', 'level', 'parent_id', 'path', 'aliases', 'sort_order', 'source'],
    rows: records.map((r, i) => [r.id, r.name, r.fullName, r.level, r.parentId, pathOf(r.id), r.aliases, i, r.source]),
    makesIds: false,
  };
}

function dictionary(table: 'chain' | 'cluster', records: DictionaryFile[]): ReferenceTable {
  const own = table === 'chain' ? 'batch' : 'level';
  return {
    table,
    columns: ['key', 'name', 'aliases', 'status', own, 'sort_order', 'related_keys', 'source'],
    rows: records.map((r, i) => [r.key, r.name, r.aliases, r.status, r[own] ?? null, i, r.relatedKeys, r.source]),
    makesIds: true,
  };
}

function roles(): ReferenceTable {
  return {
    table: 'role',
    columns: [
      'id',
      'name',
      'description',
      'permissions',
      'scope',
      'follows_leading',
      'duty',
      'region_ids',
      'sort_order',
    ],
    rows: shippedRoles.map((one, i) => [
      one.id,
      one.name,
      one.description,
      [...one.permissions],
      one.scope,
      one.followsLeading,
      one.duty,
      [],
      i,
    ]),
    makesIds: false,
  };
}

function tagKinds(): ReferenceTable {
  return {
    table: 'tag_kind',
    columns: ['id', 'name', 'aliases', 'sort_order'],
    rows: shippedTagKinds.map(({ id, name, aliases = [] }, i) => [id, name, [...aliases], i]),
    makesIds: false,
  };
}

/** Loads what ships with the product: official dictionaries, each row recognised by its key from version to version. */
@Injectable()
export class ReferenceDataService {
  constructor(
    private readonly loader: ReferenceLoader,
    private readonly unitOfWork: UnitOfWork,
    private readonly search: RecordSearch,
    private readonly shippedChains: ShippedChains,
  ) {}

  async load(): Promise<LoadResult[]> {
    const tables = [
      regions(await file<RegionFile>('regions')),
      {
        table: 'industry',
        columns: ['id', 'name', 'level', 'parent_id'],
        rows: (await file<IndustryFile>('industries')).map((r) => [r.id, r.name, r.level, r.parentId]),
        makesIds: false,
      },
      await this.organizations(await file<OrganizationFile>('organizations')),
      roles(),
      dictionary('chain', await file<DictionaryFile>('chains')),
      dictionary('cluster', await file<DictionaryFile>('clusters')),
      tagKinds(),
      {
        table: 'platform_system',
        columns: ['key', 'name', 'categories', 'sort_order', 'source'],
        rows: (await file<SystemFile>('platform-systems')).map((r, i) => [r.key, r.name, r.categories, i, r.source]),
        makesIds: true,
      },
      {
        table: 'receiving_platform',
        columns: ['key', 'name', 'name_folded', 'aliases', 'region_id', 'systems', 'note', 'source'],
        rows: (await file<PlatformFile>('receiving-platforms')).map((r) => [
          r.key,
          r.name,
          foldName(r.name),
          r.aliases,
          r.regionId,
          r.systems,
          r.note,
          r.source,
        ]),
        makesIds: true,
      },
    ];
    // One name for the whole loading: all that it wrote of a record is one entry of that record's history.
    return this.unitOfWork.run({ actorId: null, origin: { kind: 'reference' }, requestId: uuid() }, async () => {
      const results: LoadResult[] = [];
      for (const table of tables) results.push(await this.loader.load(table));
      // Terms name organizations by id, which are known only once these are written.
      results.push(await this.loader.load(await this.leadingTerms(await file<LeadingTermFile>('leading-terms'))));
      results.push(...(await this.chains()));
      await this.search.catchUp();
      return results;
    });
  }

  /** What hangs on chains and clusters, which are written by now. */
  private async chains(): Promise<LoadResult[]> {
    return this.shippedChains.load({
      chains: await file<DictionaryFile>('chains'),
      clusters: await file<DictionaryFile>('clusters'),
      terms: await file<TermFile>('chain-terms'),
      links: await file<LinkFile>('chain-links'),
      roles: await file<RoleFile>('regional-roles'),
    });
  }

  /** The shipped roles alone. */
  loadRoles(): Promise<LoadResult> {
    return this.unitOfWork.run({ actorId: null, origin: { kind: 'reference' }, requestId: null }, () =>
      this.loader.load(roles()),
    );
  }

  /** The file names parents by key, the table by id: ids are settled before the rows are written. */
  private async organizations(records: OrganizationFile[]): Promise<ReferenceTable> {
    const known = await this.loader.idsByKey('organization');
    const ids = new Map(records.map(({ key }) => [key, known.get(key) ?? uuid()]));
    return {
      table: 'organization',
      columns: ['key', 'id', 'name', 'short_name', 'type', 'region_id', 'parent_id', 'source'],
      rows: records.map((r) => [
        r.key,
        ids.get(r.key) ?? '',
        r.name,
        r.shortName,
        r.type,
        r.regionId,
        (r.parentKey && ids.get(r.parentKey)) ?? null,
        r.source,
      ]),
      makesIds: false,
    };
  }

  private async leadingTerms(records: LeadingTermFile[]): Promise<ReferenceTable> {
    const organizations = await this.loader.idsByKey('organization');
    return {
      table: 'leading_term',
      columns: ['starts_on', 'ends_on', 'organization_id', 'source'],
      rows: records.map((r) => [r.startsOn, r.endsOn, organizations.get(r.organizationKey) ?? '', r.source]),
      makesIds: true,
    };
  }
}
