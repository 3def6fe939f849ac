import { EXPORT_STATUSES, type ExportStatus } from '@lianqun/domain';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

const MOST_COLUMNS = 200;

/** `a,b` as well as `a` and `b` given one after the other. */
const separated = ({ value }: TransformFnParams): unknown => {
  if (value === undefined || value === '') return undefined;
  return [value].flat().flatMap((one: unknown) => (typeof one === 'string' ? one.split(',').filter(Boolean) : [one]));
};

/** Columns of an export in a query. */
export const ChosenColumns = () =>
  applyDecorators(
    ApiProperty({ type: String, required: false, description: 'Columns, separated by commas; all unless given' }),
    Transform(separated),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(MOST_COLUMNS),
    IsString({ each: true }),
    MaxLength(100, { each: true }),
  );

/** What an order of an export says besides the filter. */
export class ExportChoices {
  @ApiProperty({ type: [String], required: false, description: 'The columns wanted; all unless given' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  columns?: string[];

  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false, description: 'A form to fill in' })
  @IsOptional()
  @IsUUID()
  formId?: string | null;

  @ApiProperty({ enum: ['masked', 'reveal'], required: false, default: 'masked' })
  @IsOptional()
  @IsIn(['masked', 'reveal'])
  contacts?: 'masked' | 'reveal';
}

export class CreatedExport {
  @ApiProperty({ format: 'uuid' }) id: string;
}

class ExportProblem {
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: object;
  @ApiProperty() message: string;
}

class ExportAbilities {
  @ApiProperty() cancel: boolean;
  @ApiProperty() download: boolean;
}

export class ExportResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: EXPORT_STATUSES }) status: ExportStatus;
  @ApiProperty() fileName: string;
  @ApiProperty({ description: 'Rows written so far' }) done: number;
  @ApiProperty({ type: Number, nullable: true, description: 'Null until it is known' }) total: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Bytes' }) fileSize: number | null;
  @ApiProperty({ description: 'Whether contact details were asked for in clear' }) contacts: boolean;
  @ApiProperty({ type: ExportProblem, nullable: true }) problem: ExportProblem | null;
  @ApiProperty() createdAt: Date;
  @ApiProperty({ type: Date, nullable: true }) finishedAt: Date | null;
  @ApiProperty({ type: Date, nullable: true, description: 'When the file is removed' }) expiresAt: Date | null;
  @ApiProperty({ type: ExportAbilities }) abilities: ExportAbilities;
}

export class ExportList {
  @ApiProperty({ type: [ExportResponse] }) items: ExportResponse[];
  @ApiProperty() total: number;
}

export class ExportFormColumn {
  @ApiProperty({ description: 'From 0' }) column: number;
  @ApiProperty() header: string;
  @ApiProperty({ type: String, nullable: true, description: 'Null for a column that stays empty' })
  field: string | null;
  @ApiProperty({ type: [String], description: 'Further fields that stand in the same cells' }) also: string[];
  @ApiProperty({ type: String, nullable: true }) unit: string | null;
}

export class ExportFormResponse {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ type: [ExportFormColumn] }) columns: ExportFormColumn[];
  @ApiProperty({ description: 'Rows of the form with data in them, which an export replaces' }) replacedRows: number;
  @ApiProperty() createdByName: string;
  @ApiProperty() createdAt: Date;
}

export class ExportFormList {
  @ApiProperty({ type: [ExportFormResponse] }) items: ExportFormResponse[];
}
