import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

/** 产业链: a dictionary entry that staff edit. */
@Entity('chain')
export class Chain extends Shipped {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') key: string;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('smallint', { nullable: true }) batch: number | null;
  @Column('text') status: string;
  @Column('integer', { name: 'sort_order' }) sortOrder: number;
  /** Keys of the clusters and chains that belong with this one. */
  @Column('text', { name: 'related_keys', array: true }) relatedKeys: string[];
  @Column('text', { nullable: true }) source: string | null;
}
