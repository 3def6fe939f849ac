import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What reading and matching found about a row, once a code: for filtering and counting the rows of a batch. */
@Entity('import_finding')
export class ImportFinding {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('integer', { name: 'row_number' }) rowNumber: number;
  @Column('text') severity: string;
  @Column('text', { nullable: true }) field: string | null;
  /** A question that nobody has answered. */
  @Column('boolean') open: boolean;
}
