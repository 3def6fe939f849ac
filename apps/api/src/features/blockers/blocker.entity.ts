import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 堵点卡点. `deadline` is the one in force, `originalDeadline` the first it was given. */
@Entity('blocker')
export class Blocker {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') code: string;
  @Column('text') kind: string;
  @Column('text', { name: 'base_class', nullable: true }) baseClass: string | null;
  @Column('text') title: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('uuid', { name: 'chain_id', nullable: true }) chainId: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text') level: string;
  @Column('date', { name: 'raised_on' }) raisedOn: string;
  @Column('text') status: string;
  @Column('uuid', { name: 'lead_organization_id', nullable: true }) leadOrganizationId: string | null;
  @Column('text', { name: 'responsible_person', nullable: true }) responsiblePerson: string | null;
  @Column('date', { name: 'original_deadline', nullable: true }) originalDeadline: string | null;
  @Column('date', { nullable: true }) deadline: string | null;
  @Column('text', { nullable: true }) measures: string | null;
  @Column('text', { nullable: true }) resolution: string | null;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text') confidentiality: string;
  /** Columns of lists that the register has no field for. */
  @Column('jsonb') extra: Record<string, string>;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: string | null;
}

/** 配合单位 */
@Entity('blocker_assisting')
export class BlockerAssisting {
  @PrimaryColumn('uuid', { name: 'blocker_id' }) blockerId: string;
  @PrimaryColumn('uuid', { name: 'organization_id' }) organizationId: string;
}

/** What it affects: a project or an enterprise. */
@Entity('blocker_target')
export class BlockerTarget {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'blocker_id' }) blockerId: string;
  @Column('uuid', { name: 'project_id', nullable: true }) projectId: string | null;
  @Column('uuid', { name: 'enterprise_id', nullable: true }) enterpriseId: string | null;
}

/** What was done to it and when. */
@Entity('blocker_step')
export class BlockerStepRecord {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'blocker_id' }) blockerId: string;
  @Column('text') step: string;
  @Column('text', { name: 'from_status', nullable: true }) fromStatus: string | null;
  @Column('text', { name: 'to_status' }) toStatus: string;
  @Column('date', { name: 'taken_on' }) takenOn: string;
  @Column('timestamptz', { name: 'taken_at' }) takenAt: Date;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('uuid', { name: 'lead_organization_id', nullable: true }) leadOrganizationId: string | null;
  @Column('date', { nullable: true }) deadline: string | null;
}

/** 本月进展 */
@Entity('blocker_note')
export class BlockerNote {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'blocker_id' }) blockerId: string;
  @Column('text') text: string;
  @Column('date', { name: 'noted_on' }) notedOn: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
}
