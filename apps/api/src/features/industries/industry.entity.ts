import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

/** 国民经济行业分类 (GB/T 4754-2017): sections (A), divisions (01), groups (011), classes (0111). */
@Entity('industry')
export class Industry extends Shipped {
  @PrimaryColumn('text') id: string;
  @Column('integer') version: number;
  @Column('text') name: string;
  @Column('smallint') level: number;
  @Column('text', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text', { array: true }) aliases: string[];
}
