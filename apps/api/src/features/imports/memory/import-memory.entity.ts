import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an organization taught about its lists: what the columns of one header are, or what a text means. */
@Entity('import_memory')
export class ImportMemory {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('text') register: string;
  @Column('text') kind: 'columns' | 'value';
  /** Of columns the digest of the header; of a value its folded text. */
  @Column('text') key: string;
  /** Of a value the field that it stands in; of columns empty. */
  @Column('text') field: string;
  /** The headers, or the text as it was written. */
  @Column('text') label: string;
  @Column('jsonb') meaning: ColumnsMeaning | ValueMeaning;
  @Column('integer') uses: number;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

export interface ColumnsMeaning {
  from: string;
  columns: Record<string, string[] | null>;
  units: Record<string, string>;
  extras?: boolean;
  /** Column → header, to say what was learned. */
  headers: Record<string, string>;
}

export interface ValueMeaning {
  from: string;
  ids: string[] | null;
}
