import { type AccessRow, covers, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, type Conflict, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import { type Principal, scopeOf } from '../../../foundation/http/principal.js';
import { changedFields } from '../../../foundation/records/differences.js';
import { DraftReader, textOf } from '../../../foundation/records/draft-reader.js';
import type { ChainKind } from '../chain-kind.js';
import { ChainsService } from '../chains.service.js';
import type { LinkTree } from '../links/link.dto.js';
import { LinkRepository } from '../links/link.repository.js';
import { LinksService } from '../links/links.service.js';
import type { RegionalRoleBody, RegionalRolesRequest } from './roles.dto.js';
import { type RoleCell, RolesRepository, type RoleToWrite, type RoleValues } from './roles.repository.js';

const EMPTY: RoleValues = { roles: [], strength: null, evidence: null, evidencedOn: null };

const valuesOf = ({ roles, strength, evidence, evidencedOn }: RoleValues): RoleValues => ({
  roles,
  strength,
  evidence,
  evidencedOn,
});

const isEmpty = ({ roles, strength }: RoleValues): boolean => roles.length === 0 && strength === null;

const nameOf = (cell: { linkId: string; regionCode: string }) => `${cell.linkId} ${cell.regionCode}`;

/** A cell that the request names, with what it is to say, and where it stands in the request. */
interface WantedCell extends RoleToWrite {
  index: number;
  version: number | null;
}

/** What regions do on the links, saved as a sheet: everything or nothing. Each province fills the cells of its own regions. */
@Injectable()
export class RolesService {
  constructor(
    private readonly chains: ChainsService,
    private readonly tree: LinksService,
    private readonly links: LinkRepository,
    private readonly roles: RolesRepository,
  ) {}

  async save(
    kind: ChainKind,
    ownerId: string,
    { items }: RegionalRolesRequest,
    principal: Principal,
  ): Promise<LinkTree> {
    await this.chains.reached(kind, ownerId);
    const { wanted, errors } = readCells(items);
    errors.push(...(await this.faults(ownerId, wanted)));
    if (errors.length) throw validationFailed(errors);
    await this.refuseOthers(wanted, principal);
    // Nobody adds a cell while others are looked at: an empty one cannot be locked.
    await this.links.lock(ownerId);
    const there = new Map(
      (await this.roles.held(wanted.map(({ linkId }) => linkId))).map((cell) => [nameOf(cell), cell]),
    );
    refuseStale(wanted, there);
    const changed = wanted.filter((cell) => differs(cell, there.get(nameOf(cell))));
    await this.roles.remove(changed.filter(isEmpty));
    await this.roles.write(changed.filter((cell) => !isEmpty(cell)));
    return this.tree.tree(kind, ownerId, principal);
  }

  private async faults(ownerId: string, wanted: readonly WantedCell[]): Promise<FieldError[]> {
    const links = new Set((await this.links.rows(ownerId)).map(({ id }) => id));
    const regions = await this.roles.regions(wanted.map(({ regionCode }) => regionCode));
    const seen = new Set<string>();
    return wanted.flatMap((cell) => {
      const at = (field: string) => `items.${String(cell.index)}.${field}`;
      const faults: FieldError[] = [];
      if (!links.has(cell.linkId)) faults.push({ field: at('linkId'), code: 'chain-link-unknown', params: {} });
      if (!regions.has(cell.regionCode)) {
        faults.push({ field: at('regionCode'), code: 'region-unknown', params: { value: cell.regionCode } });
      }
      if (seen.has(nameOf(cell))) faults.push({ field: at('regionCode'), code: 'role-twice', params: {} });
      seen.add(nameOf(cell));
      if (isEmpty(cell) && cell.evidence !== null) {
        faults.push({ field: at('strength'), code: 'role-without-strength', params: {} });
      }
      return faults;
    });
  }

  /** @throws AppError 403 naming the cells of regions that are others' to fill */
  private async refuseOthers(wanted: readonly WantedCell[], principal: Principal): Promise<void> {
    const scope = scopeOf(principal, 'chain.update');
    const regions = await this.roles.regions(wanted.map(({ regionCode }) => regionCode));
    const errors = wanted
      .filter(({ regionCode }) => !covers(scope, principal, accessOf(regions.get(regionCode) ?? [])))
      .map(({ index }): FieldError => ({
        field: `items.${String(index)}.regionCode`,
        code: 'out-of-scope',
        params: {},
      }));
    if (errors.length) throw new AppError('out-of-scope', {}, { errors });
  }
}

/** A cell belongs to its region and to nobody else. */
const accessOf = (regionPath: string[]): AccessRow => ({
  regionPath,
  organizationId: null,
  organizationPath: [],
  organizationProvinceId: null,
  createdBy: null,
  restricted: false,
  invited: [],
});

function readCells(items: readonly RegionalRoleBody[]): { wanted: WantedCell[]; errors: FieldError[] } {
  const reader = new DraftReader();
  const today = todayInShanghai(new Date());
  const wanted = items.map((item, index): WantedCell => {
    const field = `items.${String(index)}.evidencedOn`;
    const evidencedOn = reader.date(field, item.evidencedOn);
    if (evidencedOn !== null && evidencedOn > today) reader.refuse(field, 'date-in-future', { value: evidencedOn });
    return {
      index,
      linkId: item.linkId.toLowerCase(),
      regionCode: item.regionCode,
      version: item.version,
      roles: [...new Set(item.roles)],
      strength: item.strength,
      evidence: textOf(item.evidence),
      evidencedOn,
    };
  });
  return { wanted, errors: reader.errors };
}

const differs = (cell: WantedCell, there: RoleCell | undefined): boolean =>
  changedFields<RoleValues>(there ?? EMPTY, valuesOf(cell)).length > 0;

/** @throws AppError 409 with both values of each cell that somebody else has changed to something else meanwhile */
function refuseStale(wanted: readonly WantedCell[], there: ReadonlyMap<string, RoleCell>): void {
  const conflicts: Conflict[] = [];
  const current: object[] = [];
  for (const cell of wanted) {
    const other = there.get(nameOf(cell));
    if ((other?.version ?? null) === cell.version || !differs(cell, other)) continue;
    const theirs = valuesOf(other ?? EMPTY);
    const yours = valuesOf(cell);
    for (const field of changedFields(theirs, yours)) {
      conflicts.push({ field: `items.${String(cell.index)}.${field}`, yours: yours[field], theirs: theirs[field] });
    }
    current.push({ linkId: cell.linkId, regionCode: cell.regionCode, version: other?.version ?? null, ...theirs });
  }
  if (conflicts.length) throw new AppError('stale-version', {}, { current: { items: current }, conflicts });
}
