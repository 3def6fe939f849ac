import type { Schemas } from '@lianqun/api-client';
import { shippedTagKinds } from '@lianqun/domain';

type Entry = Schemas['DictionaryEntry'];

const entry = (given: Partial<Entry> & Pick<Entry, 'id' | 'name'>): Entry => ({
  key: given.id,
  version: 1,
  aliases: [],
  level: null,
  parentId: null,
  path: [],
  parts: 0,
  source: null,
  shipped: true,
  edited: false,
  uses: 0,
  ...given,
});

const region = (given: Partial<Entry> & Pick<Entry, 'id' | 'name' | 'level'>): Entry =>
  entry({ source: 'GB/T 2260', ...given });

export const dictionaryEntries: Record<string, Entry[]> = {
  regions: [
    region({ id: '110000', name: '北京市', level: 1, aliases: ['北京', '京'], uses: 1240 }),
    region({ id: '130000', name: '河北省', level: 1, aliases: ['河北', '冀'], parts: 2, uses: 2102 }),
    region({ id: '130200', name: '唐山市', level: 2, parentId: '130000', path: ['河北省'], parts: 1, uses: 371 }),
    region({ id: '130100', name: '石家庄市', level: 2, parentId: '130000', path: ['河北省'], uses: 286 }),
    region({
      id: '130209',
      name: '曹妃甸区',
      level: 3,
      parentId: '130200',
      path: ['河北省', '唐山市'],
      aliases: ['曹妃甸'],
      uses: 92,
    }),
  ],
  industries: [
    entry({ id: 'C', name: '制造业', level: 1, source: 'GB/T 4754-2017', uses: 3120 }),
    entry({ id: 'I', name: '信息传输、软件和信息技术服务业', level: 1, source: 'GB/T 4754-2017', uses: 410 }),
  ],
  chains: [
    entry({
      id: 'c-1',
      key: 'hydrogen',
      name: '氢能',
      aliases: ['氢能源', '氢能产业'],
      source: '京津冀协同发展产业协同“六链五群”第一批产业链',
      uses: 186,
      version: 3,
    }),
    entry({ id: 'c-2', key: 'robotics', name: '机器人', aliases: ['工业机器人'], edited: true, uses: 371 }),
  ],
  clusters: [],
  'platform-systems': [entry({ id: 's-1', key: 'two-four-forty-six', name: '“2+4+46”承接平台', uses: 14 })],
  tags: [
    ...shippedTagKinds.map(({ id, name, aliases = [] }) => entry({ id, name, aliases: [...aliases], uses: 42 })),
    entry({ id: '瞪羚企业', name: '瞪羚企业', aliases: ['瞪羚'], shipped: false, uses: 5 }),
  ],
};

export const tagKinds: Schemas['TagKind'][] = (dictionaryEntries['tags'] ?? []).map((one) => ({
  id: one.id,
  name: one.name,
  aliases: one.aliases,
  edited: one.edited || !one.shipped,
}));
