/** The statement of search everywhere: one for all registers, so that it is one way to the database and back. */
import type { Viewer } from '@lianqun/domain';
import type { SearchTerm } from '@lianqun/domain/search';
import type { Bind } from '../../foundation/access/access.sql.js';
import { KEPT_ENTRIES, type SearchEntries, type SearchSource } from './search-sources.js';

/** Entries beyond these are not looked at: whoever typed so little gets some of what there is. */
export const LOOKED_AT = 10_000;

/** The best of them, of which those are shown and counted that the viewer may see. */
const RANKED = 1_000;

/** Counting stops here. */
export const COUNT_LIMIT = 500;

/**
 * How well an entry matches: 0 it is the name, the code or the initials themselves, 1 the name begins so, 2 it stands in
 * the name, 3 something else begins so, 4 it stands anywhere. The segments of an entry are separated by `|`, its name
 * comes first.
 */
function placeSql({ needle }: SearchTerm, bind: Bind): string {
  const typed = `${bind(needle)}::text`;
  return `case
    when position('|' || ${typed} || '|' in '|' || s.search_text || '|') > 0 then 0
    when starts_with(s.search_text, ${typed}) then 1
    when position(${typed} in split_part(s.search_text, '|', 1)) > 0 then 2
    when position('|' || ${typed} in s.search_text) > 0 then 3
    else 4 end`;
}

/** The entries that match, the index first and LIKE for certain. */
function matchingSql(terms: readonly SearchTerm[], bind: Bind): string {
  return terms
    .flatMap(({ grams, likePattern }) => [
      ...(grams.length ? [`s.search_grams @> ${bind(grams)}::text[]`] : []),
      `s.search_text like ${bind(likePattern)}`,
    ])
    .join(' and ');
}

/** What an answer says of a record. */
const columns = ({ kind, title, otherNames, code, line, state, owner }: SearchSource) => `
  '${kind}' as kind, t.id, ${title} as title, ${otherNames ?? `'{}'::text[]`} as "otherNames", ${code ?? 'null'} as code,
  ${line ?? 'null'} as line, ${state ?? 'null'} as state, ${owner ?? 'null::jsonb'} as owner`;

function sourceSql(source: SearchSource, terms: readonly SearchTerm[], viewer: Viewer, limit: number, bind: Bind) {
  const { kind, from, living, title } = source;
  const [first] = terms;
  if (!first) throw new Error('nothing to search for');
  const place = placeSql(first, bind);
  const matching = matchingSql(terms, bind);
  const visible = source.visible(viewer, bind);
  // What matches is found first and by itself, and then each record by its key: the planner would rather read the whole
  // register to see who may see what.
  const found = ({ table, key, of }: SearchEntries) => `
    select x.id, m.place from (
        select key, place from (
          select s.${key} as key, ${place} as place from ${table} s
           where ${matching} ${table === KEPT_ENTRIES.table ? `and s.kind = '${kind}'` : ''} limit ${String(LOOKED_AT)}) l
         order by place limit ${String(RANKED)}) m
      cross join lateral (select t.id from ${from} where ${of} = m.key and ${living} and ${visible} offset 0) x`;
  const entries = source.entries ?? [KEPT_ENTRIES];
  return `(
    with hits as materialized (
      select id, min(place) as place from (${entries.map(found).join(' union all ')}) every
       group by id order by min(place) limit ${String(COUNT_LIMIT + 1)})
    select ${columns(source)}, h.place, (select count(*)::int from hits) as total
      from hits h, ${from} where t.id = h.id
     order by h.place, length(${title}), ${title} collate zh, t.id limit ${String(limit)})`;
}

/** Everything of these registers that matches all terms and that the viewer may see, the best of each register first. */
export function searchStatement(
  sources: readonly SearchSource[],
  terms: readonly SearchTerm[],
  viewer: Viewer,
  limit: number,
): { text: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${String(parameters.push(value))}`;
  return {
    text: sources.map((source) => sourceSql(source, terms, viewer, limit, bind)).join('\nunion all\n'),
    parameters,
  };
}

/** Records by kind and id, as far as the viewer may see them. */
export function recordsStatement(
  sources: readonly SearchSource[],
  idsOf: (kind: string) => readonly string[],
  viewer: Viewer,
): { text: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const bind = (value: unknown) => `$${String(parameters.push(value))}`;
  const parts = sources.map(
    (source) => `select ${columns(source)}, 0 as place, 0 as total from ${source.from}
      where t.id = any(${bind(idsOf(source.kind))}::uuid[]) and ${source.living} and ${source.visible(viewer, bind)}`,
  );
  return { text: parts.join('\nunion all\n'), parameters };
}
