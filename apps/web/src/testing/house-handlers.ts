import { http, HttpResponse } from 'msw';
import {
  attachments,
  binned,
  bulkFields,
  bulkLeft,
  bulkOrder,
  comments,
  othersView,
  ownView,
  readers,
} from './house-fixtures.js';

const list = <T>(items: T[]) => HttpResponse.json({ items });
const gone = () => new HttpResponse(null, { status: 204 });

interface Changing {
  ids: string[];
  changes: Record<string, unknown>;
}

const views = [
  http.get('*/api/saved-views', ({ request }) =>
    list(new URL(request.url).searchParams.get('register') === 'enterprise' ? [ownView, othersView] : []),
  ),
  http.post('*/api/saved-views', async ({ request }) =>
    HttpResponse.json({ ...ownView, ...((await request.json()) as object), id: 'v-3' }, { status: 201 }),
  ),
  http.patch('*/api/saved-views/:id', async ({ request }) =>
    HttpResponse.json({ ...ownView, ...((await request.json()) as object), version: 2 }),
  ),
  http.delete('*/api/saved-views/:id', gone),
];

/** What was said to a record is not changed, everything else is. */
const bulk = [
  http.get('*/api/:register-bulk/fields', () => list(bulkFields)),
  http.post('*/api/:register-bulk/preview', async ({ request }) => {
    const { ids, changes } = (await request.json()) as Changing;
    const before = Object.fromEntries(Object.keys(changes).map((field) => [field, null]));
    const items = ids.map((id) => ({ id, version: 1, title: `记录 ${id}`, before, after: changes, problem: null }));
    return HttpResponse.json({ items, changed: items.length, unchanged: 0, refused: 0 });
  }),
  http.post('*/api/:register-bulk', () => HttpResponse.json({ id: bulkOrder.id }, { status: 202 })),
  http.get('*/api/:register-bulk/orders', () => list([bulkOrder])),
  http.get('*/api/:register-bulk/orders/:id', () => HttpResponse.json(bulkOrder)),
  http.get('*/api/:register-bulk/orders/:id/left', () =>
    HttpResponse.json({ items: bulkLeft, total: bulkLeft.length }),
  ),
];

const onRecords = [
  http.get('*/api/records/:kind/:id/attachments', () =>
    HttpResponse.json({
      items: attachments,
      purposes: ['attachment', 'evidence'],
      limits: { size: 50_000_000, count: 100 },
      abilities: { add: true },
    }),
  ),
  http.post('*/api/records/:kind/:id/attachments', () => HttpResponse.json(attachments[0], { status: 201 })),
  http.get('*/api/attachments/:id/file', () =>
    HttpResponse.arrayBuffer(new TextEncoder().encode('%PDF-1.4').buffer, {
      headers: { 'content-type': 'application/pdf' },
    }),
  ),
  http.delete('*/api/attachments/:id', gone),
  http.get('*/api/records/:kind/:id/comments', () => list(comments)),
  http.post('*/api/records/:kind/:id/comments', () => HttpResponse.json(comments[0], { status: 201 })),
  http.patch('*/api/comments/:id', () => HttpResponse.json(comments[0])),
  http.delete('*/api/comments/:id', gone),
  http.get('*/api/records/:kind/:id/people', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    return list(readers.filter(({ name }) => name.includes(q)));
  }),
];

const bins = ['project', 'blocker', 'platform', 'relocation', 'chain', 'cluster'].flatMap((register) => [
  http.get(`*/api/${register}-bin`, ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    const items = binned.filter(({ name }) => name.includes(q));
    return HttpResponse.json({ items, total: items.length });
  }),
  http.post(`*/api/${register}-bin/:id/restore`, () => HttpResponse.json({ id: 'j-90' })),
  http.delete(`*/api/${register}s/:id`, gone),
]);

/** Saved views, bulk edits, attachments, comments and recycle bins, as every register has them. */
export const house = [...views, ...bulk, ...onRecords, ...bins];
