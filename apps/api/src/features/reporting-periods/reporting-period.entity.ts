import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 调度期: a month, or January and February as one. */
@Entity('reporting_period')
export class ReportingPeriod {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text', { name: 'first_month' }) firstMonth: string;
  @Column('text', { name: 'last_month' }) lastMonth: string;
  @Column('text') status: string;
  @Column('date', { name: 'opens_on' }) opensOn: string;
  @Column('date', { name: 'closes_on' }) closesOn: string;
  @Column('date', { name: 'cutoff_on' }) cutoffOn: string;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

/** What was done with a period and when. */
@Entity('reporting_period_step')
export class ReportingPeriodStep {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('text') step: string;
  @Column('text', { name: 'from_status' }) fromStatus: string;
  @Column('text', { name: 'to_status' }) toStatus: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz', { name: 'taken_at' }) takenAt: Date;
  @Column('uuid', { name: 'taken_by', nullable: true }) takenBy: string | null;
}
