import { IMPORT_MODES, IMPORT_STATUSES, VALUE_MODES } from '@lianqun/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';

export class CreatedImport {
  @ApiProperty() id: string;
}

export class ImportProgressResponse {
  @ApiProperty({ enum: ['reading', 'matching', 'committing', 'undoing'] }) stage: string;
  @ApiProperty() done: number;
  @ApiProperty({ type: Number, nullable: true }) total: number | null;
}

export class ImportSheetResponse {
  @ApiProperty() index: number;
  @ApiProperty() name: string;
  @ApiProperty() hidden: boolean;
  @ApiProperty({ type: Number, nullable: true }) rowCount: number | null;
  @ApiProperty({ type: Number, nullable: true }) columnCount: number | null;
}

export class SkippedRowResponse {
  @ApiProperty() row: number;
  @ApiProperty() reason: string;
}

export class ImportTableResponse {
  @ApiProperty() sheet: number;
  @ApiProperty({ type: Number, nullable: true }) headerRow: number | null;
  @ApiProperty() headerRows: number;
  @ApiProperty() firstDataRow: number;
  @ApiProperty() lastDataRow: number;
  @ApiProperty({ type: [SkippedRowResponse] }) skippedRows: SkippedRowResponse[];
}

export class ImportColumnResponse {
  @ApiProperty() column: number;
  @ApiProperty() letter: string;
  @ApiProperty() header: string;
  @ApiProperty({ type: String, nullable: true }) field: string | null;
  @ApiProperty({ type: [String], required: false, description: 'Further fields that the column feeds' })
  also?: string[];
  @ApiProperty({ enum: ['name', 'synonym', 'content', 'learned', 'user', 'none'] }) confidence: string;
  @ApiProperty({ required: false, description: 'Not kept beside the record either' }) left?: boolean;
  @ApiProperty({ type: String, nullable: true }) unit: string | null;
  @ApiProperty({ type: [String] }) samples: string[];
}

export class DecisionCountsResponse {
  @ApiProperty() new: number;
  @ApiProperty() update: number;
  @ApiProperty() unchanged: number;
  @ApiProperty() duplicate: number;
  @ApiProperty() question: number;
  @ApiProperty() refused: number;
}

export class ImportProblemResponse {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Record<string, unknown>;
  @ApiProperty() message: string;
}

export class ImportResultResponse {
  @ApiProperty() inserted: number;
  @ApiProperty() updated: number;
  @ApiProperty({ description: 'Rows whose record changed between preview and commit' }) setAside: number;
}

export class OutsideRowsResponse {
  @ApiProperty({ description: 'Short name' }) organization: string;
  @ApiProperty({ description: 'Rows of which it is asked anything' }) rows: number;
  @ApiProperty({ description: 'Of these, rows that write nothing themselves; one that asks several counts once' })
  whole: number;
}

export class LearnedResponse {
  @ApiProperty({ description: 'The file that taught it' }) from: string;
  @ApiProperty() columns: number;
  @ApiProperty() values: number;
}

export class ImportUndoResponse {
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty() byName: string;
  @ApiProperty({ description: 'New records that are gone again' }) removed: number;
  @ApiProperty() restored: number;
  @ApiProperty({ description: 'Records that were left as they are' }) left: number;
}

export class ImportAbilities {
  @ApiProperty({ description: 'Download the file as it was uploaded' }) original: boolean;
  @ApiProperty() undo: boolean;
  @ApiProperty() handOver: boolean;
  @ApiProperty({ description: 'Import the same file with the same choices again' }) again: boolean;
}

const when = { type: String, format: 'date-time', nullable: true } as const;

