import { statusAfterStep, UNSHARED_STAGES, type BlockerStep } from '@lianqun/domain';
import { http, HttpResponse } from 'msw';
import { batch, batches } from './import-fixtures.js';
import { problem } from './problem.js';
import {
  blockerDetail,
  blockerHistory,
  blockers,
  project,
  projectHistory,
  projects,
  stepsFor,
} from './register-fixtures.js';

const below = (code: string | null, wanted: string) => code?.startsWith(wanted.replace(/(?:00)+$/, '')) ?? false;

const pageOf = <T>(items: T[], url: URL) => {
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = Number(url.searchParams.get('pageSize') ?? 50);
  return { items: items.slice((page - 1) * size, page * size), total: items.length, totalIsExact: true };
};

const oneOf = (wanted: string[], value: string | null | undefined) =>
  wanted.length === 0 || (value !== null && value !== undefined && wanted.includes(value));

const sum = (values: (string | null)[]) => values.reduce((total, value) => total + Number(value ?? 0), 0).toFixed(6);

function filteredProjects({ searchParams: asked }: URL) {
  const q = asked.get('q') ?? '';
  const [regionCodes, chainIds] = [asked.getAll('regionCode'), asked.getAll('chainId')];
  return projects.filter(
    (row) =>
      (row.name.includes(q) || row.code.includes(q)) &&
      oneOf(asked.getAll('stage'), row.stage) &&
      oneOf(asked.getAll('type'), row.type) &&
      oneOf(asked.getAll('organizationId'), row.organization?.id) &&
      (regionCodes.length === 0 || regionCodes.some((code) => below(row.regionCode, code))) &&
      (chainIds.length === 0 || row.chains.some(({ id, key }) => chainIds.includes(id) || chainIds.includes(key))),
  );
}

function filteredBlockers({ searchParams: asked }: URL) {
  const q = asked.get('q') ?? '';
  return blockers.filter(
    (row) =>
      (row.title.includes(q) || row.code.includes(q)) &&
      oneOf(asked.getAll('kind'), row.kind) &&
      oneOf(asked.getAll('status'), row.status) &&
      oneOf(asked.getAll('projectId'), row.projects[0]?.id) &&
      (asked.get('mine') !== 'true' || row.lead?.id === 'o-2'),
  );
}

/** 线索 and 在谈 are not shared: their own side invites others. */
function sharedOf({ stage }: (typeof projects)[number]) {
  const restricted = UNSHARED_STAGES.includes(stage);
  return { restricted, abilities: { ...project.abilities, invite: restricted } };
}

const detailOf = (id: unknown) => {
  const row = projects.find((candidate) => candidate.id === id);
  if (!row) return null;
  return row.id === project.id
    ? project
    : { ...project, ...row, ...sharedOf(row), months: [], blockers: [], milestones: [], parties: [] };
};

const projectRegister = [
  http.get('*/api/projects', ({ request }) => {
    const url = new URL(request.url);
    const found = filteredProjects(url);
    return HttpResponse.json({
      ...pageOf(found, url),
      withheld: url.searchParams.has('q') ? null : 3,
      year: 2026,
      sums: {
        totalInvestment: sum(found.map((row) => row.totalInvestment)),
        annualPlan: sum(found.map((row) => row.annualPlan)),
        yearInvestment: sum(found.map((row) => row.yearInvestment)),
        withoutTotalInvestment: found.filter((row) => row.totalInvestment === null).length,
      },
    });
  }),
  http.post('*/api/projects', async ({ request }) => {
    const body = (await request.json()) as { name: string };
    return HttpResponse.json({ ...project, name: body.name, warnings: [] }, { status: 201 });
  }),
  http.post('*/api/projects/:id/contacts/reveal', () =>
    HttpResponse.json({ responsiblePerson: '郑立', responsiblePhone: '0315-0000071' }),
  ),
  http.get('*/api/projects/:id/history', () => HttpResponse.json(projectHistory)),
  http.get('*/api/projects/:id', ({ params }) => {
    const found = detailOf(params['id']);
    return found ? HttpResponse.json(found) : problem(404, 'not-found');
  }),
  http.patch('*/api/projects/:id', async ({ params, request }) => {
    const { version, ...body } = (await request.json()) as { version: number };
    return HttpResponse.json({ ...detailOf(params['id']), ...body, version: version + 1, warnings: [] });
  }),
];

const blockerOf = (id: unknown) => blockers.find((row) => row.id === id);

const blockerRegister = [
  http.get('*/api/blockers', ({ request }) => {
    const url = new URL(request.url);
    return HttpResponse.json(pageOf(filteredBlockers(url), url));
  }),
  http.post('*/api/blockers', async ({ request }) => {
    const body = (await request.json()) as object;
    return HttpResponse.json({ ...blockerDetail(blockers[2]!), ...body }, { status: 201 });
  }),
  http.get('*/api/blockers/:id/history', () => HttpResponse.json(blockerHistory)),
  http.get('*/api/blockers/:id', ({ params }) => {
    const found = blockerOf(params['id']);
    return found ? HttpResponse.json(blockerDetail(found)) : problem(404, 'not-found');
  }),
  http.patch('*/api/blockers/:id', async ({ params, request }) => {
    const found = blockerOf(params['id']);
    if (!found) return problem(404, 'not-found');
    return HttpResponse.json({ ...blockerDetail(found), ...((await request.json()) as object) });
  }),
  http.post('*/api/blockers/:id/steps', async ({ params, request }) => {
    const { step } = (await request.json()) as { step: BlockerStep };
    const found = blockerOf(params['id']);
    const status = found && statusAfterStep(found.status, step);
    if (!found || !status) return problem(409, 'blocker-step-not-allowed', { params: { step, status: found?.status } });
    return HttpResponse.json({ ...blockerDetail(found), status, version: 2, allowedSteps: stepsFor(status) });
  }),
  http.post('*/api/blockers/:id/notes', async ({ params, request }) => {
    const found = blockerOf(params['id']);
    if (!found) return problem(404, 'not-found');
    const { text, notedOn } = (await request.json()) as { text: string; notedOn: string };
    const detail = blockerDetail(found);
    const note = { id: 't-new', text, notedOn, createdAt: '2026-11-02T02:00:00Z', createdByName: '周岚' };
    return HttpResponse.json({ ...detail, version: 2, notes: [note, ...detail.notes] });
  }),
];

const projectBatch = (part: object = {}) => ({ ...batch(part), id: 'b-9', fileName: '2025年曹妃甸区项目台账.xlsx' });

const projectImports = [
  http.get('*/api/project-imports', () => HttpResponse.json({ items: [projectBatch(batches[1])], total: 1 })),
  http.post('*/api/project-imports', () => HttpResponse.json({ id: 'b-9' }, { status: 201 })),
  http.get('*/api/project-imports/:id', () => HttpResponse.json(projectBatch(batches[1]))),
];

export const registers = [...projectRegister, ...blockerRegister, ...projectImports];
