import { searchQuery } from '@lianqun/domain/search';
import { Injectable } from '@nestjs/common';
import { type Bind, coversSql } from '../../../foundation/access/access.sql.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import type { OwnedLink } from '../links/link.repository.js';
import type { StandingEnterprise, SuggestionList, SuggestionReasonResponse } from './placing.dto.js';
import { PlacingRepository, SHOWN } from './placing.repository.js';

/** A single character stands in too many names to say anything. */
const TELLING = 2;

interface Suggested extends StandingEnterprise {
  reasons: SuggestionReasonResponse[];
  total: number;
}

/** The words by which a link finds enterprises: its names and what was noted for it. */
const wordsOf = ({ name, aliases, keywords }: OwnedLink): string[] =>
  [...new Set([name, ...aliases, ...keywords])].filter((word) => Array.from(word).length >= TELLING);

/** Enterprises whose industry is one of the link's or below it. */
const byIndustry = (link: OwnedLink, bind: Bind) => `
  select t.id, 'industry' as kind, i.name as text
    from enterprise t join industry i on i.id = t.industry_id
   where t.industry_id in (
     with recursive below as (
       select id from industry where id = any(${bind(link.industryIds)}::text[])
       union select i.id from industry i join below b on i.parent_id = b.id)
     select id from below)`;

/** Enterprises that have a word in their name, by the index of the search. */
const byName = (word: string, bind: Bind) =>
  searchQuery(word)
    .slice(0, 1)
    .map(
      ({ grams, likePattern }) => `
  select s.enterprise_id, 'word', ${bind(word)}::text from enterprise_search s
   where s.search_grams @> ${bind(grams)}::text[] and s.search_text like ${bind(likePattern)}`,
    );

const byProducts = (words: readonly string[], bind: Bind) => `
  select t.id, 'word', w.word from unnest(${bind(words)}::text[]) w(word)
    join enterprise t on t.main_products is not null and strpos(t.main_products, w.word) > 0`;

/** Enterprises whose ledger names the link. */
const byLedger = (link: OwnedLink, bind: Bind) => {
  const names = bind([link.name, ...link.aliases]);
  return `
  select t.id, 'listed', l.name from enterprise t, unnest(t.links) l(name)
   where t.links && ${names}::text[] and l.name = any(${names}::text[])`;
};

/** Which enterprises may stand on a link: of those that the account may place, and that nobody declined. */
@Injectable()
export class SuggestionsRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly placing: PlacingRepository,
  ) {}

  async of(link: OwnedLink, principal: Principal, page: number, pageSize: number): Promise<SuggestionList> {
    const parameters: unknown[] = [link.id];
    const bind: Bind = (value) => `$${String(parameters.push(value))}`;
    const words = wordsOf(link);
    const ways = [
      byIndustry(link, bind),
      ...words.flatMap((word) => byName(word, bind)),
      byProducts(words, bind),
      byLedger(link, bind),
    ];
    const reader = await this.unitOfWork.reader();
    const rows: Suggested[] = await reader.query(
      `with found(id, kind, text) as (${ways.join(' union ')}),
       page as (
         select t.id, f.ways, count(*) over ()::int as total
           from (select id, count(distinct kind) as ways from found group by id) f
           join enterprise t on t.id = f.id and t.deleted_at is null
          where ${this.placing.visible(principal, bind)}
            and ${coversSql(scopeOf(principal, 'enterprise.update'), principal, 't', bind)}
            and not exists (select from enterprise_link x where x.enterprise_id = t.id and x.link_id = $1)
            and not exists (select from link_suggestion_declined d where d.enterprise_id = t.id and d.link_id = $1)
          order by f.ways desc, t.id limit ${String(pageSize)} offset ${String((page - 1) * pageSize)}),
       reasoned as (
         select id, jsonb_agg(jsonb_build_object('kind', kind, 'text', text) order by kind, text) as reasons
           from found where id in (select id from page) group by id)
       select ${SHOWN}, r.reasons, p.total
         from page p join reasoned r on r.id = p.id join enterprise t on t.id = p.id
        order by p.ways desc, t.id`,
      parameters,
    );
    const items = rows.map(({ reasons, total: _, ...enterprise }) => ({ enterprise, reasons }));
    // A page past the end has no row that could carry the count.
    if (!rows.length && page > 1) return { items, total: (await this.of(link, principal, 1, 1)).total };
    return { items, total: rows[0]?.total ?? 0 };
  }
}
