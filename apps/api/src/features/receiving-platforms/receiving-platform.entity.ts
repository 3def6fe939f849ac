import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

export interface PlatformCategory {
  key: string;
  name: string;
  /** How many platforms the notice names in this category. */
  plannedCount: number | null;
}

/** A system in which platforms are listed, such as the national 2+4+46. */
@Entity('platform_system')
export class PlatformSystem extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('jsonb') categories: PlatformCategory[];
  @Column('integer', { name: 'sort_order' }) sortOrder: number;
  @Column('text', { nullable: true }) source: string | null;
}

/** 承接平台: a park or zone that takes relocated enterprises and projects. */
@Entity('receiving_platform')
export class ReceivingPlatform extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('jsonb') systems: { system: string; category: string }[];
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
}
