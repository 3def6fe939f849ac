import { http, HttpResponse } from 'msw';
import type { Entry } from '../features/progress-entries/types.js';
import { entriesOf, openPeriod, periods, sets } from './month-fixtures.js';
import { problem } from './problem.js';

/** What was saved since the start, so that the page behaves as with a server. Tests start from `resetMonth`. */
let saved = entriesOf();
let heldSets = structuredClone(sets);

export function resetMonth(): void {
  saved = entriesOf();
  heldSets = structuredClone(sets);
}

export const savedEntries = (): readonly Entry[] => saved;

export const sheetOf = (periodId: string, organizationId: string | null) => {
  const period = periods.find(({ id }) => id === periodId) ?? openPeriod;
  const set = heldSets.find(({ organization }) => organization.id === organizationId) ?? null;
  return { period, set, items: organizationId === null || organizationId === 'o-1' ? saved : [], withheld: 0 };
};

/** Somebody else saved this entry. */
export function changeMeanwhile(id: string, change: Partial<Entry>): void {
  saved = saved.map((entry) => (entry.id === id ? { ...entry, ...change, version: entry.version + 1 } : entry));
}

export const month = [
  http.get('*/api/reporting-periods', ({ request }) => {
    const year = new URL(request.url).searchParams.get('year');
    return HttpResponse.json({ items: periods.filter(({ lastMonth }) => !year || lastMonth.startsWith(year)) });
  }),
  http.post('*/api/reporting-periods', () => HttpResponse.json({ items: [] }, { status: 201 })),
  http.post('*/api/reporting-periods/:id/:step', ({ params }) => {
    const found = periods.find(({ id }) => id === params['id']) ?? openPeriod;
    return HttpResponse.json({ ...found, version: found.version + 1 });
  }),
  http.patch('*/api/reporting-periods/:id', async ({ params, request }) => {
    const found = periods.find(({ id }) => id === params['id']) ?? openPeriod;
    return HttpResponse.json({ ...found, ...((await request.json()) as object), version: found.version + 1 });
  }),
  http.get('*/api/reporting-periods/:id/sets', () => HttpResponse.json({ items: heldSets })),
  http.get('*/api/reporting-periods/:id/entries', ({ params, request }) =>
    HttpResponse.json(sheetOf(String(params['id']), new URL(request.url).searchParams.get('organizationId'))),
  ),
  http.post('*/api/entry-sets/:id/steps', async ({ params, request }) => {
    const { step, reason } = (await request.json()) as { step: string; reason?: string };
    const to = { submit: 'submitted', return: 'returned', approve: 'approved', excuse: 'excused' }[step];
    heldSets = heldSets.map((set) =>
      set.id === params['id']
        ? { ...set, version: set.version + 1, status: to as (typeof set)['status'], reason: reason ?? null }
        : set,
    );
    return HttpResponse.json(heldSets.find(({ id }) => id === params['id']));
  }),
  http.patch('*/api/progress-entries/:id', async ({ params, request }) => {
    const { version, ...values } = (await request.json()) as { version: number } & Partial<Entry>;
    const found = saved.find(({ id }) => id === params['id']);
    if (!found) return problem(404, 'not-found');
    if (found.version !== version) {
      const conflicts = Object.entries(values)
        .filter(([field, yours]) => found[field as keyof Entry] !== yours)
        .map(([field, yours]) => ({ field, yours, theirs: found[field as keyof Entry] }));
      return problem(409, 'stale-version', { current: found, conflicts });
    }
    const next = {
      ...found,
      ...values,
      version: version + 1,
      filledAt: new Date().toISOString(),
      filledByName: '周岚',
    };
    saved = saved.map((entry) => (entry.id === next.id ? next : entry));
    return HttpResponse.json(next);
  }),
];
