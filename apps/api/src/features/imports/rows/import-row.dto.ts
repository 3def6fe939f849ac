import { IMPORT_DECISIONS, VALUE_MODES } from '@lianqun/domain';
import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { PageQuery, toList } from '../../../foundation/http/fields.js';

const toFlag = ({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value);

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
  @ApiProperty({ enum: VALUE_MODES, type: String, nullable: true, description: 'Where it is not as the batch says' })
  mode: string | null;
  @ApiProperty({ type: [String], description: 'The cells of the file by column, contact details masked' })
  cells: string[];
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Column index → what stood in the cell before it was edited',
  })
  edits: Record<string, string>;
  @ApiProperty({ description: 'Whether somebody has answered a question of the row' }) answered: boolean;
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
  @Transform(toFlag)
  @IsOptional()
  @IsBoolean()
  withProblems?: boolean;

  @ApiProperty({ required: false, description: 'Code of a problem that the rows have' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  problem?: string;

  @ApiProperty({ required: false, description: 'Part of the name, or of a code' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiProperty({ required: false })
  @Transform(toFlag)
  @IsOptional()
  @IsBoolean()
  edited?: boolean;

  @ApiProperty({ required: false })
  @Transform(toFlag)
  @IsOptional()
  @IsBoolean()
  answered?: boolean;
}

export class AnswerRequest {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) answer: string;
  @ApiProperty({ required: false, description: 'The record that is meant, where a row may mean several' })
  @IsOptional()
  @IsUUID()
  targetId?: string;
}
