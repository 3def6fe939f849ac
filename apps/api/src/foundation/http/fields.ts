import { applyDecorators, type PipeTransform } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { AppError } from './app-error.js';

/** A query parameter that may be given once or several times. */
export function toList({ value }: TransformFnParams): unknown {
  if (value === undefined || value === '') return undefined;
  return Array.isArray(value) ? value : [value];
}

/** Text of at most `max` characters, or null for none. */
export const NullableText = (max: number, description?: string) =>
  applyDecorators(
    ApiProperty({ type: String, nullable: true, required: false, maxLength: max, description }),
    IsOptional(),
    IsString(),
    MaxLength(max),
  );

/** An exact decimal as text (`"12.50"`); a JSON number is taken by its shortest exact writing. */
export const Decimal = (description: string) =>
  applyDecorators(
    ApiProperty({ type: String, nullable: true, required: false, description }),
    Transform(({ value }: TransformFnParams): unknown => (typeof value === 'number' ? String(value) : value)),
    IsOptional(),
    IsString(),
    MaxLength(40),
  );

/** A list of texts. */
export const ListOf = (type: typeof String, max: number, description?: string) =>
  applyDecorators(
    ApiProperty({ type: [type], required: false, description }),
    IsOptional(),
    IsArray(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(200, { each: true }),
  );

/** A query parameter that may be given once or several times, of at most `max` texts. */
export const ChosenOf = (max: number, description?: string) =>
  applyDecorators(
    ApiProperty({ type: [String], required: false, description }),
    Transform(toList),
    IsOptional(),
    ArrayMaxSize(max),
    IsString({ each: true }),
    MaxLength(200, { each: true }),
  );

/** `page` from 1 and `pageSize` of a list. */
export class PageQuery {
  @ApiProperty({ type: Number, required: false, default: 1 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page = 1;

  @ApiProperty({ type: Number, required: false, default: 50 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize = 50;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id in a route: what is no UUID is the address of nothing. */
export const idPipe: PipeTransform<string, string> = {
  transform(value) {
    if (!UUID.test(value)) throw new AppError('not-found');
    return value.toLowerCase();
  },
};
