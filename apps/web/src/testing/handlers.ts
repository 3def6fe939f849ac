import { http, HttpResponse } from 'msw';
import { administration } from './administration-handlers.js';
import { chainRegisters } from './chain-handlers.js';
import { dictionaries } from './dictionary-handlers.js';
import { upkeep } from './enterprise-upkeep-handlers.js';
import { chains, enterprises, industries, platforms, platformSystems, regions, session } from './fixtures.js';
import { allRows, batch, batches, fields, rawRows } from './import-fixtures.js';
import { house } from './house-handlers.js';
import { importLife } from './import-life-handlers.js';
import { foundRows, importPreview } from './import-preview-handlers.js';
import { month } from './month-handlers.js';
import { notifications } from './notification-handlers.js';
import { proposals } from './proposal-handlers.js';
import { registers } from './register-handlers.js';
import { monthOverview, recentChanges } from './overview-fixtures.js';
import { platformRegister } from './platform-handlers.js';
import { problem } from './problem.js';
import { relocationRegister } from './relocation-handlers.js';
import { search } from './search-handlers.js';
import { sharing } from './sharing-handlers.js';
import { monthlyReports } from './report-handlers.js';

const list = <T>(items: T[]) => HttpResponse.json({ items });

export { problem };

const pageOf = <T>(items: T[], url: URL, fallback = 50) => {
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = Number(url.searchParams.get('pageSize') ?? fallback);
  return { items: items.slice((page - 1) * size, page * size), total: items.length };
};

const below = (code: string, wanted: string) => code.startsWith(wanted.replace(/(?:00)+$/, ''));

function filtered(url: URL) {
  const q = url.searchParams.get('q') ?? '';
  const [codes, chainIds, kinds] = ['regionCode', 'chainId', 'tagKind'].map((name) => url.searchParams.getAll(name));
  return enterprises.filter(
    (row) =>
      (!q || row.name.includes(q) || row.creditCode?.includes(q)) &&
      (!codes?.length || codes.some((code) => below(row.regionCode ?? '', code))) &&
      (!chainIds?.length || row.chains.some((chain) => chainIds.includes(chain.id) || chainIds.includes(chain.key))) &&
      (!kinds?.length || row.tags.some((tag) => kinds.includes(tag.kind))),
  );
}

const sum = (values: (string | number | null)[]) =>
  values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

const history = {
  items: [
    {
      id: 'h-3',
      at: '2026-10-30T08:42:00Z',
      actorName: '郑立',
      origin: { kind: 'request' },
      operation: 'update',
      changes: [
        { field: 'registeredCapital', before: '28000', after: '32000' },
        { field: 'contactName', before: null, after: '郑立' },
      ],
    },
    {
      id: 'h-2',
      at: '2026-10-12T01:15:00Z',
      actorName: '周岚',
      origin: { kind: 'import', batchId: 'b-2', rowNumber: 128, fileName: '2026年河北省氢能链企业名单.xlsx' },
      operation: 'update',
      changes: [{ field: 'regionCode', before: '唐山市', after: '唐山市曹妃甸区' }],
    },
    {
      id: 'h-1',
      at: '2026-09-01T01:20:00Z',
      actorName: null,
      origin: { kind: 'sample' },
      operation: 'insert',
      changes: [
        { field: 'name', before: null, after: '冀东示例储能科技有限公司' },
        { field: 'creditCode', before: null, after: '91130209MAYJKPC53A' },
        { field: 'tags', before: null, after: [{ kind: 'lead', level: null, year: 2024 }] },
      ],
    },
  ],
  total: 3,
};

const reference = [
  http.get('*/api/regions', () => list(regions)),
  http.get('*/api/industries', () => list(industries)),
  http.get('*/api/platform-systems', () => list(platformSystems)),
  http.get('*/api/receiving-platforms', () => list(platforms)),
  http.get('*/api/overview/changes', () => list(recentChanges)),
  http.get('*/api/overview', () =>
    HttpResponse.json({
      enterpriseTotal: 4356,
      byProvince: [
        { regionId: '110000', name: '北京市', count: 1204 },
        { regionId: '120000', name: '天津市', count: 968 },
        { regionId: '130000', name: '河北省', count: 2102 },
        { regionId: null, name: null, count: 82 },
      ],
      byChain: chains.map(({ id, key, name }, index) => ({
        chainId: id,
        key,
        name,
        count: [186, 412, 655, 230, 540, 371][index] ?? 0,
      })),
      distinctOnChains: 2210,
      byTag: [
        { kind: 'lead', count: 42 },
        { kind: 'little-giant', count: 317 },
        { kind: 'specialized', count: 1260 },
        { kind: 'champion', count: 58 },
        { kind: 'high-tech', count: 1873 },
      ],
      recentImports: batches,
      ...monthOverview,
    }),
  ),
];

