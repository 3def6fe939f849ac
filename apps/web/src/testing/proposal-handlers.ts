import { REGISTERS } from '@lianqun/domain';
import type { Schemas } from '@lianqun/api-client';
import { http, HttpResponse } from 'msw';

type Proposal = Schemas['Proposal'];

const base: Proposal = {
  id: 'pr-1',
  version: 1,
  status: 'open',
  recordId: 'e-2',
  recordVersion: 4,
  title: '津滨示例燃料电池有限公司',
  organization: '天津市工信局',
  fromOrganization: '唐山市工业和信息化局',
  createdByName: '周岚',
  createdAt: '2026-11-02T01:30:00Z',
  fileName: '2026年河北省氢能链企业名单.xlsx',
  rowNumber: 12,
  changes: [
    { key: 'address', values: [{ field: 'address', before: '第四大街2号', after: '第五大街8号' }], accepted: false },
    {
      key: 'contactPhone',
      values: [{ field: 'contactPhone', before: '138****2222', after: '139****4444' }],
      accepted: false,
    },
    {
      key: 'years',
      values: [{ field: 'revenue:2025', before: '18600', after: '21000' }],
      accepted: false,
    },
  ],
  reason: null,
  decidedByName: null,
  decidedAt: null,
  abilities: { decide: true },
};

export const proposal = (part: Partial<Proposal> = {}): Proposal => ({ ...base, ...part });

/** What came in, and what was sent to others: one of a record that is not to be seen. */
export const received: readonly Proposal[] = [
  proposal(),
  proposal({
    id: 'pr-2',
    title: '津武示例精密机械有限公司',
    rowNumber: 31,
    changes: [{ key: 'employees', values: [{ field: 'employees', before: null, after: 128 }], accepted: false }],
  }),
];

export const sent: readonly Proposal[] = [
  proposal({
    id: 'pr-3',
    status: 'declined',
    recordId: null,
    recordVersion: null,
    title: '京示例机床有限公司',
    organization: '北京市经信局',
    reason: '与事实不符',
    decidedByName: '林静',
    decidedAt: '2026-11-03T02:00:00Z',
    changes: [{ key: 'note', values: [{ field: 'note', before: null, after: '拟外迁' }], accepted: false }],
    abilities: { decide: false },
  }),
];

export const proposals = [
  http.get('*/api/proposals/open', () => HttpResponse.json({ total: received.length })),
  ...REGISTERS.map((register) =>
    http.get(`*/api/${register}-proposals`, ({ request }) => {
      const query = new URL(request.url).searchParams;
      const all = register !== 'enterprise' ? [] : query.get('box') === 'sent' ? sent : received;
      const wanted = query.get('status');
      const items = all.filter(({ status }) => wanted === null || status === wanted);
      return HttpResponse.json({ items: items.slice(0, Number(query.get('pageSize') ?? 50)), total: items.length });
    }),
  ),
];
