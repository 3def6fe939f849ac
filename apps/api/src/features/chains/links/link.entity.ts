import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../../foundation/database/shipped.entity.js';

/** 链条环节: a place on a chain or on a cluster. */
@Entity('chain_link')
export class ChainLink extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'chain_id', nullable: true }) chainId: string | null;
  @Column('uuid', { name: 'cluster_id', nullable: true }) clusterId: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') position: string;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  /** By what enterprises are found that may stand here. */
  @Column('text', { name: 'industry_ids', array: true }) industryIds: string[];
  @Column('text', { array: true }) keywords: string[];
  @Column('text') status: string;
  @Column('integer', { name: 'sort_order' }) sortOrder: number;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  /** Whichever of the two it is. */
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
}

/** 区域分工: what a region does on a link, and how strong it is there. */
@Entity('regional_role')
export class RegionalRoleCell extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'link_id' }) linkId: string;
  @Column('text', { name: 'region_id' }) regionId: string;
  @Column('text', { array: true }) roles: string[];
  @Column('text', { nullable: true }) strength: string | null;
  @Column('text', { nullable: true }) evidence: string | null;
  @Column('date', { name: 'evidenced_on', nullable: true }) evidencedOn: string | null;
  @Column('uuid', { name: 'updated_by', nullable: true }) updatedBy: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

/** Which enterprises stand on a link. */
@Entity('enterprise_link')
export class EnterpriseLink {
  @PrimaryColumn('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @PrimaryColumn('uuid', { name: 'link_id' }) linkId: string;
  @Column('text') origin: string;
}

/** A suggestion that somebody turned down. */
@Entity('link_suggestion_declined')
export class DeclinedSuggestion {
  @PrimaryColumn('uuid', { name: 'enterprise_id' }) enterpriseId: string;
  @PrimaryColumn('uuid', { name: 'link_id' }) linkId: string;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}
