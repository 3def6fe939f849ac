import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 疏解企业: of the place that it moves to; what begins with `origin` is said by the place that it leaves. */
@Entity('relocation')
export class Relocation {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') code: string;
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null;
  @Column('text', { name: 'subject_name', nullable: true }) subjectName: string | null;
  @Column('text', { name: 'subject_name_folded' }) subjectNameFolded: string;
  @Column('text', { nullable: true }) part: string | null;
  @Column('text') subject: string;
  @Column('text', { name: 'scope_of_move', nullable: true }) scope: string | null;
  @Column('text', { name: 'nature_of_move', nullable: true }) nature: string | null;
  @Column('text', { name: 'cooperation_model', nullable: true }) cooperationModel: string | null;
  @Column('text') stage: string;
  @Column('text', { name: 'origin_region_id', nullable: true }) originRegionId: string | null;
  @Column('text', { name: 'origin_address', nullable: true }) originAddress: string | null;
  @Column('uuid', { name: 'origin_organization_id', nullable: true }) originOrganizationId: string | null;
  @Column('text', { name: 'origin_contact_name', nullable: true }) originContactName: string | null;
  @Column('text', { name: 'origin_contact_phone', nullable: true }) originContactPhone: string | null;
  @Column('integer', { nullable: true }) employees: number | null;
  @Column('numeric', { name: 'vacated_area', precision: 14, scale: 2, nullable: true }) vacatedArea: string | null;
  @Column('numeric', { name: 'average_taxes', precision: 18, scale: 6, nullable: true }) averageTaxes: string | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('uuid', { name: 'platform_id', nullable: true }) platformId: string | null;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('text', { name: 'contact_name', nullable: true }) contactName: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone: string | null;
  @Column('integer', { name: 'moved_employees', nullable: true }) movedEmployees: number | null;
  @Column('boolean', { name: 'in_tax_sharing', nullable: true }) inTaxSharing: boolean | null;
  @Column('date', { name: 'sharing_from', nullable: true }) sharingFrom: string | null;
  @Column('date', { name: 'sharing_until', nullable: true }) sharingUntil: string | null;
  @Column('text', { nullable: true }) problems: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('jsonb') extra: Record<string, string>;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text') confidentiality: string;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: string | null;
}

/** A stage that it entered. One that was taken back stays, with who did it and why. */
@Entity('relocation_stage')
export class RelocationStageRecord {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'relocation_id' }) relocationId: string;
  @Column('text') stage: string;
  @Column('date', { name: 'entered_on' }) enteredOn: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt: Date | null;
  @Column('uuid', { name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null;
}
