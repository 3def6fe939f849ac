import { http, HttpResponse } from 'msw';
import { putAt, type Place } from '../features/chains/links/tree.js';
import type { Chain, ChainRow, Link, LinkSet } from '../features/chains/types.js';
import { chainOf, chainRows, chainRowsThen, clusterRows, linkSet, placed, suggestions } from './chain-fixtures.js';
import { problem } from './problem.js';

const rowsOf = { chains: chainRows, clusters: clusterRows } as const;

/** The links of one chain that keeps what is done to it; everything starts anew with it. */
export function chainLinksApi(start: LinkSet = linkSet) {
  let set = structuredClone(start);
  const change = (id: unknown, part: (link: Link) => Partial<Link>) => {
    set = {
      ...set,
      items: set.items.map((link) => (link.id === id ? { ...link, ...part(link), version: link.version + 1 } : link)),
    };
    return HttpResponse.json(set.items.find((link) => link.id === id));
  };
  return [
    http.get('*/api/:register/:id/links', () => HttpResponse.json(set)),
    http.post('*/api/:register/:id/links', async ({ request }) => {
      const body = (await request.json()) as Pick<Link, 'name' | 'parentId' | 'position'>;
      const added: Link = {
        ...(set.items[0] as Link),
        ...body,
        id: `l-${set.items.length + 1}`,
        version: 1,
        sortOrder: 99,
        status: 'draft',
        enterpriseCount: 0,
        roles: [],
      };
      set = { ...set, items: [...set.items, added] };
      return HttpResponse.json(added, { status: 201 });
    }),
    http.post('*/api/:register/:id/links/confirm', async ({ request }) => {
      const { ids } = (await request.json()) as { ids: string[] };
      set = { ...set, items: set.items.map((one) => (ids.includes(one.id) ? { ...one, status: 'confirmed' } : one)) };
      return HttpResponse.json(set);
    }),
    http.patch('*/api/chain-links/:id', async ({ params, request }) => {
      const body = (await request.json()) as Partial<Link>;
      return change(params['id'], () => body);
    }),
    http.post('*/api/chain-links/:id/move', async ({ params, request }) => {
      const body = (await request.json()) as Place;
      set = { ...set, items: putAt(set.items, String(params['id']), body) };
      return change(params['id'], () => ({}));
    }),
    http.delete('*/api/chain-links/:id', ({ params }) => {
      set = { ...set, items: set.items.filter(({ id }) => id !== params['id']) };
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}

/** Conditions on what is dated, as the register answers them. */
function matching(rows: readonly ChainRow[], asked: URLSearchParams): ChainRow[] {
  const among = (name: string, value: string | number | null) =>
    asked.getAll(name).length === 0 || asked.getAll(name).includes(String(value));
  return rows.filter(
    (row) =>
      row.name.includes(asked.get('q') ?? '') &&
      among('status', row.status) &&
      among('level', row.level) &&
      among('batch', row.batch) &&
      among('regionCode', row.regionCode),
  );
}

const registers = (['chains', 'clusters'] as const).flatMap((register) => [
  http.get(`*/api/${register}`, ({ request }) => {
    const asked = new URL(request.url).searchParams;
    const on = asked.get('on');
    const rows = register === 'chains' && on && on < '2024-03-01' ? chainRowsThen : rowsOf[register];
    const items = matching(rows, asked);
    return HttpResponse.json({ items, total: items.length, totalIsExact: true });
  }),
  http.post(`*/api/${register}`, async ({ request }) => {
    const body = (await request.json()) as Partial<Chain>;
    return HttpResponse.json({ ...chainOf(chainRows[3]!, 'chain'), ...body }, { status: 201 });
  }),
  http.get(`*/api/${register}/:id/history`, () => HttpResponse.json({ items: [], total: 0 })),
  http.get(`*/api/${register}/:id`, ({ params }) => {
    const row = rowsOf[register].find(({ id }) => id === params['id']);
    return row
      ? HttpResponse.json(chainOf(row, register === 'chains' ? 'chain' : 'cluster'))
      : problem(404, 'not-found');
  }),
  http.patch(`*/api/${register}/:id`, async ({ params, request }) => {
    const body = (await request.json()) as { version: number };
    const row = chainRows.find(({ id }) => id === params['id']) ?? chainRows[0]!;
    return HttpResponse.json({ ...chainOf(row, 'chain'), ...body, version: body.version + 1 });
  }),
  http.put(`*/api/${register}/:id/regional-roles`, () => HttpResponse.json(linkSet)),
]);

const placing = [
  http.get('*/api/chain-links/:id/history', () => HttpResponse.json({ items: [], total: 0 })),
  http.get('*/api/chain-links/:id/enterprises', () =>
    HttpResponse.json({ items: placed, total: placed.length, withheld: 1 }),
  ),
  http.post('*/api/chain-links/:id/enterprises', async ({ request }) => {
    const { enterpriseIds } = (await request.json()) as { enterpriseIds: string[] };
    return HttpResponse.json({ placed: enterpriseIds.length, already: 0 });
  }),
  http.delete('*/api/chain-links/:id/enterprises/:enterpriseId', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/chain-links/:id/suggestions', () =>
    HttpResponse.json({ items: suggestions, total: suggestions.length }),
  ),
  http.post('*/api/chain-links/:id/suggestions/decline', () => new HttpResponse(null, { status: 204 })),
];

export const chainRegisters = [...chainLinksApi(), ...registers, ...placing];
