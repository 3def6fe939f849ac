import { Column, Entity, PrimaryColumn } from 'typeorm';

const amount = { precision: 18, scale: 6, nullable: true } as const;

/** One organization's entries of one period, submitted and approved together. */
@Entity('entry_set')
export class EntrySet {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('text') status: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt: Date | null;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy: string | null;
  @Column('timestamptz', { name: 'reviewed_at', nullable: true }) reviewedAt: Date | null;
  @Column('uuid', { name: 'reviewed_by', nullable: true }) reviewedBy: string | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'organization_id' }) organizationId: string;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text') confidentiality: string;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

/** 月度填报: what is typed for one project and one period. Amounts are 万元 as decimal text, of the period alone. */
@Entity('progress_entry')
export class ProgressEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('uuid', { name: 'project_id' }) projectId: string;
  @Column('numeric', { name: 'monthly_investment', ...amount }) monthlyInvestment: string | null;
  @Column('numeric', { name: 'funds_in_place', ...amount }) fundsInPlace: string | null;
  @Column('text', { nullable: true }) stage: string | null;
  @Column('date', { name: 'actual_start', nullable: true }) actualStart: string | null;
  @Column('date', { name: 'actual_completion', nullable: true }) actualCompletion: string | null;
  @Column('date', { name: 'actual_production', nullable: true }) actualProduction: string | null;
  @Column('text', { name: 'image_progress', nullable: true }) imageProgress: string | null;
  @Column('text', { nullable: true }) progress: string | null;
  @Column('text', { nullable: true }) problems: string | null;
  @Column('text', { nullable: true }) coordination: string | null;
  @Column('text', { name: 'next_step', nullable: true }) nextStep: string | null;
  @Column('boolean', { name: 'in_statistics', nullable: true }) inStatistics: boolean | null;
  @Column('text', { name: 'no_change_reason', nullable: true }) noChangeReason: string | null;
  @Column('text', { name: 'reduction_reason', nullable: true }) reductionReason: string | null;
  /** By the code of the warning that they explain. */
  @Column('jsonb') explanations: Record<string, string>;
  @Column('timestamptz', { name: 'filled_at', nullable: true }) filledAt: Date | null;
  @Column('uuid', { name: 'filled_by', nullable: true }) filledBy: string | null;
  @Column('boolean') late: boolean;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('text') confidentiality: string;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}
