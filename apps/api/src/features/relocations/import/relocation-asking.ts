import { columnsToAsk, type RelocationSide, RELOCATION_SIDES } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../foundation/http/principal.js';
import type { AskedPart, SaidAnew, Values } from '../../imports/index.js';
import { draftOf, type RelocationDraft } from '../frames/relocation-draft.js';
import { RelocationListRepository, type RelocationRow } from '../list/relocation-list.repository.js';
import { actingFor } from '../relocation.policy.js';
import { ConcernedRepository, type Place } from './concerned.repository.js';

/** What a row asks one side. */
interface Part {
  row: number;
  side: RelocationSide;
  fields: readonly string[];
  place: Place;
}

const PLACES = {
  origin: ['originRegionCode', 'originOrganizationId'],
  destination: ['regionCode', 'organizationId'],
} as const satisfies Record<RelocationSide, readonly (keyof RelocationDraft)[]>;

/** Finds what lists say of the other side of relocations, and whom to ask there. */
@Injectable()
export class RelocationAsking {
  constructor(
    private readonly lists: RelocationListRepository,
    private readonly concerned: ConcernedRepository,
  ) {}

  async parts(rows: readonly SaidAnew[], principal: Principal): Promise<AskedPart[][]> {
    const ids = rows.map(({ recordId }) => recordId);
    const records = new Map((await this.lists.records(ids, principal)).map((record) => [record.id, record]));
    const parts = rows.flatMap(({ recordId, says }, row) => {
      const record = records.get(recordId);
      return record ? partsOf(record, says, principal).map((part) => ({ ...part, row })) : [];
    });
    const concerned = await this.concerned.of(parts.map(({ place }) => place));
    const asked: AskedPart[][] = rows.map(() => []);
    for (const [i, { row, side, fields }] of parts.entries()) {
      const whom = concerned[i];
      if (whom) asked[row]?.push({ ...whom, side, fields });
    }
    return asked;
  }
}

function partsOf(record: RelocationRow, says: Values, principal: Principal): Omit<Part, 'row'>[] {
  const before = draftOf(record);
  const columns = columnsToAsk(
    Object.keys(says),
    actingFor(principal, record.access),
    (field) => before[field] === null,
  );
  return RELOCATION_SIDES.flatMap((side) => {
    const fields = columns[side];
    return fields.length ? [{ side, fields, place: placeOf(side, before, says, new Set(fields)) }] : [];
  });
}

/** Where a side is once what the row says of it itself is written. */
function placeOf(side: RelocationSide, before: RelocationDraft, says: Values, asked: ReadonlySet<string>): Place {
  const [regionId, organizationId] = PLACES[side].map((field) => {
    const said = asked.has(field) ? undefined : says[field];
    return typeof said === 'string' ? said : before[field];
  });
  return { regionId: regionId ?? null, organizationId: organizationId ?? null };
}
