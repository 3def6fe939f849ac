import { ORDER_STEP, termOn, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v5 as uuidOf } from 'uuid';
import { type LoadResult, ReferenceLoader } from '../../foundation/database/reference-loader.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { ChainKind } from './chain-kind.js';
import { ChainTermsRepository } from './chain-terms.repository.js';

/** A chain or cluster as it ships. */
export interface ShippedEntry {
  key: string;
  name: string;
  status: string;
  source: string;
  batch: number | null;
  level: string;
}

export interface TermFile {
  key: string;
  owner: string;
  startsOn: string | null;
  name: string;
  source: string;
}

export interface LinkFile {
  key: string;
  owner: string;
  parentKey: string | null;
  position: string;
  name: string;
  aliases: string[];
  industryIds: string[];
  keywords: string[];
  source: string;
}

export interface RoleFile {
  link: string;
  regionCode: string;
  roles: string[];
  strength: string | null;
  evidence: string;
}

export interface ShippedFiles {
  chains: readonly ShippedEntry[];
  clusters: readonly ShippedEntry[];
  terms: readonly TermFile[];
  links: readonly LinkFile[];
  roles: readonly RoleFile[];
}

/** An entry of the database, with the terms that it has by now. */
interface Owner {
  id: string;
  kind: ChainKind;
  key: string;
  name: string;
  terms: { id: string; startsOn: string | null; shipped: boolean }[];
}

/** From the key of a shipped row follows its id: the same in every installation. */
const NAMESPACE = '5f7c9a52-3f0e-4d7b-9d3a-6a1f6b6a2c11';

const idOf = (table: string, key: string): string => uuidOf(`${table}/${key}`, NAMESPACE);

const linkIdOf = (key: string): string => idOf('chain_link', key);

const ownerColumns = ({ id, kind }: Owner) => (kind === 'chain' ? [id, null] : [null, id]);

/**
 * Terms, links and regional roles that ship with the chains and clusters. What staff said first stays: a term is not
 * added to an entry that they renamed before it had any, a role not to a cell that they filled.
 */
@Injectable()
export class ShippedChains {
  constructor(
    private readonly loader: ReferenceLoader,
    private readonly terms: ChainTermsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** In the running unit of work; the entries themselves and the regions are there. */
  async load(files: ShippedFiles): Promise<LoadResult[]> {
    const owners = new Map((await this.owners()).map((owner) => [owner.key, owner]));
    const terms = await this.loader.load({
      table: 'chain_term',
      columns: ['id', 'chain_id', 'cluster_id', 'starts_on', 'name', 'status', 'batch', 'level', 'source'],
      rows: termRows(files, owners),
      makesIds: false,
    });
    await this.terms.beginWithRows();
    const links = await this.loader.load({
      table: 'chain_link',
      columns: [
        'id',
        'chain_id',
        'cluster_id',
        'parent_id',
        'position',
        'name',
        'aliases',
        'industry_ids',
        'keywords',
        'status',
        'sort_order',
        'source',
      ],
      rows: linkRows(files.links, owners, await this.removedLinks()),
      makesIds: false,
    });
    const roles = await this.loader.load({
      table: 'regional_role',
      columns: ['id', 'link_id', 'region_id', 'roles', 'strength', 'evidence'],
      rows: await this.roleRows(files.roles),
      makesIds: false,
    });
    return [terms, links, roles];
  }

  private async owners(): Promise<Owner[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select e.id, e.kind, e.key, e.name, array(
                select jsonb_build_object('id', t.id, 'startsOn', t.starts_on, 'shipped', t.source_key is not null)
                  from chain_term t where t.owner_id = e.id) as terms
         from (select id, 'chain' as kind, key, name from chain where deleted_at is null
               union all select id, 'cluster', key, name from cluster where deleted_at is null) e`,
    );
  }

  private async removedLinks(): Promise<Set<string>> {
    const reader = await this.unitOfWork.reader();
    const rows: { key: string }[] = await reader.query(
      `select source_key as key from shipped_removed where table_name = 'chain_link'`,
    );
    return new Set(rows.map(({ key }) => key));
  }

  private async roleRows(roles: readonly RoleFile[]) {
    const reader = await this.unitOfWork.reader();
    const links: { id: string }[] = await reader.query(`select id from chain_link`);
    const cells: { id: string; cell: string }[] = await reader.query(
      `select id, link_id || ' ' || region_id as cell from regional_role`,
    );
    const there = new Set(links.map(({ id }) => id));
    const filled = new Map(cells.map(({ id, cell }) => [cell, id]));
    return roles
      .map((one) => ({
        ...one,
        id: idOf('regional_role', `${one.link} ${one.regionCode}`),
        linkId: linkIdOf(one.link),
      }))
      .filter((one) => there.has(one.linkId))
      .filter((one) => (filled.get(`${one.linkId} ${one.regionCode}`) ?? one.id) === one.id)
      .map((one) => [one.id, one.linkId, one.regionCode, one.roles, one.strength, one.evidence]);
  }
}

/** The terms of an entry; where the file tells none, what the entry ships with holds since ever. */
function termRows({ chains, clusters, terms }: ShippedFiles, owners: ReadonlyMap<string, Owner>) {
  const today = todayInShanghai(new Date());
  return [...chains, ...clusters].flatMap((entry) => {
    const owner = owners.get(entry.key);
    if (!owner) return [];
    const told = terms.filter((one) => one.owner === entry.key);
    const first = {
      key: `${entry.key}/first`,
      owner: entry.key,
      startsOn: null,
      name: entry.name,
      source: entry.source,
    };
    const shipped = told.length ? told : [first];
    const untouched = owner.terms.length === 0 && owner.name === termOn(shipped, today)?.name;
    if (!untouched && !owner.terms.some((one) => one.shipped)) return [];
    return shipped
      .map((one) => ({ ...one, id: idOf('chain_term', one.key) }))
      .filter((one) => !owner.terms.some(({ id, startsOn }) => startsOn === one.startsOn && id !== one.id))
      .map(({ id, startsOn, name, source }) => {
        const { status, batch, level } = entry;
        return [id, ...ownerColumns(owner), startsOn, name, status, batch ?? null, level ?? null, source];
      });
  });
}

/** Parts of a link that staff deleted are not shipped either. */
function linkRows(links: readonly LinkFile[], owners: ReadonlyMap<string, Owner>, removed: ReadonlySet<string>) {
  const left = new Set<string>(removed);
  return links.flatMap((link, i) => {
    const owner = owners.get(link.owner);
    const id = linkIdOf(link.key);
    const parentId = link.parentKey === null ? null : linkIdOf(link.parentKey);
    if (!owner || (parentId !== null && left.has(parentId))) {
      left.add(id);
      return [];
    }
    const { position, name, aliases, industryIds, keywords, source } = link;
    const said = [position, name, aliases, industryIds, keywords, 'draft', i * ORDER_STEP, source];
    return [[id, ...ownerColumns(owner), parentId, ...said]];
  });
}
