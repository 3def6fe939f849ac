import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What searches look through of a record whose register has no table of its own for it. */
@Entity('record_search')
export class RecordSearchEntry {
  @PrimaryColumn('uuid', { name: 'record_id' }) recordId: string;
  @Column('text') kind: string;
  @Column('text', { name: 'search_text' }) searchText: string;
  @Column('text', { name: 'search_grams', array: true }) searchGrams: string[];
}
