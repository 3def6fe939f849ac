import type { Schemas } from '@lianqun/api-client';
import { http, HttpResponse } from 'msw';

type Item = Schemas['SearchGroup']['items'][number];

const item = (given: Partial<Item> & Pick<Item, 'id' | 'title'>): Item => ({
  marks: [],
  code: null,
  line: null,
  state: null,
  matched: 'name',
  otherName: null,
  owner: null,
  ...given,
});

export const searchGroups: Schemas['SearchGroup'][] = [
  {
    kind: 'enterprise',
    total: 23,
    totalIsExact: true,
    items: [
      item({
        id: 'e-1',
        title: '唐山氢途装备制造有限公司',
        marks: [[2, 4]],
        code: { text: '91130200MA0D7X5K1R', marks: [] },
        line: '河北省唐山市曹妃甸区',
      }),
      item({
        id: 'e-2',
        title: '津门示例装备有限公司',
        otherName: { text: '天津氢途机械厂', marks: [[2, 4]] },
        matched: 'other-name',
        line: '天津市滨海新区',
      }),
    ],
  },
  {
    kind: 'project',
    total: 1,
    totalIsExact: true,
    items: [
      item({
        id: 'p-1',
        title: '张北氢途一体化示范',
        marks: [[2, 4]],
        code: { text: 'XM2025-0141', marks: [] },
        state: 'under-construction',
        line: '河北省张家口市',
      }),
    ],
  },
  {
    kind: 'link',
    total: 1,
    totalIsExact: true,
    items: [
      item({ id: 'l-1', title: '氢途储运', marks: [[0, 2]], line: '氢能 / 中游', owner: { kind: 'chain', id: 'c-1' } }),
    ],
  },
];

const recentId = '01a20432-3e40-7678-b500-9c1101cccf0c';

export const recentRecord: Schemas['RecentRecord'] = {
  kind: 'blocker',
  ...item({
    id: recentId,
    title: '电解槽膜电极依赖外购',
    code: { text: 'KD-2026-0213', marks: [] },
    state: 'assigned',
  }),
};

export const search = [
  http.get('*/api/search', ({ request }) => {
    const q = new URL(request.url).searchParams.get('q') ?? '';
    return HttpResponse.json({ groups: '氢途'.startsWith(q) || q === 'qt' ? searchGroups : [] });
  }),
  http.get('*/api/search/recent', ({ request }) =>
    HttpResponse.json({
      items: new URL(request.url).searchParams.getAll('record').includes(`blocker:${recentId}`) ? [recentRecord] : [],
    }),
  ),
];
