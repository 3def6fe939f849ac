import type { PlatformCategory, PlatformMembership } from '@lianqun/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

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

/** 承接平台: a park or zone that takes relocated enterprises and projects. A base has its parks below it. */
@Entity('receiving_platform')
export class ReceivingPlatform extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('text', { name: 'name_folded' }) nameFolded: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('numeric', { precision: 9, scale: 6, nullable: true }) longitude: string | null;
  @Column('numeric', { precision: 8, scale: 6, nullable: true }) latitude: string | null;
  @Column('jsonb') systems: PlatformMembership[];
  @Column('numeric', { name: 'planned_area', precision: 14, scale: 4, nullable: true }) plannedArea: string | null;
  @Column('numeric', { name: 'available_land', precision: 14, scale: 4, nullable: true }) availableLand: string | null;
  @Column('numeric', { name: 'standard_workshop', precision: 14, scale: 2, nullable: true })
  standardWorkshop: string | null;
  @Column('text', { name: 'leading_industries', array: true }) leadingIndustries: string[];
  @Column('text', { nullable: true }) liaison: string | null;
  @Column('text', { nullable: true }) gaps: string | null;
  @Column('text', { name: 'contact_name', nullable: true }) contactName: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('jsonb') extra: Record<string, string>;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('boolean', { name: 'is_sample' }) isSample: boolean;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: string | null;
}

@Entity('platform_chain')
export class PlatformChain {
  @PrimaryColumn('uuid', { name: 'platform_id' }) platformId: string;
  @PrimaryColumn('uuid', { name: 'chain_id' }) chainId: string;
}

/** What the platform itself reports of a year; 万元. */
@Entity('platform_year')
export class PlatformYearRecord {
  @PrimaryColumn('uuid', { name: 'platform_id' }) platformId: string;
  @PrimaryColumn('smallint') year: number;
  @Column('integer', { name: 'signed_projects', nullable: true }) signedProjects: number | null;
  @Column('integer', { name: 'started_projects', nullable: true }) startedProjects: number | null;
  @Column('integer', { name: 'producing_projects', nullable: true }) producingProjects: number | null;
  @Column('numeric', { name: 'agreed_investment', precision: 18, scale: 6, nullable: true })
  agreedInvestment: string | null;
  @Column('integer', { name: 'settled_enterprises', nullable: true }) settledEnterprises: number | null;
}
