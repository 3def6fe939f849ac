import { http, HttpResponse } from 'msw';

/** Nobody else is here, and nobody is invited. */
export const sharing = [
  http.put('*/api/records/:kind/:id/presence', () => HttpResponse.json({ others: [] })),
  http.get('*/api/records/:kind/:id/invitations', () => HttpResponse.json({ items: [] })),
];
