import { PLACES, type SnapshotProject } from '@lianqun/domain';

/** Projects by the place where they are built, in the usual order; places without any are left out. */
export function byPlace(projects: readonly SnapshotProject[]): { name: string; projects: SnapshotProject[] }[] {
  return [...PLACES, { code: undefined, name: '其他地区或建设地不详' }]
    .map(({ code, name }) => ({ name, projects: projects.filter((project) => placeOf(project) === code) }))
    .filter((place) => place.projects.length > 0);
}

const placeOf = ({ regionPath }: SnapshotProject): string | undefined =>
  PLACES.find((place) => place.code === regionPath[0])?.code;
