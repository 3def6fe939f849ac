/**
 * Enterprises whose names nearly agree, found among many at once. Two that have different credit codes are two
 * enterprises, so of each pair one side has none; that keeps the search small however long the lists are.
 *
 * Equal cores are joined. Cores that differ by one character share one half: the left one if the difference is on the
 * right, and the other way round; so both halves are joined, together with the length of the core, for cores of the same
 * length and those that are one longer or shorter. Halves that more than `LARGEST_BLOCK` enterprises have in common say
 * nothing about any of them and are left out, which keeps the work in bounds: of such names one that differs in the other
 * half is not found.
 */

/** How many enterprises may have a half of their core in common. */
const LARGEST_BLOCK = 50;

/** Cores shorter than this, in characters, are alike only where they are the same. */
const LONG_CORE = 5;

/** The halves under which a core is kept. */
const halvesOf = (core: string) => `
  lateral (select length(${core}) as l, length(${core}) / 2 as h) x,
  lateral (values (x.l || '<' || left(${core}, x.h)), (x.l || '>' || right(${core}, x.l - x.h))) v(half)`;

/** The halves under which cores that differ from this one by one character are kept. */
const halvesAround = (core: string) => `
  lateral (select t.l, t.l / 2 as h
             from (values (length(${core}) - 1), (length(${core})), (length(${core}) + 1)) t(l)
            where t.l >= ${String(LONG_CORE)}) x,
  lateral (values (x.l || '<' || left(${core}, x.h)), (x.l || '>' || right(${core}, x.l - x.h))) v(half)`;

/**
 * CTEs of which the last, `pairs`, has the pairs (`sought`, `known`, `reason`). `seeking` and `register` name relations
 * with `key`, `name_folded`, `core` and `credit_code`. A pair may appear twice.
 */
export const similarNames = (seeking: string, register: string): string => `
  halves as materialized (
    select q.key, v.half from ${seeking} q, ${halvesOf('q.core')} where length(q.core) >= ${String(LONG_CORE)}),
  known_halves as materialized (
    select k.key, v.half, count(*) over (partition by v.half) as shared
      from ${register} k, ${halvesAround('k.core')} where length(k.core) >= ${String(LONG_CORE)}),
  alike as (
    select q.key as sought, k.key as known from ${seeking} q join ${register} k on k.core = q.core
    union
    select s.key, h.key from halves s join known_halves h on h.half = s.half and h.shared <= ${String(LARGEST_BLOCK)}),
  pairs as (
    select a.sought, a.known, n.reason
      from alike a
      join ${seeking} q on q.key = a.sought
      join ${register} k on k.key = a.known,
           lateral (select case
             when q.credit_code <> k.credit_code then null
             when q.core <> k.core and not differ_by_one(q.core, k.core) then null
             else names_alike(q.name_folded, k.name_folded) end as reason) n
     where n.reason is not null)`;
