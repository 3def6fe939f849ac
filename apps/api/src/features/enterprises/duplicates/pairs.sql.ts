/**
 * Enterprises that are probably one: of the same folded name; or, where not both have a credit code, of the same core of
 * their name, or of cores that differ by one character, unless they name places that contradict each other.
 *
 * Cores that differ by one character have one half in common: the left one if the difference is on the right, and the
 * other way round. So each core is looked for by both halves together with its length, and with one more and one less.
 * A half that more than `LARGEST_BLOCK` enterprises have in common tells nothing about any of them and is left out, which
 * keeps the work in bounds: of such names one that differs in the other half is not found.
 */

const LARGEST_BLOCK = 30;

/** Cores shorter than this, in characters, are alike only where they are the same. */
const LONG_CORE = 5;

/** More pairs than these nobody works through; the surest are among them. */
const MOST_PAIRS = 50_000;

const half = (core: string, length: string) => `
  lateral (values (${length} || '<' || left(${core}, ${length} / 2)), (${length} || '>' || right(${core}, ${length} - ${length} / 2))) h(half)`;

/**
 * All pairs of the register and its bin, the surest first; the one with a credit code, or the older one, on the left. What
 * goes to the bin or comes back leaves the pairs as they are.
 */
export const PAIRS = `
  with known as materialized (
    select id, name_folded, credit_code, name_core(name_folded) as core from enterprise),
  sought as materialized (
    select k.id, h.half
      from known k, lateral (values (length(k.core) - 1), (length(k.core)), (length(k.core) + 1)) t(l), ${half('k.core', 't.l')}
     where k.credit_code is null and length(k.core) >= ${String(LONG_CORE)} and t.l >= ${String(LONG_CORE)}),
  halves as materialized (
    select k.id, h.half, count(*) over (partition by h.half) as shared
      from known k, ${half('k.core', 'length(k.core)')} where length(k.core) >= ${String(LONG_CORE)} and h.half in (select half from sought)),
  near as (
    select a.id as one, b.id as other from known a join known b on b.core = a.core and b.id <> a.id
     where a.credit_code is null
    union
    select s.id, h.id from sought s join halves h on h.half = s.half and h.id <> s.id and h.shared <= ${String(LARGEST_BLOCK)}),
  judged as materialized (
    select a.id as one, b.id as other, a.name_folded as one_name, b.name_folded as other_name,
           case when a.core = b.core then 'same-core' else 'one-character' end as reason
      from near n join known a on a.id = n.one join known b on b.id = n.other
     where a.name_folded <> b.name_folded and (a.core = b.core or differ_by_one(a.core, b.core))),
  placed as materialized (
    select name, name_place(name) as place
      from (select one_name as name from judged union select other_name from judged) n),
  found as (
    select j.one, j.other, j.reason
      from judged j join placed a on a.name = j.one_name join placed b on b.name = j.other_name
     where a.place = '' or b.place = '' or strpos(a.place, b.place) > 0 or strpos(b.place, a.place) > 0
    union all
    select a.id, b.id, 'same-name' from known a join known b on b.name_folded = a.name_folded and a.id < b.id)
  select distinct on (rank, "left", "right") "left", "right", reason
    from (select case when x.swap then f.other else f.one end as "left", case when x.swap then f.one else f.other end as "right",
                 f.reason, array_position(array['same-name', 'same-core', 'one-character'], f.reason) as rank
            from found f join known a on a.id = f.one join known b on b.id = f.other,
                 lateral (select (a.credit_code is null, a.id) > (b.credit_code is null, b.id) as swap) x) y
   order by rank, "left", "right" limit ${String(MOST_PAIRS)}`;

/** Tells whether the pairs are still the same: whether any enterprise got or lost its name or its code. */
export const NAMES_STATE = `
  select count(*) || ' ' || coalesce(sum(hashtextextended(id::text || (credit_code is null) || name_folded, 0)), 0) as state
    from enterprise`;
