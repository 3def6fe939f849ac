import { findIn, type SearchTerm, searchQuery } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../foundation/http/principal.js';
import {
  type MarkedText,
  MATCHED,
  SEARCH_KINDS,
  type SearchGroup,
  type SearchItem,
  type RecentList,
  type SearchResponse,
} from './search.dto.js';
import { type FoundRecord, SearchRepository } from './search.repository.js';
import { COUNT_LIMIT } from './search.sql.js';
import { type SearchSource, SearchSources } from './search-sources.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

type Matched = (typeof MATCHED)[number];

const BY = { text: 'name', pinyin: 'pinyin', initials: 'initials' } as const;

/** Search everywhere: of each register as much as the account may see. */
@Injectable()
export class SearchService {
  constructor(
    private readonly sources: SearchSources,
    private readonly repository: SearchRepository,
  ) {}

  async find(q: string, limit: number, principal: Principal): Promise<SearchResponse> {
    const terms = searchQuery(q);
    const found = await this.repository.find(this.readable(principal), terms, principal, limit);
    const groups = SEARCH_KINDS.map((kind) => found.filter((one) => one.kind === kind)).filter((of) => of.length);
    // The kind with the best match first; among equals the order of the menu.
    const best = (records: FoundRecord[]) => Math.min(...records.map(({ place }) => place));
    return { groups: groups.sort((left, right) => best(left) - best(right)).map((of) => groupOf(of, terms)) };
  }

  /** Records as `kind:id`, in their order; what is unknown, gone or hidden is left out. */
  async recent(records: readonly string[], principal: Principal): Promise<RecentList> {
    const asked = records.map((record) => record.split(':')).filter(([, id = '']) => UUID.test(id));
    const idsOf = (kind: string) => asked.flatMap(([of, id]) => (of === kind && id ? [id] : []));
    const sources = this.readable(principal).filter(({ kind }) => idsOf(kind).length);
    const found = await this.repository.records(sources, idsOf, principal);
    const items = asked.flatMap(([kind, id]) => {
      const record = found.find((one) => one.kind === kind && one.id === id);
      const known = SEARCH_KINDS.find((one) => one === kind);
      return record && known ? [{ kind: known, ...itemOf(record, []) }] : [];
    });
    return { items };
  }

  private readable(principal: Principal): SearchSource[] {
    return this.sources.all().filter(({ read }) => principal.permissions.has(read));
  }
}

function groupOf(records: FoundRecord[], terms: readonly SearchTerm[]): SearchGroup {
  const kind = SEARCH_KINDS.find((one) => one === records[0]?.kind);
  if (!kind) throw new Error('a group without records');
  const total = records[0]?.total ?? 0;
  return {
    kind,
    total: Math.min(total, COUNT_LIMIT),
    totalIsExact: total <= COUNT_LIMIT,
    items: records.map((record) => itemOf(record, terms)),
  };
}

/** The terms in a text, without those that stand in an earlier one. */
function marksOf(text: string, terms: readonly SearchTerm[]): number[][] {
  const marks: number[][] = [];
  for (const { needle } of terms) {
    const found = findIn(text, needle);
    if (found && !marks.some(([start = 0, end = 0]) => found.start < end && start < found.end)) {
      marks.push([found.start, found.end]);
    }
  }
  return marks.sort(([one = 0], [other = 0]) => one - other);
}

function itemOf(record: FoundRecord, terms: readonly SearchTerm[]): SearchItem {
  const { id, title, line, state, owner, code } = record;
  const [first] = terms;
  const marked = (text: string): MarkedText => ({ text, marks: marksOf(text, terms) });
  const titleMarks = marksOf(title, terms);
  // A code has no pinyin: only what stands in it as it is counts there.
  const inCode = code !== null && first ? findIn(code, first.needle)?.by === 'text' : false;
  const otherName = titleMarks.length || inCode ? null : nameFound(record, terms);
  return {
    id,
    title,
    marks: titleMarks,
    code: code === null ? null : inCode ? marked(code) : { text: code, marks: [] },
    line,
    state,
    owner,
    otherName: otherName === null ? null : marked(otherName),
    matched: matchedBy(title, inCode, otherName, first),
  };
}

const nameFound = ({ otherNames }: FoundRecord, terms: readonly SearchTerm[]): string | null =>
  otherNames?.find((name) => terms.some(({ needle }) => findIn(name, needle))) ?? null;

function matchedBy(title: string, inCode: boolean, otherName: string | null, term: SearchTerm | undefined): Matched {
  const found = term && findIn(title, term.needle);
  if (found) return BY[found.by];
  if (inCode) return 'code';
  return otherName === null ? 'name' : 'other-name';
}
