import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
} from 'class-validator';

const LONGEST_ADDRESS = 4000;
const MOST_COLUMNS = 200;

export class SavedViewsQuery {
  @ApiProperty({ description: 'A kind of record' }) @IsString() @MaxLength(50) register: string;
}

class ViewContent {
  @ApiProperty({
    type: [String],
    nullable: true,
    required: false,
    description: 'The columns shown; null for the usual',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  @Matches(/^[\w.:-]+$/u, { each: true })
  columns?: string[] | null;

  @ApiProperty({ required: false, description: 'With everybody of the own organization and below it' })
  @IsOptional()
  @IsBoolean()
  shared?: boolean;
}

export class CreateSavedViewRequest extends ViewContent {
  @ApiProperty({ description: 'A kind of record' }) @IsString() @MaxLength(50) register: string;
  @ApiProperty({ maxLength: 50 }) @IsString() @MaxLength(50) name: string;
  @ApiProperty({ description: 'The query part of the address of the list' })
  @IsString()
  @MaxLength(LONGEST_ADDRESS)
  address: string;
}

export class UpdateSavedViewRequest extends ViewContent {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;

  @ApiPropertyOptional({ maxLength: 50 }) @IsOptional() @IsString() @MaxLength(50) name?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(LONGEST_ADDRESS) address?: string;
}

export class SavedViewResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty() address: string;
  @ApiProperty({ type: [String], nullable: true }) columns: string[] | null;
  @ApiProperty() shared: boolean;
  @ApiProperty({ description: 'Made by whoever asks: to be changed and deleted' }) own: boolean;
  @ApiProperty() createdByName: string;
  @ApiProperty({ type: String, nullable: true, description: 'With whom it is shared' }) organizationName: string | null;
}

export class SavedViewList {
  @ApiProperty({ type: [SavedViewResponse], description: 'Own ones first, by name' }) items: SavedViewResponse[];
}
