import { IMPORT_DECISIONS, IMPORT_STATUSES } from '@lianqun/domain';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery, toList } from '../../foundation/http/fields.js';

export class CreatedImport {
  @ApiProperty() id: string;
}

export class ImportProgressResponse {
  @ApiProperty({ enum: ['reading', 'matching', 'committing'] }) stage: string;
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
  @ApiProperty({ enum: ['name', 'synonym', 'content', 'user', 'none'] }) confidence: string;
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
  @ApiProperty() rows: number;
}

export class ImportAbilities {
  @ApiProperty({ description: 'Download the file as it was uploaded' }) original: boolean;
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
  @ApiProperty({ type: [OutsideRowsResponse], description: 'Rows whose records are in the care of others' })
  outside: OutsideRowsResponse[];
  @ApiProperty({ type: ImportProblemResponse, nullable: true }) problem: ImportProblemResponse | null;
  @ApiProperty({ type: ImportResultResponse, nullable: true }) result: ImportResultResponse | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, description: 'Milliseconds by stage' })
  timings: Record<string, number>;
  @ApiProperty(when) readAt: Date | null;
  @ApiProperty(when) committedAt: Date | null;
  @ApiProperty({ type: ImportAbilities }) abilities: ImportAbilities;
}

export class ImportBatchList {
  @ApiProperty({ type: [ImportBatchResponse] }) items: ImportBatchResponse[];
  @ApiProperty() total: number;
}

export class RowProblemResponse {
  @ApiProperty({ type: String, nullable: true }) field: string | null;
  @ApiProperty({ type: Number, nullable: true }) column: number | null;
  @ApiProperty({ enum: ['error', 'warning', 'question'] }) severity: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Record<string, unknown>;
  @ApiProperty() message: string;
  @ApiProperty({ description: 'The cell as it stood in the file' }) raw: string;
}

export class CellChange {
  @ApiProperty({ nullable: true, type: Object }) before: unknown;
  @ApiProperty({ nullable: true, type: Object }) after: unknown;
}

@ApiExtraModels(CellChange)
export class ImportRowResponse {
  @ApiProperty() rowNumber: number;
  @ApiProperty({ enum: IMPORT_DECISIONS }) decision: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) values: Record<string, unknown>;
  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(CellChange) } })
  changes: Record<string, CellChange>;
  @ApiProperty({ type: [RowProblemResponse] }) problems: RowProblemResponse[];
  @ApiProperty({ type: String, nullable: true }) targetId: string | null;
  @ApiProperty({ type: Number, nullable: true }) duplicateOf: number | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
}

export class ImportRowList {
  @ApiProperty({ type: [ImportRowResponse] }) items: ImportRowResponse[];
  @ApiProperty() total: number;
}

export class ImportRowQuery extends PageQuery {
  @ApiProperty({ type: Number, required: false, default: 100 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(500)
  override pageSize = 100;

  @ApiProperty({ required: false, type: [String], enum: IMPORT_DECISIONS })
  @Transform(toList)
  @IsOptional()
  @ArrayMaxSize(6)
  @IsIn(IMPORT_DECISIONS, { each: true })
  decision?: string[];

  @ApiProperty({ required: false })
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsOptional()
  @IsBoolean()
  withProblems?: boolean;
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
    additionalProperties: { type: 'string', nullable: true },
    description: 'Column index → field, or null for a column that feeds no field',
  })
  @IsOptional()
  @IsObject()
  columns?: Record<string, string | null>;
}

export class AnswerRequest {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) answer: string;
}

export class ImportFieldResponse {
  @ApiProperty() field: string;
  @ApiProperty() label: string;
  @ApiProperty({ type: [String] }) synonyms: string[];
}

export class ImportFieldList {
  @ApiProperty({ type: [ImportFieldResponse] }) items: ImportFieldResponse[];
}