export class ImportBatchResponse {
  @ApiProperty() id: string;
  @ApiProperty({ enum: IMPORT_STATUSES }) status: string;
  @ApiProperty() fileName: string;
  @ApiProperty() fileSize: number;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty() createdByName: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: ImportProgressResponse, nullable: true }) progress: ImportProgressResponse | null;
  @ApiProperty({ type: [ImportSheetResponse] }) sheets: ImportSheetResponse[];
  @ApiProperty({ type: ImportTableResponse, nullable: true }) table: ImportTableResponse | null;
  @ApiProperty({ type: [ImportColumnResponse] }) mapping: ImportColumnResponse[];
  @ApiProperty({ type: DecisionCountsResponse, nullable: true }) counts: DecisionCountsResponse | null;
  @ApiProperty({ type: Number, nullable: true }) dataRows: number | null;
  @ApiProperty() warnings: number;
  @ApiProperty() changedCells: number;
  @ApiProperty({ type: [OutsideRowsResponse], description: 'Who is asked to change what is in the care of others' })
  outside: OutsideRowsResponse[];
  @ApiProperty({ type: ImportProblemResponse, nullable: true }) problem: ImportProblemResponse | null;
  @ApiProperty({ type: ImportResultResponse, nullable: true }) result: ImportResultResponse | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'Milliseconds by stage' })
  timings: Record<string, number>;
  @ApiProperty(when) readAt: Date | null;
  @ApiProperty(when) committedAt: Date | null;
  @ApiProperty({ enum: IMPORT_MODES }) mode: string;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...VALUE_MODES] },
    description: 'Where a field is not treated as the mode says',
  })
  fieldModes: Record<string, string>;
  @ApiProperty({ type: String, nullable: true }) keeperId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Null: who made it' }) keeperName: string | null;
  @ApiProperty({ description: 'Columns that feed no field are kept beside the record' }) extras: boolean;
  @ApiProperty({ description: 'Texts that name no entry of a dictionary, or several' }) unmatched: number;
  @ApiProperty({ type: LearnedResponse, nullable: true }) learned: LearnedResponse | null;
  @ApiProperty({ type: String, nullable: true, description: 'The batch of which this one is the file again' })
  repeatsId: string | null;
  @ApiProperty({ type: ImportUndoResponse, nullable: true }) undo: ImportUndoResponse | null;
  @ApiProperty({ type: ImportAbilities }) abilities: ImportAbilities;
}

export class ImportBatchList {
  @ApiProperty({ type: [ImportBatchResponse] }) items: ImportBatchResponse[];
  @ApiProperty() total: number;
}

export class SheetQuery {
  @ApiProperty({ type: Number, required: false, default: 0 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  sheet = 0;
}

export class SheetRowResponse {
  @ApiProperty() row: number;
  @ApiProperty({ type: [String] }) cells: string[];
}

export class SheetHeadResponse {
  @ApiProperty({ type: [SheetRowResponse] }) rows: SheetRowResponse[];
}

export class ReadAgainRequest {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @ApiPropertyOptional({ type: Number }) @IsOptional() @IsInt() @Min(0) @Max(1000) sheet?: number;
  @ApiPropertyOptional({ type: Number, nullable: true, description: 'Null: the list has no header' })
  @IsOptional()
  @IsInt()
  @Min(1)
  headerRow?: number | null;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      nullable: true,
    },
    description: 'Column index → field, several fields, or null for a column that feeds none',
  })
  @IsOptional()
  @IsObject()
  columns?: Record<string, string | string[] | null>;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Column index → unit, where the header does not say it',
  })
  @IsOptional()
  @IsObject()
  units?: Record<string, string>;
  @ApiPropertyOptional({ description: 'Keep columns that feed no field as extra information; yes unless said' })
  @IsOptional()
  @IsBoolean()
  extras?: boolean;
  @ApiPropertyOptional({ description: 'Take over what earlier lists of this shape taught; yes unless said' })
  @IsOptional()
  @IsBoolean()
  useMemory?: boolean;
}

export class ImportFieldResponse {
  @ApiProperty() field: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: [String] }) synonyms: string[];
  @ApiProperty({ description: 'Whether several columns may feed it' }) several: boolean;
  @ApiProperty({ type: [String], description: 'What its values may be given in; none for fields without unit' })
  units: string[];
}

export class ImportFieldList {
  @ApiProperty({ type: [ImportFieldResponse] }) items: ImportFieldResponse[];
}
