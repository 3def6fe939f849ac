/**
 * How far an account reaches over single records. Two questions, kept apart:
 *
 * - `covers`: is the record within the data scope of a permission, so that it may be changed?
 * - `isVisible`: may the record be read? Reading is shared between the three provinces, except what is restricted
 *   (内部, a project at 线索 or 在谈, a draft): that is for the owning side and whom it invites, whatever the scope.
 *
 * The same rules as SQL stand in `foundation/access` of the API; a test holds the two together.
 */

/** The reach of one permission: the union of what the roles that hold it reach. */
export interface DataScope {
  readonly all: boolean;
  /** Regions with everything below them. */
  readonly regionIds: readonly string[];
  /** Organizations with everything below them. */
  readonly organizationTrees: readonly string[];
  /** Organizations by themselves. */
  readonly organizationIds: readonly string[];
  /** Records that the account itself created. */
  readonly ownRecords: boolean;
}

/** Who looks. */
export interface Viewer {
  readonly accountId: string;
  readonly organizationId: string | null;
  /** The own organization and everything above it. */
  readonly organizationPath: readonly string[];
  /** The province (one of the three, or any other) of the own organization; null for those that belong to none. */
  readonly provinceId: string | null;
}

/** What of a record decides who reaches it. */
export interface AccessRow {
  /** The region of the record and everything above it, the province first; empty where it has none. */
  readonly regionPath: readonly string[];
  readonly organizationId: string | null;
  /** The organization of the record and everything above it. */
  readonly organizationPath: readonly string[];
  /** The province of that organization. */
  readonly organizationProvinceId: string | null;
  readonly createdBy: string | null;
  /** Not shared between the provinces. */
  readonly restricted: boolean;
  /** Organizations that were invited. */
  readonly invited: readonly string[];
}

export const NOTHING: DataScope = {
  all: false,
  regionIds: [],
  organizationTrees: [],
  organizationIds: [],
  ownRecords: false,
};

export const EVERYTHING: DataScope = { ...NOTHING, all: true };

const meet = (some: readonly string[], others: readonly string[]) => some.some((one) => others.includes(one));

/** Both scopes together. */
export const unionOf = (a: DataScope, b: DataScope): DataScope => ({
  all: a.all || b.all,
  regionIds: [...new Set([...a.regionIds, ...b.regionIds])],
  organizationTrees: [...new Set([...a.organizationTrees, ...b.organizationTrees])],
  organizationIds: [...new Set([...a.organizationIds, ...b.organizationIds])],
  ownRecords: a.ownRecords || b.ownRecords,
});

export const isNothing = (scope: DataScope): boolean =>
  !scope.all &&
  !scope.ownRecords &&
  scope.regionIds.length + scope.organizationTrees.length + scope.organizationIds.length === 0;

/** Whether a record lies within a data scope. */
export const covers = (scope: DataScope, viewer: Viewer, row: AccessRow): boolean =>
  scope.all ||
  meet(scope.regionIds, row.regionPath) ||
  meet(scope.organizationTrees, row.organizationPath) ||
  (row.organizationId !== null && scope.organizationIds.includes(row.organizationId)) ||
  (scope.ownRecords && row.createdBy === viewer.accountId);

/**
 * Whether a record belongs to the side of the viewer: it lies in the own province or belongs to an organization of it,
 * to the own organization, was created by the viewer, or the own organization (or one above it) was invited.
 */
export const isOwnSide = (viewer: Viewer, row: AccessRow): boolean =>
  (viewer.provinceId !== null &&
    (row.regionPath.includes(viewer.provinceId) || row.organizationProvinceId === viewer.provinceId)) ||
  (viewer.organizationId !== null && row.organizationId === viewer.organizationId) ||
  row.createdBy === viewer.accountId ||
  meet(viewer.organizationPath, row.invited);

/** Whether a record may be read. */
export const isVisible = (viewer: Viewer, row: AccessRow): boolean => !row.restricted || isOwnSide(viewer, row);

/** The three provinces that work together here. */
export const PROVINCES: readonly string[] = ['110000', '120000', '130000'];

/**
 * Whether a record may be placed in a region: nobody disposes of another of the three provinces, but enterprises and
 * investors come from anywhere else. `regionPath` as in `AccessRow`.
 */
export const mayPlace = (scope: DataScope, viewer: Viewer, regionPath: readonly string[]): boolean => {
  const province = regionPath.find((one) => PROVINCES.includes(one));
  return scope.all || viewer.provinceId === null || province === undefined || province === viewer.provinceId;
};
