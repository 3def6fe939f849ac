import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { CONCERNED } from '../../imports/index.js';

/** Where a side of a relocation is. */
export interface Place {
  regionId: string | null;
  organizationId: string | null;
}

export interface Concerned {
  organizationId: string;
  /** Its short name. */
  organization: string;
}

/** Who is asked about a side of a relocation, by the place where it is. */
@Injectable()
export class ConcernedRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * In the order of the places; null where there is nobody to ask: 产业组 stands in for no side, since what is not
   * shared yet is hidden from it as well.
   */
  async of(places: readonly Place[]): Promise<(Concerned | null)[]> {
    if (!places.length) return [];
    const reader = await this.unitOfWork.reader();
    const rows: (Concerned & { place: number })[] = await reader.query(
      `select t.place, o.id as "organizationId", coalesce(o.short_name, o.name) as organization
         from jsonb_to_recordset($1::jsonb) t(place integer, region_id text, organization_id uuid)
         join organization o on o.id = ${CONCERNED}
          and (o.key is distinct from 'industry-group' or o.id = t.organization_id)`,
      [
        JSON.stringify(
          places.map(({ regionId, organizationId }, place) => ({
            place,
            region_id: regionId,
            organization_id: organizationId,
          })),
        ),
      ],
    );
    const byPlace = new Map(rows.map(({ place, ...concerned }) => [place, concerned]));
    return places.map((_, place) => byPlace.get(place) ?? null);
  }
}
