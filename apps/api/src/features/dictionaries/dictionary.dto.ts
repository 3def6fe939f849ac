import { applyDecorators } from '@nestjs/common';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../../foundation/http/fields.js';
import { DICTIONARY_NAMES, type DictionaryName } from './dictionary-tables.sql.js';

export class DictionaryResponse {
  @ApiProperty({ enum: DICTIONARY_NAMES }) name: DictionaryName;
  @ApiProperty({ description: 'How many entries' }) count: number;
  @ApiProperty({ description: 'How many of them staff edited or added' }) edited: number;
}

export class DictionaryList {
  @ApiProperty({ type: [DictionaryResponse] }) items: DictionaryResponse[];
}

export class DictionaryEntry {
  @ApiProperty() id: string;
  @ApiProperty({ description: 'Official code, or the word under which files know the entry' }) key: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ type: Number, nullable: true, description: 'From 1; null where the dictionary is no tree' })
  level: number | null;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ type: [String], description: 'Names of everything above it, the topmost first' }) path: string[];
  @ApiProperty({ description: 'How many entries stand right below it' }) parts: number;
  @ApiProperty({ type: String, nullable: true, description: 'The document that it was taken from' })
  source: string | null;
  @ApiProperty({ description: 'Whether it ships with the product' }) shipped: boolean;
  @ApiProperty({ description: 'Whether staff changed it, so that an upgrade leaves it alone' }) edited: boolean;
  @ApiProperty({ description: 'How often records name it or anything below it' }) uses: number;
}

export class DictionaryEntryList {
  @ApiProperty({ type: [DictionaryEntry] }) items: DictionaryEntry[];
  @ApiProperty() total: number;
}

export class DictionaryQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Part of a name, alias or code, anywhere in the dictionary' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;

  @ApiProperty({ required: false, description: 'The entry whose parts are wanted; the topmost entries without it' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  parent?: string;
}

const Name = () => applyDecorators(ApiProperty({ maxLength: 100 }), IsString(), IsNotEmpty(), MaxLength(100));

const Aliases = () =>
  applyDecorators(
    ApiProperty({ type: [String], maxItems: 50, description: 'Other names, each of at most 100 characters' }),
    IsArray(),
    ArrayMaxSize(50),
    IsString({ each: true }),
    MaxLength(100, { each: true }),
  );

export class CreateTagKindRequest {
  @Name() name: string;
  @Aliases() aliases: string[];
}

export class UpdateDictionaryEntryRequest extends PartialType(CreateTagKindRequest) {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
}

export class TagKindResponse {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ description: 'Whether staff changed it since it shipped, or added it' }) edited: boolean;
}

export class TagKindList {
  @ApiProperty({ type: [TagKindResponse] }) items: TagKindResponse[];
}
