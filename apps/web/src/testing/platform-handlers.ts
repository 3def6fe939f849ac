import { http, HttpResponse } from 'msw';
import { platformDetail, platformItems, platformSummary } from './platform-fixtures.js';
import { problem } from './problem.js';

function filtered({ searchParams: asked }: URL) {
  const q = asked.get('q') ?? '';
  const categories = asked.getAll('category');
  const memberOf = (row: (typeof platformItems)[number]) =>
    row.systems.map(({ system, category }) => `${system}:${category}`);
  return platformItems.filter(
    (row) =>
      (row.name.includes(q) || row.leadingIndustries.some((one) => one.includes(q))) &&
      (categories.length === 0 || memberOf(row).some((one) => categories.includes(one))),
  );
}

const found = (id: unknown) => platformItems.find((row) => row.id === id);

const history = {
  items: [
    {
      ...{ id: 'h-9', at: '2026-10-30T08:42:00Z', actorName: '郑立', origin: { kind: 'request' }, operation: 'update' },
      changes: [{ field: 'availableLand', before: '11000', after: '12000' }],
    },
  ],
  total: 1,
};

export const platformRegister = [
  http.get('*/api/platforms/summary', () => HttpResponse.json(platformSummary)),
  http.get('*/api/platforms', ({ request }) => {
    const items = filtered(new URL(request.url));
    const sums = { plannedArea: '380.5', availableLand: '12000', standardWorkshop: '240000.5', parts: 1 };
    return HttpResponse.json({ items, total: items.length, totalIsExact: true, sums });
  }),
  http.post('*/api/platforms', async ({ request }) => {
    const body = (await request.json()) as { name: string };
    const made = { ...platformDetail(platformItems[7]!), name: body.name };
    return HttpResponse.json({ ...made, warnings: [] }, { status: 201 });
  }),
  http.get('*/api/platforms/:id/history', () => HttpResponse.json(history)),
  http.post('*/api/platforms/:id/contacts/reveal', () =>
    HttpResponse.json({ contactName: '周岚', contactPhone: '0315-0000071' }),
  ),
  http.get('*/api/platforms/:id', ({ params }) => {
    const row = found(params['id']);
    return row ? HttpResponse.json(platformDetail(row)) : problem(404, 'not-found');
  }),
  http.patch('*/api/platforms/:id', ({ params }) => {
    const row = found(params['id']);
    if (!row) return problem(404, 'not-found');
    return HttpResponse.json({ ...platformDetail(row), version: row.version + 1, warnings: [] });
  }),
];
