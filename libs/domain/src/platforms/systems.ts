/** Platform systems such as 2+4+46: which platforms stand in them, and how much of the published number is recorded. */

export interface PlatformMembership {
  /** Key of the system. */
  readonly system: string;
  /** Key of the category within it. */
  readonly category: string;
}

export interface PlatformCategory {
  readonly key: string;
  readonly name: string;
  /** How many platforms the notice names; null where it gives no number. */
  readonly plannedCount: number | null;
  /** Categories that the notice counts together go by one name, as the 46 专业化平台 of four kinds. */
  readonly group?: string | null;
}

export interface PlatformSystem {
  readonly key: string;
  readonly name: string;
  readonly categories: readonly PlatformCategory[];
}

/** Each platform once, also where it stands in several categories. */
export interface Recorded {
  readonly recordedCount: number;
  /** How many of them are invented: what a notice names is recorded only by the others. */
  readonly sampleCount: number;
}

export interface CategoryTally extends Recorded {
  readonly key: string;
  readonly name: string;
  readonly plannedCount: number | null;
}

export interface GroupTally extends Recorded {
  readonly name: string;
  readonly plannedCount: number | null;
  readonly categories: readonly CategoryTally[];
}

export interface SystemTally extends Recorded {
  readonly key: string;
  readonly name: string;
  readonly groups: readonly GroupTally[];
}

type Platforms = readonly { readonly systems: readonly PlatformMembership[]; readonly isSample?: boolean }[];

const counted = (platforms: Platforms, system: string, categories: readonly PlatformCategory[]): Recorded => {
  const keys = new Set(categories.map(({ key }) => key));
  const found = platforms.filter(({ systems }) =>
    systems.some((one) => one.system === system && keys.has(one.category)),
  );
  return { recordedCount: found.length, sampleCount: found.filter(({ isSample }) => isSample).length };
};

const grouped = (categories: readonly PlatformCategory[]): PlatformCategory[][] => {
  const groups = new Map<string, PlatformCategory[]>();
  for (const category of categories) {
    const name = category.group ?? category.name;
    groups.set(name, [...(groups.get(name) ?? []), category]);
  }
  return [...groups.values()];
};

const sumOfPlanned = (categories: readonly PlatformCategory[]): number | null =>
  categories.reduce<number | null>(
    (sum, { plannedCount }) => (sum === null || plannedCount === null ? null : sum + plannedCount),
    0,
  );

/** “已录入 n / 46”: recorded platforms against the published numbers, category by category. */
export const tallySystem = ({ key, name, categories }: PlatformSystem, platforms: Platforms): SystemTally => ({
  key,
  name,
  ...counted(platforms, key, categories),
  groups: grouped(categories).map((members) => ({
    name: members[0]?.group ?? members[0]?.name ?? '',
    plannedCount: sumOfPlanned(members),
    ...counted(platforms, key, members),
    categories: members.map((one) => ({
      key: one.key,
      name: one.name,
      plannedCount: one.plannedCount,
      ...counted(platforms, key, [one]),
    })),
  })),
});
