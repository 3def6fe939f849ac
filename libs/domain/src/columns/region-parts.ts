/** Lists often give the place in up to three columns: 省份, 地市, 区县. Together they are the one field `regionCode`. */

export const REGION_PARTS = ['province', 'city', 'county'] as const;

export type RegionPart = (typeof REGION_PARTS)[number];

/** Key of such a column as an import maps it; the texts are joined in this order and matched as one place. */
export type RegionPartKey = `regionCode:${RegionPart}`;

interface PartNames {
  readonly zh: string;
  readonly en: string;
  readonly synonyms: readonly string[];
}

export const regionParts: Readonly<Record<RegionPart, PartNames>> = {
  province: {
    zh: '所在地（省份）',
    en: 'Region (province)',
    synonyms: ['省份', '省', '所属省份', '所在省份', '所属省', '所在省', '省（市）', '省/直辖市', '省级', 'Province'],
  },
  city: {
    zh: '所在地（地市）',
    en: 'Region (city)',
    synonyms: [
      '地市',
      '城市',
      '市',
      '所属城市',
      '所在城市',
      '所属地市',
      '所在地市',
      '设区市',
      '地级市',
      '市级',
      'City',
    ],
  },
  county: {
    zh: '所在地（区县）',
    en: 'Region (county)',
    synonyms: ['区', '县', '区/县', '区（县）', '县（区）', '县区级', '区县级', '县级', '所在县', '所属县', 'County'],
  },
};

/** Names of the whole region that, beside columns of other levels, name one level of it: 省份, 地市, 区县. */
export const regionWordsByPart: Readonly<Partial<Record<RegionPart, readonly string[]>>> = {
  city: ['所在市', '所属市'],
  county: [
    '所属区县',
    '所在区县',
    '所属区',
    '所在区',
    '所在县区',
    '所属县区',
    '所属县（市、区）',
    '县（市、区）',
    '市（区、县）',
    '区县',
    '县区',
    '县市区',
    'District',
  ],
};

export const regionPartKey = (part: RegionPart): RegionPartKey => `regionCode:${part}`;

/** Reads back a key such as `regionCode:city`; null when it is none. */
export const parseRegionPartKey = (key: string): RegionPart | null =>
  REGION_PARTS.find((part) => regionPartKey(part) === key) ?? null;
