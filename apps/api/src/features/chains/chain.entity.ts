import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

/** What a chain and a cluster have in common: what holds of them today. What held and will hold stands in their terms. */
export abstract class DatedEntry extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('smallint', { nullable: true }) batch: number | null;
  @Column('text') status: string;
  @Column('integer', { name: 'sort_order' }) sortOrder: number;
  /** Keys of the chains and clusters that belong with this one. */
  @Column('text', { name: 'related_keys', array: true }) relatedKeys: string[];
  @Column('text', { nullable: true }) source: string | null;
  /** The region and the organization that lead it: the side that it belongs to. */
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('text', { name: 'chain_leader', nullable: true }) chainLeader: string | null;
  @Column('text', { name: 'contact_name', nullable: true }) contactName: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone: string | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
  @Column('timestamptz', { name: 'deleted_at', nullable: true }) deletedAt: Date | null;
  @Column('uuid', { name: 'deleted_by', nullable: true }) deletedBy: string | null;
}

/** 产业链: a dictionary entry that staff edit. */
@Entity('chain')
export class Chain extends DatedEntry {
  @Column('text', { nullable: true }) level: string | null;
}

/** What holds of a chain or cluster from a day on, until the next term begins. */
@Entity('chain_term')
export class ChainTerm extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'chain_id', nullable: true }) chainId: string | null;
  @Column('uuid', { name: 'cluster_id', nullable: true }) clusterId: string | null;
  /** Null since before anything is known. */
  @Column('date', { name: 'starts_on', nullable: true }) startsOn: string | null;
  @Column('text') name: string;
  @Column('text') status: string;
  @Column('smallint', { nullable: true }) batch: number | null;
  @Column('text', { nullable: true }) level: string | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('text', { name: 'chain_leader', nullable: true }) chainLeader: string | null;
  @Column('text', { nullable: true }) source: string | null;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** Whichever of the two it is. */
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId: string | null;
}
