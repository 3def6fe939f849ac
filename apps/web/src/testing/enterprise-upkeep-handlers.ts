import { REGISTERS } from '@lianqun/domain';
import type { Schemas } from '@lianqun/api-client';
import { http, HttpResponse } from 'msw';
import { enterprise, enterprises } from './fixtures.js';
import { problem } from './problem.js';

export const binned: Schemas['BinnedEnterprise'][] = [
  {
    id: 'e-90',
    name: '邢台示例轴承有限公司',
    creditCode: '91130500MA0EXAMP12',
    regionName: '河北省邢台市',
    deletedAt: '2026-11-20T01:30:00Z',
    deletedByName: '周岚',
    mergedInto: null,
  },
  {
    id: 'e-91',
    name: '冀东示例储能科技股份有限公司',
    creditCode: null,
    regionName: null,
    deletedAt: '2026-11-19T06:00:00Z',
    deletedByName: '郑立',
    mergedInto: { id: 'e-1', name: '冀东示例储能科技有限公司' },
  },
];

export const twins = {
  left: enterprise({
    id: 'e-70',
    name: '廊坊示例压缩机制造有限公司',
    version: 4,
    creditCode: '91131003MAPMXB8GRH',
    regionCode: '131000',
    regionName: '河北省廊坊市',
  }),
  right: enterprise({
    id: 'e-71',
    name: '廊坊示例压缩机制造股份有限公司',
    version: 2,
    regionCode: '131003',
    regionName: '河北省廊坊市广阳区',
  }),
};

const field = (
  name: string,
  label: string,
  [left, right]: readonly [unknown, unknown],
  proposed: 'left' | 'right' | 'both' = 'left',
  sides: ('left' | 'right' | 'both')[] = ['left', 'right'],
) => ({ field: name, label, left, right, proposed, sides, same: left === right });

/** What the two have, with what would be taken of each. */
export const comparison = {
  ...twins,
  formerNames: ['廊坊示例压缩机制造股份有限公司'],
  fields: [
    field('name', '企业名称', [twins.left.name, twins.right.name]),
    field('establishedOn', '成立日期', [null, '2014-06-18'], 'right'),
    field('registeredCapital', '注册资本', ['5200', '4600']),
    field('chains', '产业链', [['氢能'], ['机器人']], 'both', ['left', 'right', 'both']),
    field('registrationStatus', '登记状态', ['存续', '存续']),
    field('note', '备注', [null, null]),
  ],
  references: [{ kind: 'project', count: 2, names: ['示例加氢站压缩机组项目'] }],
};

const found = (id: unknown) => enterprises.find((one) => one.id === id) ?? twins.left;

/** Deleting, merging, exporting, and where values came from. */
export const upkeep = [
  http.get('*/api/enterprise-bin', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    const items = binned.filter(({ name }) => name.includes(q));
    return HttpResponse.json({ items, total: items.length });
  }),
  http.post('*/api/enterprise-bin/:id/restore', () => HttpResponse.json(enterprises[0])),
  http.delete('*/api/enterprises/:id', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/enterprise-duplicates', () =>
    HttpResponse.json({ items: [{ ...twins, reason: 'same-core', differs: ['name', 'regionCode'] }], total: 1 }),
  ),
  http.post('*/api/enterprise-duplicates/distinct', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/enterprises/:id/merge/:otherId', ({ params }) =>
    params['id'] === twins.left.id ? HttpResponse.json(comparison) : problem(404, 'not-found'),
  ),
  http.post('*/api/enterprises/:id/merge', ({ params }) => HttpResponse.json(found(params['id']))),
  http.get('*/api/enterprises/:id/merges', () => HttpResponse.json({ items: [] })),
  http.get('*/api/enterprises/:id/provenance', () =>
    HttpResponse.json({
      items: [
        {
          field: 'name',
          at: '2026-10-12T01:15:00Z',
          actorName: '周岚',
          origin: 'import',
          batch: { id: 'b-2', fileName: '2026年河北省氢能链企业名单.xlsx', rowNumber: 128 },
        },
        { field: 'registeredCapital', at: '2026-10-30T08:42:00Z', actorName: '郑立', origin: 'request', batch: null },
        { field: 'years.2025.revenue', at: '2026-09-01T01:20:00Z', actorName: null, origin: 'sample', batch: null },
      ],
    }),
  ),
  ...REGISTERS.flatMap((register) => [
    http.get(`*/api/${register}-exports`, () => HttpResponse.json({ items: [], total: 0 })),
    http.get(`*/api/${register}-export-forms`, () => HttpResponse.json({ items: [] })),
  ]),
];
