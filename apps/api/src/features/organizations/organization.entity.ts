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
}
