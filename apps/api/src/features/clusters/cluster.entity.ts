import { Column, Entity } from 'typeorm';
import { DatedEntry } from '../chains/index.js';

/** 产业集群: a dictionary entry that staff edit. */
@Entity('cluster')
export class Cluster extends DatedEntry {
  @Column('text') level: string;
}
