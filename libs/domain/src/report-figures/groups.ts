import type { Snapshot, SnapshotBlocker, SnapshotProject } from './snapshot.js';

/** The three places in the order in which official papers name them; their codes are GB/T 2260. */
export const PLACES = [
  { code: '110000', name: '北京市', short: '北京' },
  { code: '120000', name: '天津市', short: '天津' },
  { code: '130000', name: '河北省', short: '河北' },
] as const;

export type GroupKind = 'all' | 'chain' | 'cluster' | 'region' | 'source';

/** Projects and blockers that are counted together. One project may stand in several groups of chains or clusters. */
export interface Group {
  /** `all`, `chain-hydrogen`, `chain-none`, `region-130000`, … */
  readonly key: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly projects: readonly SnapshotProject[];
  readonly blockers: readonly SnapshotBlocker[];
}

const byOrder = (left: { sortOrder: number }, right: { sortOrder: number }): number => left.sortOrder - right.sortOrder;

/** Chains in force, and those that are not but have projects; then the projects that stand on none. */
const chainGroups = ({ chains, projects, blockers }: Snapshot): Group[] => {
  const listed = chains
    .map((chain): Group & { shown: boolean } => {
      const own = projects.filter((project) => project.chains.includes(chain.key));
      const raised = blockers.filter((blocker) => blocker.chain === chain.key);
      return {
        key: `chain-${chain.key}`,
        kind: 'chain',
        name: chain.name,
        projects: own,
        blockers: raised,
        shown: chain.status === 'published' || own.length + raised.length > 0,
      };
    })
    .filter(({ shown }) => shown);
  return [
    ...listed,
    {
      key: 'chain-none',
      kind: 'chain',
      name: '未列入产业链',
      projects: projects.filter((project) => project.chains.length === 0),
      blockers: blockers.filter((blocker) => blocker.chain === null),
    },
  ];
};

const clusterGroups = ({ clusters, projects, blockers }: Snapshot): Group[] =>
  [...clusters].sort(byOrder).flatMap((cluster): Group[] => {
    const own = projects.filter((project) => project.clusters.includes(cluster.key));
    if (own.length === 0) return [];
    const ids = new Set(own.map((project) => project.id));
    const raised = blockers.filter((blocker) => blocker.projectIds.some((id) => ids.has(id)));
    return [{ key: `cluster-${cluster.key}`, kind: 'cluster', name: cluster.name, projects: own, blockers: raised }];
  });

const placeGroups = (
  kind: 'region' | 'source',
  { projects, blockers }: Snapshot,
  pathOf: (project: SnapshotProject) => readonly string[],
): Group[] => {
  const codes: readonly string[] = PLACES.map((place) => place.code);
  const blockersAt = (belongs: (root: string | undefined) => boolean): SnapshotBlocker[] =>
    kind === 'region' ? blockers.filter((blocker) => belongs(blocker.regionPath[0])) : [];
  const places = PLACES.map((place): Group => ({
    key: `${kind}-${place.code}`,
    kind,
    name: place.name,
    projects: projects.filter((project) => pathOf(project)[0] === place.code),
    blockers: blockersAt((root) => root === place.code),
  }));
  const isElsewhere = (root: string | undefined): boolean => root === undefined || !codes.includes(root);
  const elsewhere: Group = {
    key: `${kind}-other`,
    kind,
    name: kind === 'region' ? '其他地区或建设地不详' : '其他地区或来源地不详',
    projects: projects.filter((project) => isElsewhere(pathOf(project)[0])),
    blockers: blockersAt(isElsewhere),
  };
  return [...places, elsewhere];
};

/** Projects that are in the ledger on the day of the cut-off: those that ended are named apart and counted nowhere. */
export const isCounted = (project: SnapshotProject): boolean => project.stage !== 'terminated';

/** Every group of a report, in the order of its tables. */
export const groupsOf = (snapshot: Snapshot): Group[] => {
  const counted = { ...snapshot, projects: snapshot.projects.filter(isCounted) };
  return [
    { key: 'all', kind: 'all', name: '合计', projects: counted.projects, blockers: counted.blockers },
    ...chainGroups({ ...counted, chains: [...counted.chains].sort(byOrder) }),
    ...clusterGroups(counted),
    ...placeGroups('region', counted, (project) => project.regionPath),
    ...placeGroups('source', counted, (project) => project.sourcePath),
  ];
};
