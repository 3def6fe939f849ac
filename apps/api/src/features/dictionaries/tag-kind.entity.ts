import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Shipped } from '../../foundation/database/shipped.entity.js';

/**
 * A kind of 资质荣誉. Those that ship have a word as id; the id of one that staff added is the name that it was given
 * first, so that it can be read wherever only the id is known.
 */
@Entity('tag_kind')
export class TagKind extends Shipped {
  @PrimaryColumn('text') id: string;
  @Column('integer') version: number;
  @Column('text') name: string;
  @Column('text', { array: true }) aliases: string[];
  @Column('integer', { name: 'sort_order' }) sortOrder: number;
}
