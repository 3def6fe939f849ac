import type { Permission, Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Bind } from '../../foundation/access/access.sql.js';

/** A table with search entries (`search_text`, `search_grams`), as a register uses it. */
export interface SearchEntries {
  table: string;
  /** The column that says whose entry it is. */
  key: string;
  /** What of a record it stands for; SQL. */
  of: string;
}

/** A register whose records are found from everywhere. All SQL is a constant of the program; the records go by `t`. */
export interface SearchSource {
  kind: string;
  /** Without this permission nothing of the register is found. */
  read: Permission;
  /** The table of the records as `t`, and what is joined to it. */
  from: string;
  /** SQL condition: the record is there, and not in a bin. */
  living: string;
  /** Which of them the viewer may see. */
  visible: (viewer: Viewer, bind: Bind) => string;
  title: string;
  /** SQL of the other names (`text[]`) by which a record is found. */
  otherNames?: string;
  code?: string;
  /** SQL of a few words that tell records of the same name apart. */
  line?: string;
  /** SQL of a key that the web has a word for: a stage, a status. */
  state?: string;
  /** SQL of what a record without a page of its own stands on: `{kind, id}` as jsonb. */
  owner?: string;
  /** Entries that the register keeps by itself; without them those that `RecordSearch` keeps. */
  entries?: readonly SearchEntries[];
  /** SQL of the names (`text[]`, the first is its own) that `RecordSearch` makes entries of, where they are not title and other names. */
  names?: string;
  /** Rows that upgrades write past the program: compared with their entries at each start. */
  shipped?: boolean;
}

/** The registers that search everywhere looks through, in the order in which they were announced. */
@Injectable()
export class SearchSources {
  private readonly sources = new Map<string, SearchSource>();

  /** Called once by the register, on the start of its module. */
  announce(source: SearchSource): void {
    if (this.sources.has(source.kind)) throw new Error(`search of ${source.kind} is announced twice`);
    this.sources.set(source.kind, source);
  }

  all(): SearchSource[] {
    return [...this.sources.values()];
  }

  /** @throws Error for a kind that no register announced */
  get(kind: string): SearchSource {
    const source = this.sources.get(kind);
    if (!source) throw new Error(`search knows no ${kind}`);
    return source;
  }
}

/** What `RecordSearch` keeps for the records of a kind. */
export const KEPT_ENTRIES: SearchEntries = { table: 'record_search', key: 'record_id', of: 't.id' };

/** Whether `RecordSearch` keeps the entries of a register. */
export const isKept = ({ entries }: SearchSource): boolean =>
  entries === undefined || entries.some(({ table }) => table === KEPT_ENTRIES.table);
