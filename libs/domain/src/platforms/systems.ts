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

export interface CategoryTally {
  readonly key: string;
  readonly name: string;
  readonly plannedCount: number | null;
  readonly recordedCount: number;
}

export interface GroupTally {
  readonly name: string;
  readonly plannedCount: number | null;
  /** Each platform once, also where it stands in several categories. */
  readonly recordedCount: number;
  readonly categories: readonly CategoryTally[];
}

export interface SystemTally {
  readonly key: string;
  readonly name: string;
  readonly recordedCount: number;
  readonly groups: readonly GroupTally[];
}

type Platforms = readonly { readonly systems: readonly PlatformMembership[] }[];

const counted = (platforms: Platforms, system: string, categories: ReadonlySet<string>): number =>
  platforms.filter(({ systems }) => systems.some((one) => one.system === system && categories.has(one.category)))
    .length;

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
  recordedCount: counted(platforms, key, new Set(categories.map((one) => one.key))),
  groups: grouped(categories).map((members) => ({
    name: members[0]?.group ?? members[0]?.name ?? '',
    plannedCount: sumOfPlanned(members),
    recordedCount: counted(platforms, key, new Set(members.map((one) => one.key))),
    categories: members.map((one) => ({
      key: one.key,
      name: one.name,
      plannedCount: one.plannedCount,
      recordedCount: counted(platforms, key, new Set([one.key])),
    })),
  })),
});
