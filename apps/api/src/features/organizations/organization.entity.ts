import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

/** A group, department, district or platform committee; a tree. */
@Entity('organization')
export class Organization extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('text', { name: 'short_name' }) shortName: string;
  @Column('text') type: string;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('integer') version: number;
  /** The ids of everything above it and its own, the topmost first; kept by the database. */
  @Column('uuid', { array: true }) path: string[];
  @Column('date', { name: 'ended_on', nullable: true }) endedOn: string | null;
}

/** 轮值组长单位: which organization leads the topic group, from day to day. */
@Entity('leading_term')
export class LeadingTerm extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'organization_id' }) organizationId: string;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on' }) endsOn: string;
  @Column('text', { nullable: true }) source: string | null;
}
