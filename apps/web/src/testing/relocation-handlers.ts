import { http, HttpResponse } from 'msw';
import { problem } from './problem.js';
import { relocationDetail, relocations } from './relocation-fixtures.js';

const found = ({ searchParams: asked }: URL) => {
  const stages = asked.getAll('stage');
  const enterprise = asked.get('enterpriseId');
  return relocations.filter(
    (row) =>
      (row.name + row.code).includes(asked.get('q') ?? '') &&
      (stages.length === 0 || stages.includes(row.stage)) &&
      (!enterprise || row.enterprise?.id === enterprise),
  );
};

export const relocationRegister = [
  http.get('*/api/relocations', ({ request }) => {
    const items = found(new URL(request.url));
    return HttpResponse.json({ items, total: items.length, totalIsExact: true, withheld: 0 });
  }),
  http.get('*/api/relocations/:id', ({ params }) => {
    const row = relocations.find(({ id }) => id === params['id']);
    return row ? HttpResponse.json(relocationDetail(row)) : problem(404, 'not-found');
  }),
  http.get('*/api/relocations/:id/history', () => HttpResponse.json({ items: [], total: 0 })),
];
