import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import type { Invitation } from './sharing.dto.js';

@Injectable()
export class InvitationRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async of(recordId: string): Promise<Invitation[]> {
    const reader = await this.unitOfWork.reader();
    return reader.query(
      `select jsonb_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) as organization,
              i.invited_at as "invitedAt", a.display_name as "invitedByName"
         from record_invitation i join organization o on o.id = i.organization_id
         left join account a on a.id = i.invited_by
        where i.record_id = $1 order by i.invited_at, o.name collate zh`,
      [recordId],
    );
  }

  /** Whether there is such an organization, still at work. */
  async isOrganization(id: string): Promise<boolean> {
    const reader = await this.unitOfWork.reader();
    const rows: unknown[] = await reader.query(
      `select from organization where id = $1 and coalesce(ended_on > now() at time zone 'Asia/Shanghai', true)`,
      [id],
    );
    return rows.length > 0;
  }

  /** @returns false when it was invited before */
  async add(kind: string, recordId: string, organizationId: string, invitedBy: string): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const rows: unknown[] = await writer.query(
      `insert into record_invitation (kind, record_id, organization_id, invited_by) values ($1, $2, $3, $4)
       on conflict do nothing returning record_id`,
      [kind, recordId, organizationId, invitedBy],
    );
    return rows.length > 0;
  }

  async remove(recordId: string, organizationId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(`delete from record_invitation where record_id = $1 and organization_id = $2`, [
      recordId,
      organizationId,
    ]);
  }
}
