import { type NamedEntry, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../../foundation/database/unit-of-work.js';
import type { ListLookups } from './dictionary-readers.js';

const LIVING = 'deleted_at is null';

/** Every entry that a list may name. */
@Injectable()
export class ListDictionaries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async all(): Promise<ListLookups> {
    const reader = await this.unitOfWork.reader();
    const named = (table: string, aliases = 'aliases', where = 'true') =>
      reader.query<NamedEntry[]>(
        `select id, name, ${aliases} as aliases, array[key] as keys from ${table} where ${where}`,
      );
    // One after the other: within a unit of work they share a connection.
    return {
      regions: await reader.query(
        `select id, name, full_name as "fullName", level, parent_id as "parentId", aliases from region`,
      ),
      industries: await reader.query(`select id, name, level, parent_id as "parentId", aliases from industry`),
      chains: await named('chain', 'aliases', LIVING),
      clusters: await named('cluster', 'aliases', LIVING),
      platforms: await named('receiving_platform', 'aliases', LIVING),
      platformSystems: await reader.query(
        `select key, name, aliases, categories from platform_system order by sort_order`,
      ),
      organizations: await named('organization', 'array[short_name]'),
      tagKinds: await reader.query('select id, name, aliases from tag_kind order by sort_order'),
      today: todayInShanghai(new Date()),
    };
  }
}
