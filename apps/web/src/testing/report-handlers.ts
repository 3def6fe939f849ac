import { http, HttpResponse } from 'msw';
import { problem } from './problem.js';
import { completionRate, reportOf, reports, startedInvestment } from './report-fixtures.js';

export const monthlyReports = [
  http.get('*/api/monthly-reports', () => HttpResponse.json({ items: reports, total: reports.length, withheld: 0 })),
  http.post('*/api/monthly-reports', () => HttpResponse.json({ id: 'r-2' }, { status: 201 })),
  http.get('*/api/monthly-reports/:id/figures/:key', ({ params }) =>
    HttpResponse.json(params['key'] === 'completion-rate' ? completionRate : startedInvestment),
  ),
  http.post('*/api/monthly-reports/:id/issue', ({ params }) => {
    const found = reports.find(({ id }) => id === params['id']);
    return HttpResponse.json({ ...found, status: 'issued', issuedAt: '2026-10-16T02:00:00Z' });
  }),
  http.get('*/api/monthly-reports/:id', ({ params }) => {
    const found = reports.find(({ id }) => id === params['id']);
    return found ? HttpResponse.json(reportOf(found)) : problem(404, 'not-found');
  }),
];
