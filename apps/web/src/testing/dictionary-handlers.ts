import { http, HttpResponse } from 'msw';
import { dictionaryEntries, tagKinds } from './dictionary-fixtures.js';
import { problem } from './problem.js';

const entriesOf = (name: unknown) => dictionaryEntries[String(name)] ?? [];

export const dictionaries = [
  http.get('*/api/tag-kinds', () => HttpResponse.json({ items: tagKinds })),
  http.get('*/api/dictionaries', () =>
    HttpResponse.json({
      items: Object.entries(dictionaryEntries).map(([name, entries]) => ({
        name,
        count: entries.length,
        edited: entries.filter(({ edited, shipped }) => edited || !shipped).length,
      })),
    }),
  ),
  http.get('*/api/dictionaries/:name', ({ params, request }) => {
    const { searchParams } = new URL(request.url);
    const [q, parent] = [searchParams.get('q'), searchParams.get('parent')];
    const items = entriesOf(params['name']).filter((one) =>
      q ? [one.name, one.key, ...one.aliases].some((text) => text.includes(q)) : one.parentId === parent,
    );
    return HttpResponse.json({ items, total: items.length });
  }),
  http.get('*/api/dictionaries/:name/:id', ({ params }) => {
    const found = entriesOf(params['name']).find(({ id }) => id === params['id']);
    return found ? HttpResponse.json(found) : problem(404, 'not-found');
  }),
  http.post('*/api/dictionaries/tags', async ({ request }) => {
    const body = (await request.json()) as { name: string; aliases: string[] };
    const made = { ...entriesOf('tags').at(-1), ...body, id: body.name, key: body.name, uses: 0 };
    return HttpResponse.json(made, { status: 201 });
  }),
  http.patch('*/api/dictionaries/:name/:id', async ({ params, request }) => {
    const found = entriesOf(params['name']).find(({ id }) => id === params['id']);
    const { version, ...body } = (await request.json()) as { version: number };
    return HttpResponse.json({ ...found, ...body, version: version + 1, edited: true });
  }),
];
