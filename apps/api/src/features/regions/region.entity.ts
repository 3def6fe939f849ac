import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

/** 行政区划 (GB/T 2260) and the reporting units that are not in it. The id is the code of six digits. */
@Entity('region')
export class Region extends Shipped {
  @PrimaryColumn('text') id: string;
  @Column('integer') version: number;
  @Column('text') name: string;
  @Column('text', { name: 'full_name' }) fullName: string;
  @Column('smallint') level: number;
  @Column('text', { name: 'parent_id', nullable: true }) parentId: string | null;
  /** The ids from the province down to this region. */
  @Column('text', { array: true }) path: string[];
  @Column('text', { array: true }) aliases: string[];
  @Column('integer', { name: 'sort_order' }) sortOrder: number;
  @Column('text', { nullable: true }) source: string | null;
}
