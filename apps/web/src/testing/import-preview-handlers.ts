import { http, HttpResponse } from 'msw';
import type { Candidate, ImportRow, ProblemCount, UnmatchedValue } from '../features/imports/import-queries.js';
import { allRows, batch } from './import-fixtures.js';

const listed = <T>(items: T[]) => HttpResponse.json({ items });

/** What is wrong with the invented rows, counted as the API counts it. */
export const problemCounts: ProblemCount[] = [
  ...new Set(allRows.flatMap(({ problems }) => problems.map(({ code }) => code))),
].map((code) => {
  const found = allRows.flatMap(({ problems, decision }) =>
    problems.filter((problem) => problem.code === code).map((problem) => ({ ...problem, decision })),
  );
  const { severity = 'warning', field = null } = found[0] ?? {};
  const open = found.filter(({ decision }) => decision === 'question').length;
  return { code, severity, field, count: found.length, open, message: code };
});

/** The record that the row with a similar name resembles. */
export const candidate: Candidate = {
  id: 'e-9',
  name: '廊坊示例压缩机制造有限责任公司',
  score: 'same-core',
  values: {
    name: '廊坊示例压缩机制造有限责任公司',
    creditCode: '91131003MAPMXB8GRH',
    regionCode: '河北省沧州市',
    chains: ['氢能'],
    registeredCapital: '4608',
    registrationStatus: '存续',
  },
  differs: ['name', 'creditCode'],
  projects: 1,
  source: '2025年省名单',
};

export const unmatchedValues: UnmatchedValue[] = [
  {
    field: 'chains',
    label: '产业链',
    text: '生物医药',
    count: 37,
    code: 'chain-or-cluster',
    column: 4,
    header: '产业链',
    options: [
      { id: 'c-5', label: '产业链：生物医药' },
      { id: 'k-3', label: '集群：生物医药' },
    ],
    meaning: null,
  },
  {
    field: 'regionCode',
    label: '所在地',
    text: '曹妃甸',
    count: 12,
    code: 'region-unknown',
    column: 3,
    header: '区县',
    options: null,
    meaning: null,
  },
  {
    field: 'chains',
    label: '产业链',
    text: '待定',
    count: 3,
    code: 'chain-unknown',
    column: 4,
    header: '产业链',
    options: null,
    meaning: null,
  },
];

const holds = (row: ImportRow, url: URL): boolean => {
  const [problem, q] = [url.searchParams.get('problem'), url.searchParams.get('q')];
  const texts = [row.values['name'], row.values['creditCode']].map(String);
  return (
    (!problem || row.problems.some(({ code }) => code === problem)) && (!q || texts.some((text) => text.includes(q)))
  );
};

/** The invented rows of a page address: by decision, by what is wrong, by text. */
export function foundRows(url: URL): ImportRow[] {
  const decisions = url.searchParams.getAll('decision');
  return allRows.filter((row) => (decisions.length === 0 || decisions.includes(row.decision)) && holds(row, url));
}

export const importPreview = [
  http.get('*/api/enterprise-imports/:id/problems', () => listed(problemCounts)),
  http.get('*/api/enterprise-imports/:id/values', () => HttpResponse.json({ items: unmatchedValues, more: false })),
  http.put('*/api/enterprise-imports/:id/values', () =>
    HttpResponse.json(batch({ status: 'reading', progress: { stage: 'reading', done: 0, total: null } }), {
      status: 202,
    }),
  ),
  http.get('*/api/enterprise-imports/:id/rows/:rowNumber/candidates', () => listed([candidate])),
  http.put('*/api/enterprise-imports/:id/answers', () => HttpResponse.json({ answered: 210, counts: batch().counts })),
  http.put('*/api/enterprise-imports/:id/mode', async ({ request }) => {
    const { mode, fieldModes } = (await request.json()) as Pick<ReturnType<typeof batch>, 'mode' | 'fieldModes'>;
    return HttpResponse.json(batch({ version: 4, mode, fieldModes }));
  }),
  http.put('*/api/enterprise-imports/:id/rows/:rowNumber/mode', () => HttpResponse.json({ changed: 1 })),
  http.put('*/api/enterprise-imports/:id/rows/:rowNumber/cells', ({ params }) =>
    HttpResponse.json(allRows.find(({ rowNumber }) => rowNumber === Number(params['rowNumber']))),
  ),
];
