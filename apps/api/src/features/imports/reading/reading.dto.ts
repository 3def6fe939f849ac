import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsInt,
  IsNotEmpty,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

export class EntryOption {
  @ApiProperty() id: string;
  @ApiProperty() label: string;
}

export class ValueMeaningResponse {
  @ApiProperty({ type: [String], nullable: true, description: 'Null: no entry, kept as it is written' })
  ids: string[] | null;
  @ApiProperty({ type: [String] }) labels: string[];
  @ApiProperty({ description: 'An earlier list of the organization taught it' }) learned: boolean;
}

export class ListedValueResponse {
  @ApiProperty() field: string;
  @ApiProperty({ description: 'Name of the field' }) label: string;
  @ApiProperty() text: string;
  @ApiProperty({ description: 'Rows in which it stands' }) count: number;
  @ApiProperty() code: string;
  @ApiProperty() column: number;
  @ApiProperty() header: string;
  @ApiProperty({ type: [EntryOption], nullable: true, description: 'What it may mean, where it resembles something' })
  options: EntryOption[] | null;
  @ApiProperty({ type: ValueMeaningResponse, nullable: true }) meaning: ValueMeaningResponse | null;
}

export class ListedValueList {
  @ApiProperty({ type: [ListedValueResponse] }) items: ListedValueResponse[];
  @ApiProperty({ description: 'There are more than are listed' }) more: boolean;
}

export class SettledValue {
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(100) field: string;
  @ApiProperty() @IsString() @IsNotEmpty() @MaxLength(200) text: string;
  @ApiProperty({ type: [String], nullable: true, description: 'Null: no entry, kept as it is written' })
  @ValidateIf((_, value) => value !== null)
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  ids: string[] | null;
}

export class SettleValuesRequest {
  @ApiProperty() @IsInt() @Min(1) version: number;
  @ApiProperty({ type: [SettledValue] })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => SettledValue)
  items: SettledValue[];
}

export class EditCellRequest {
  @ApiProperty({ description: 'Column of the file, from 0' }) @IsInt() @Min(0) @Max(20_000) column: number;
  @ApiProperty() @IsString() @MaxLength(5000) text: string;
  @ApiProperty({ description: 'What the cell showed to whoever edits it' })
  @IsString()
  @MaxLength(40_000)
  before: string;
}