const accounts = [
  http.get('*/api/session', () => HttpResponse.json(session)),
  http.post('*/api/session', async ({ request }) => {
    const { password } = (await request.json()) as { password: string };
    return password === 'wrong' ? problem(401, 'wrong-credentials') : HttpResponse.json(session, { status: 201 });
  }),
  http.delete('*/api/session', () => new HttpResponse(null, { status: 204 })),
  http.put('*/api/session/password', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/sample-data', () =>
    HttpResponse.json({ present: true, enterprises: 64, projects: 60, platforms: 25, relocations: 40, blockers: 40 }),
  ),
  http.delete('*/api/sample-data', () => new HttpResponse(null, { status: 204 })),
];

const register = [
  http.get('*/api/enterprises', ({ request }) => {
    const url = new URL(request.url);
    const found = filtered(url);
    return HttpResponse.json({
      ...pageOf(found, url),
      totalIsExact: true,
      sums: {
        registeredCapital: String(sum(found.map((row) => row.registeredCapital))),
        employees: sum(found.map((row) => row.employees)),
        withoutRegisteredCapital: found.filter((row) => row.registeredCapital === null).length,
        withoutEmployees: found.filter((row) => row.employees === null).length,
      },
    });
  }),
  http.post('*/api/enterprises', async ({ request }) => {
    const body = (await request.json()) as { name: string };
    return HttpResponse.json({ ...enterprises[0], id: 'e-1', name: body.name, warnings: [] }, { status: 201 });
  }),
  http.get('*/api/enterprises/:id/history', () => HttpResponse.json(history)),
  http.post('*/api/enterprises/:id/contacts/reveal', () =>
    HttpResponse.json({ contactName: '郑立', contactPhone: '0315-0000000', contactEmail: 'contact@example.com' }),
  ),
  http.get('*/api/enterprises/:id', ({ params }) => {
    const found = enterprises.find((row) => row.id === params['id']);
    return found ? HttpResponse.json(found) : problem(404, 'not-found');
  }),
  http.patch('*/api/enterprises/:id', ({ params }) => {
    const found = enterprises.find((row) => row.id === params['id']);
    return HttpResponse.json({ ...found, version: 2, warnings: [] });
  }),
];

const imports = [
  http.post('*/api/enterprise-imports', () => HttpResponse.json({ id: 'b-4' }, { status: 201 })),
  http.get('*/api/enterprise-imports', ({ request }) => HttpResponse.json(pageOf(batches, new URL(request.url)))),
  http.get('*/api/enterprise-imports/:id/sheet', () => HttpResponse.json({ rows: rawRows })),
  http.get('*/api/enterprise-imports/:id/fields', () => list(fields)),
  http.get('*/api/enterprise-imports/:id/rows', ({ request }) => {
    const url = new URL(request.url);
    return HttpResponse.json(pageOf(foundRows(url), url, 200));
  }),
  http.put('*/api/enterprise-imports/:id/rows/:rowNumber/answer', async ({ request, params }) => {
    const { answer } = (await request.json()) as { answer: string };
    const row = allRows.find((candidate) => candidate.rowNumber === Number(params['rowNumber']));
    return HttpResponse.json({ ...row, answer });
  }),
  http.put('*/api/enterprise-imports/:id/reading', () =>
    HttpResponse.json(batch({ status: 'reading' }), { status: 202 }),
  ),
  http.post('*/api/enterprise-imports/:id/commit', () =>
    HttpResponse.json(batch({ status: 'committing' }), { status: 202 }),
  ),
  http.post('*/api/enterprise-imports/:id/cancel', () =>
    HttpResponse.json(batch({ status: 'cancelled' }), { status: 202 }),
  ),
  http.get('*/api/enterprise-imports/:id', ({ params }) =>
    HttpResponse.json(batches.find((item) => item.id === params['id']) ?? batch()),
  ),
];

/** What the API answers in tests and in `npm run dev:mock`. All of it is invented. */
export const handlers = [
  ...accounts,
  ...house,
  ...reference,
  ...upkeep,
  ...register,
  ...importLife,
  ...importPreview,
  ...imports,
  ...search,
  ...sharing,
  ...registers,
  ...month,
  ...monthlyReports,
  ...administration,
  ...dictionaries,
  ...chainRegisters,
  ...platformRegister,
  ...relocationRegister,
  ...notifications,
  ...proposals,
];
