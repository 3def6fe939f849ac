import { http, HttpResponse } from 'msw';
import { accounts, apiTokens, leadingTerms, ownSessions, roles, securityRules } from './administration-fixtures.js';
import { problem } from './problem.js';
import { organizations } from './register-fixtures.js';

const items = <T>(found: T[]) => HttpResponse.json({ items: found });

const accountOf = (id: unknown) => accounts.find((one) => one.id === id);

const people = [
  http.get('*/api/accounts', ({ request }) => {
    const { searchParams } = new URL(request.url);
    const wanted = (name: string) => searchParams.get(name) ?? '';
    const found = accounts.filter(
      ({ username, displayName, organization, roles: held, status }) =>
        (username + displayName).includes(wanted('q')) &&
        (organization?.id ?? '').includes(wanted('organizationId')) &&
        (!wanted('roleId') || held.some(({ id }) => id === wanted('roleId'))) &&
        (!wanted('status') || status === wanted('status')),
    );
    return HttpResponse.json({ items: found, total: found.length });
  }),
  http.post('*/api/accounts', async ({ request }) => {
    const { username, displayName } = (await request.json()) as { username: string; displayName: string };
    const made = { ...accounts[3], id: 'a-4', username, displayName, initialPassword: 'Kx7-pQ2m-Vt9r' };
    return HttpResponse.json(made, { status: 201 });
  }),
  http.get('*/api/accounts/:id', ({ params }) => {
    const found = accountOf(params['id']);
    return found ? HttpResponse.json(found) : problem(404, 'not-found');
  }),
  http.patch('*/api/accounts/:id', ({ params }) => HttpResponse.json({ ...accountOf(params['id']), version: 2 })),
  http.put('*/api/accounts/:id/roles', ({ params }) => HttpResponse.json({ ...accountOf(params['id']), version: 2 })),
  http.post('*/api/accounts/:id/password', ({ params }) =>
    HttpResponse.json({ ...accountOf(params['id']), mustChangePassword: true, initialPassword: 'Nw4-tB8k-Zc3h' }),
  ),
  http.get('*/api/roles', () => items(roles)),
  http.get('*/api/organizations', () => items(organizations)),
  http.get('*/api/leading-terms', () => items(leadingTerms)),
  http.get('*/api/security-rules', () => HttpResponse.json(securityRules)),
];

const own = [
  http.get('*/api/sessions', () => items(ownSessions)),
  http.delete('*/api/sessions/:id', () => new HttpResponse(null, { status: 204 })),
  http.delete('*/api/sessions', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/api-tokens', () => items(apiTokens)),
  http.post('*/api/api-tokens', async ({ request }) => {
    const body = (await request.json()) as { name: string };
    return HttpResponse.json(
      { ...apiTokens[0], id: 'k-2', name: body.name, token: 'lq_5yDkq0Vw3mHc9TzR' },
      { status: 201 },
    );
  }),
  http.delete('*/api/api-tokens/:id', () => new HttpResponse(null, { status: 204 })),
];

export const administration = [...people, ...own];
