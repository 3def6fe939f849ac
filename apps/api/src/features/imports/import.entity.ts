import type { ImportMode, UndoLeftReason, ValueMode } from '@lianqun/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ListedValue } from './reading/values/listed-values.js';
import type {
  BatchProblem,
  Choices,
  FoundTable,
  MappedColumn,
  RowProblem,
  SheetSummary,
  Taught,
} from './reading/protocol.js';

export interface DecisionCounts {
  new: number;
  update: number;
  unchanged: number;
  duplicate: number;
  question: number;
  refused: number;
}

/** Rows about records in the care of another organization. */
export interface OutsideRows {
  organizationId: string;
  organization: string;
  /** Rows of which it is asked anything. */
  rows: number;
  /** Of these, rows that write nothing themselves, each counted once: all of them, where a batch does not say. */
  whole?: number;
}

export interface UndoResult {
  /** New records that are gone again. */
  removed: number;
  restored: number;
  /** Records that were left as they are. */
  left: number;
}

@Entity('import_batch')
export class ImportBatch {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('text') register: string;
  @Column('text') status: string;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('bigint', { name: 'file_size' }) fileSize: string;
  @Column('text', { name: 'file_sha256' }) fileSha256: string;
  /** What a person corrected: sheet, header row, columns. */
  @Column('jsonb') choices: Choices;
  @Column('jsonb') sheets: SheetSummary[];
  @Column('jsonb', { name: 'table_found', nullable: true }) tableFound: FoundTable | null;
  @Column('jsonb') mapping: MappedColumn[];
  @Column('jsonb', { nullable: true }) counts: DecisionCounts | null;
  @Column('integer', { name: 'data_rows', nullable: true }) dataRows: number | null;
  @Column('integer') warnings: number;
  @Column('integer', { name: 'changed_cells' }) changedCells: number;
  /** How many rows are questions for other organizations. */
  @Column('jsonb') outside: OutsideRows[];
  @Column('jsonb', { nullable: true }) problem: BatchProblem | null;
  @Column('jsonb', { nullable: true }) result: { inserted: number; updated: number; setAside: number } | null;
  /** Milliseconds by stage. */
  @Column('jsonb') timings: Record<string, number>;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
  @Column('timestamptz', { name: 'committed_at', nullable: true }) committedAt: Date | null;
  @Column('text') mode: ImportMode;
  /** Where a field is not treated as the mode says. */
  @Column('jsonb', { name: 'field_modes' }) fieldModes: Record<string, ValueMode>;
  @Column('jsonb') unmatched: ListedValue[];
  /** Digest of the folded header; null while there is none. */
  @Column('text', { nullable: true }) shape: string | null;
  @Column('jsonb', { nullable: true }) learned: Taught | null;
  /** The batch of which this one is the file again. */
  @Column('uuid', { name: 'repeats_id', nullable: true }) repeatsId: string | null;
  @Column('jsonb', { name: 'undo_result', nullable: true }) undoResult: UndoResult | null;
  @Column('uuid', { name: 'undone_by', nullable: true }) undoneBy: string | null;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
  @Column('uuid', { name: 'organization_id', nullable: true }) organizationId: string | null;
  @Column('text', { name: 'region_id', nullable: true }) regionId: string | null;
  @Column('uuid', { name: 'created_by' }) createdBy: string;
  /** Who takes care of the batch, where it is not who made it. */
  @Column('uuid', { name: 'keeper_id', nullable: true }) keeperId: string | null;
  /** In whose name its rows were decided. */
  @Column('uuid', { name: 'decided_by', array: true }) decidedBy: string[];
  @Column('text') confidentiality: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

/** One row of a file as it was read. */
@Entity('import_row')
export class ImportRow {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('integer', { name: 'row_number' }) rowNumber: number;
  /** The cells as text, in the order of the file's columns. */
  @Column('text', { array: true }) cells: string[];
  /** What the register would keep, by field; fields that the row does not fill are absent. */
  @Column('jsonb') record: Record<string, unknown>;
  @Column('jsonb') problems: RowProblem[];
  @Column('text') state: string;
  @Column('text', { name: 'credit_code', nullable: true }) creditCode: string | null;
  @Column('text', { name: 'name_folded', nullable: true }) nameFolded: string | null;
  /** Id of the record that this row becomes when it is new. */
  @Column('uuid', { name: 'new_id' }) newId: string;
  /** What a person answered to the row's question. */
  @Column('text', { nullable: true }) answer: string | null;
  /** Which of several records was meant with it. */
  @Column('uuid', { name: 'answer_target', nullable: true }) answerTarget: string | null;
  /** How this row treats its record, where it is not as the batch does. */
  @Column('text', { nullable: true }) mode: ValueMode | null;
  /** What stood in cells that were edited in the preview, by column. */
  @Column('jsonb', { nullable: true }) edits: Record<string, string> | null;
}

/** What is to become of a row, and after committing what became of it. */
@Entity('import_decision')
export class ImportDecision {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('integer', { name: 'row_number' }) rowNumber: number;
  @Column('text') decision: string;
  @Column('uuid', { name: 'target_id', nullable: true }) targetId: string | null;
  @Column('integer', { name: 'target_version', nullable: true }) targetVersion: number | null;
  @Column('integer', { name: 'duplicate_of', nullable: true }) duplicateOf: number | null;
  @Column('jsonb', { nullable: true }) changes: Record<string, { before: unknown; after: unknown }> | null;
  /** What reading and matching found. */
  @Column('jsonb') problems: RowProblem[];
  @Column('integer', { name: 'version_after', nullable: true }) versionAfter: number | null;
  /** Whom the row asks to change what is not the importer's to change, and what it says of that. */
  @Column('jsonb', { nullable: true }) proposed: { organizationId: string; changes: Record<string, unknown> }[] | null;
}

/** How far a batch is; written outside the transaction that it reports on. */
@Entity('import_progress')
export class ImportProgress {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @Column('text') stage: string;
  @Column('integer') done: number;
  @Column('integer', { nullable: true }) total: number | null;
  @Column('integer', { name: 'backend_pid', nullable: true }) backendPid: number | null;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

/** A record that undoing a batch left as it is. */
@Entity('import_undo_left')
export class ImportUndoLeft {
  @PrimaryColumn('uuid', { name: 'batch_id' }) batchId: string;
  @PrimaryColumn('integer', { name: 'row_number' }) rowNumber: number;
  @Column('uuid', { name: 'record_id' }) recordId: string;
  @Column('text') reason: UndoLeftReason;
  @Column('jsonb') details: Record<string, unknown>;
}
