import { IMPORT_MODES, type ImportMode, VALUE_MODES, type ValueMode } from '@lianqun/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  Equals,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { DecisionCountsResponse } from '../import.dto.js';
import { MAX_ROW_NUMBER } from '../reading/protocol.js';

export class ImportModeRequest {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @ApiProperty({ enum: IMPORT_MODES }) @IsIn(IMPORT_MODES) mode: ImportMode;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', enum: [...VALUE_MODES] },
    description: 'Where a field is not treated as the mode says',
  })
  @IsOptional()
  @IsObject()
  fieldModes?: Record<string, ValueMode>;
}

export class RowModeRequest {
  @ApiProperty({ enum: VALUE_MODES, type: String, nullable: true, description: 'Null: as the batch says' })
  @IsIn([...VALUE_MODES, null])
  mode: ValueMode | null;
  @ApiPropertyOptional({ description: 'Every row that would change the same fields' })
  @IsOptional()
  @IsBoolean()
  alike?: boolean;
}

export class ChangedRowsResponse {
  @ApiProperty() changed: number;
}

export class AnswersRequest {
  @ApiProperty() @IsInt() @Min(1) @Max(MAX_ROW_NUMBER) rowNumber: number;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) answer: string;
  @ApiProperty({ enum: [true], description: 'Every open question that is alike' }) @Equals(true) alike: true;
  @ApiPropertyOptional({ description: 'The record that is meant, where a row may mean several' })
  @IsOptional()
  @IsUUID()
  targetId?: string;
}

export class AnsweredRowsResponse {
  @ApiProperty() answered: number;
  @ApiProperty({ type: DecisionCountsResponse }) counts: DecisionCountsResponse;
}

export class CountedProblemResponse {
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['error', 'warning', 'question'] }) severity: string;
  @ApiProperty({ type: String, nullable: true }) field: string | null;
  @ApiProperty({ description: 'Rows that have it' }) count: number;
  @ApiProperty({ description: 'Rows that wait for an answer to it' }) open: number;
  @ApiProperty({ description: 'What one of the rows is told' }) message: string;
}

export class CountedProblemList {
  @ApiProperty({ type: [CountedProblemResponse] }) items: CountedProblemResponse[];
}

export const SCORES = ['id', 'code', 'name', 'same-core', 'one-character'] as const;

export type Score = (typeof SCORES)[number];

export class CandidateResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: SCORES, description: 'By what it was found' }) score: Score;
  @ApiProperty({ type: 'object', additionalProperties: true }) values: Record<string, unknown>;
  @ApiProperty({ type: [String], description: 'Fields of the row that the record has otherwise' }) differs: string[];
  @ApiProperty({ description: 'Projects that name it' }) projects: number;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
}

export class CandidateList {
  @ApiProperty({ type: [CandidateResponse] }) items: CandidateResponse[];
}
