import type { Schemas } from '@lianqun/api-client';

export const ownView: Schemas['SavedView'] = {
  id: 'v-1',
  version: 1,
  name: '曹妃甸氢能',
  address: 'region=130200&chain=c-1&sort=name',
  columns: ['name', 'creditCode', 'legalRepresentative'],
  shared: false,
  own: true,
  createdByName: '周岚',
  organizationName: '河北省工业和信息化厅',
};

export const othersView: Schemas['SavedView'] = {
  ...ownView,
  id: 'v-2',
  name: '全省链主企业',
  address: 'tag=lead',
  columns: null,
  shared: true,
  own: false,
  createdByName: '郑立',
};

export const bulkFields: Schemas['BulkField'][] = [
  { field: 'platformId', label: '所在平台', labelEn: 'Platform', kind: 'platform', nullable: true },
  { field: 'regionCode', label: '所在地', labelEn: 'Region', kind: 'region', nullable: true },
  { field: 'source', label: '来源', labelEn: 'Source', kind: 'text', nullable: true },
  {
    field: 'confidentiality',
    label: '共享范围',
    labelEn: 'Sharing',
    kind: 'choice',
    nullable: false,
    options: [
      { value: 'shared', label: '三地共享', labelEn: 'Shared' },
      { value: 'internal', label: '内部', labelEn: 'Internal' },
    ],
  },
];

/** 来源 of five enterprises: two were changed, one was so already, one had been changed by somebody, one was refused. */
export const bulkOrder: Schemas['BulkOrder'] = {
  id: 'o-1',
  status: 'done',
  values: [{ field: bulkFields[2]!, value: '2026年名单' }],
  total: 5,
  changed: 2,
  unchanged: 1,
  stale: 1,
  refused: 1,
  open: 0,
  problem: null,
  createdAt: '2026-11-20T02:00:00Z',
  finishedAt: '2026-11-20T02:00:01Z',
  expiresAt: '2026-12-20T02:00:01Z',
  abilities: { cancel: false },
};

export const bulkLeft: Schemas['BulkLeft'][] = [
  { id: 'e-1', title: '冀东示例储能科技有限公司', reason: 'stale', now: { source: '省厅摸排' }, problem: null },
  {
    id: 'e-9',
    title: null,
    reason: 'refused',
    now: {},
    problem: { code: 'not-found', params: {}, field: null, message: '' },
  },
];

export const attachments: Schemas['Attachment'][] = [
  {
    id: 'f-1',
    fileName: '备案通知书.pdf',
    size: 482_113,
    mediaType: 'application/pdf',
    purpose: 'attachment',
    createdByName: '周岚',
    createdAt: '2026-11-02T02:31:00Z',
    preview: 'pdf',
    abilities: { delete: true },
  },
  {
    id: 'f-2',
    fileName: '现场照片.png',
    size: 1_204_551,
    mediaType: 'image/png',
    purpose: 'evidence',
    createdByName: '郑立',
    createdAt: '2026-11-03T06:12:00Z',
    preview: 'image',
    abilities: { delete: false },
  },
  {
    id: 'f-3',
    fileName: '合作协议.docx',
    size: 38_900,
    mediaType: 'application/octet-stream',
    purpose: 'attachment',
    createdByName: '周岚',
    createdAt: '2026-11-04T01:00:00Z',
    preview: null,
    abilities: { delete: true },
  },
];

export const readers: Schemas['Reader'][] = [
  { id: 'a-2', name: '郑立', organization: '天津市工业和信息化局' },
  { id: 'a-3', name: '郑立新', organization: '北京市经济和信息化局' },
];

export const comments: Schemas['Comment'][] = [
  {
    id: 'm-1',
    version: 1,
    body: '用地手续还差一项，请 @郑立 核对后回复。',
    mentions: [{ id: 'a-2', name: '郑立' }],
    createdBy: { id: 'a-1', name: '周岚', organization: '河北省工业和信息化厅' },
    createdAt: '2026-11-02T02:40:00Z',
    editedAt: null,
    abilities: { edit: true, delete: true },
  },
  {
    id: 'm-2',
    version: 2,
    body: '已核对，下周补齐。',
    mentions: [],
    createdBy: { id: 'a-2', name: '郑立', organization: '天津市工业和信息化局' },
    createdAt: '2026-11-02T06:05:00Z',
    editedAt: '2026-11-02T06:20:00Z',
    abilities: { edit: false, delete: false },
  },
];

export const binned: Schemas['BinnedRecord'][] = [
  {
    id: 'j-90',
    name: '邢台示例轴承产业园项目',
    regionName: '河北省邢台市',
    deletedAt: '2026-11-20T01:30:00Z',
    deletedByName: '周岚',
  },
];
