import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

/** 产业集群: a dictionary entry that staff edit. */
@Entity('cluster')
export class Cluster extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('text') level: string;
  @Column('text') status: string;
  @Column('integer', { name: 'sort_order' }) sortOrder: number;
  /** Keys of the chains and clusters that belong with this one. */
  @Column('text', { name: 'related_keys', array: true }) relatedKeys: string[];
  @Column('text', { nullable: true }) source: string | null;
}
