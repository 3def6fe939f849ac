import type { Schemas } from '@lianqun/api-client';
import { http, HttpResponse } from 'msw';
import { batch } from './import-fixtures.js';

type Memory = Schemas['ImportMemoryList']['items'][number];

export const memories: Memory[] = [
  {
    id: 'm-1',
    kind: 'columns',
    label: '企业名称、信用代码、区县、注册资金',
    field: null,
    meaning: '企业名称、统一社会信用代码、所在地、注册资本（万元）',
    uses: 3,
    createdByName: '周岚',
    updatedAt: '2026-11-02T02:31:00Z',
  },
  {
    id: 'm-2',
    kind: 'value',
    label: '生物医药',
    field: '产业链',
    meaning: '集群：生物医药',
    uses: 1,
    createdByName: '郑立',
    updatedAt: '2026-10-30T08:42:00Z',
  },
];

export const leftAlone: Schemas['UndoLeftList']['items'] = [
  {
    rowNumber: 4,
    recordId: 'e-1',
    name: '冀东示例储能科技有限公司',
    reason: 'edited',
    details: { at: '2026-11-05T02:00:00Z', byName: '郑立' },
  },
  {
    rowNumber: 9,
    recordId: 'e-2',
    name: '燕北示例氢能装备有限公司',
    reason: 'referred-to',
    details: { by: [{ kind: 'project', count: 2, names: ['示例制氢装备项目'] }] },
  },
  { rowNumber: 12, recordId: 'e-90', name: '邢台示例轴承有限公司', reason: 'gone', details: {} },
  { rowNumber: 15, recordId: 'e-3', name: '津滨示例燃料电池有限公司', reason: 'accepted', details: {} },
];

/** What can be done with an import once it was made, and what imports taught. */
export const importLife = [
  http.get('*/api/enterprise-imports/memory', () => HttpResponse.json({ items: memories, total: memories.length })),
  http.delete('*/api/enterprise-imports/memory/:id', () => new HttpResponse(null, { status: 204 })),
  http.delete('*/api/enterprise-imports/memory', () => new HttpResponse(null, { status: 204 })),
  http.get('*/api/enterprise-imports/:id/undo-left', () =>
    HttpResponse.json({ items: leftAlone, total: leftAlone.length }),
  ),
  http.get('*/api/enterprise-imports/:id/colleagues', () =>
    HttpResponse.json({ items: [{ id: 'a-2', name: '郑立', organization: '河北省工信厅' }] }),
  ),
  http.post('*/api/enterprise-imports/:id/again', () => HttpResponse.json({ id: 'b-1' }, { status: 201 })),
  http.put('*/api/enterprise-imports/:id/keeper', () =>
    HttpResponse.json(batch({ version: 4, keeperId: 'a-2', keeperName: '郑立' })),
  ),
];
