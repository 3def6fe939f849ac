import { ACCESS_KINDS, AUDIT_KINDS, ROW_OPERATIONS } from '@lianqun/domain';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery, toList } from '../../../foundation/http/fields.js';
import { HistoryChange } from '../history.dto.js';

export const OPERATIONS = [...ROW_OPERATIONS, ...ACCESS_KINDS] as const;
export const SOURCES = ['rows', 'access'] as const;

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export class AuditQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'First day in Beijing, YYYY-MM-DD' })
  @IsOptional()
  @Matches(DAY)
  from?: string;

  @ApiProperty({ required: false, description: 'Last day in Beijing, YYYY-MM-DD' })
  @IsOptional()
  @Matches(DAY)
  to?: string;

  @ApiProperty({ required: false, type: [String] })
  @Transform(toList)
  @IsOptional()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  accountId?: string[];

  @ApiProperty({ required: false, isArray: true, enum: AUDIT_KINDS, description: 'Kinds of records' })
  @Transform(toList)
  @IsOptional()
  @ArrayMaxSize(AUDIT_KINDS.length)
  @IsIn(AUDIT_KINDS, { each: true })
  kind?: string[];

  @ApiProperty({ required: false, maxLength: 200, description: 'Id of a record' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  recordId?: string;

  @ApiProperty({
    required: false,
    isArray: true,
    enum: OPERATIONS,
    description: 'Operations on rows, events of access',
  })
  @Transform(toList)
  @IsOptional()
  @ArrayMaxSize(OPERATIONS.length)
  @IsIn(OPERATIONS, { each: true })
  operation?: (typeof OPERATIONS)[number][];

  @ApiProperty({ required: false, enum: SOURCES, description: 'Changed rows, or events of access' })
  @IsOptional()
  @IsIn(SOURCES)
  source?: (typeof SOURCES)[number];

  @ApiProperty({
    required: false,
    maxLength: 200,
    description: 'Part of the name of a person or a record, or of an address',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}

export class AuditExportQuery extends OmitType(AuditQuery, ['page', 'pageSize']) {}

export class AuditOrigin {
  @ApiProperty({ enum: ['request', 'import', 'sample', 'reference', 'system'] }) kind: string;
  @ApiProperty({ type: String, nullable: true }) batchId: string | null;
  @ApiProperty({ type: String, nullable: true }) fileName: string | null;
  @ApiProperty({ required: false, description: 'The import was taken back' }) undo?: boolean;
}

export class AuditItem {
  @ApiProperty({ description: 'Number of the row or event; unique within its source' }) id: string;
  @ApiProperty({ enum: ['row', 'access'] }) source: 'row' | 'access';
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, nullable: true }) accountId: string | null;
  @ApiProperty({ type: String, nullable: true }) accountName: string | null;
  @ApiProperty({ type: String, nullable: true }) username: string | null;
  @ApiProperty({ type: String, nullable: true }) ip: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Kind of the record' }) kind: string | null;
  @ApiProperty({ type: String, nullable: true }) recordId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the record is called now' }) title: string | null;
  @ApiProperty({ type: String, nullable: true }) table: string | null;
  @ApiProperty({ enum: OPERATIONS }) operation: string;
  @ApiProperty({ type: String, nullable: true }) method: string | null;
  @ApiProperty({ type: String, nullable: true }) route: string | null;
  @ApiProperty({ enum: ['done', 'refused'] }) outcome: string;
  @ApiProperty({ type: String, nullable: true }) requestId: string | null;
  @ApiProperty({ type: AuditOrigin, nullable: true }) origin: AuditOrigin | null;
  @ApiProperty({
    type: [HistoryChange],
    description: 'By column, with names instead of ids; numbers are decimal text, contact details read `enc:`',
  })
  changes: HistoryChange[];
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: 'What tells the row from others of its record; of an event, what was noted with it',
  })
  details: Record<string, unknown>;
}

export class AuditList {
  @ApiProperty({ type: [AuditItem] }) items: AuditItem[];
  @ApiProperty({ description: 'Stops at 10,001' }) total: number;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Time of the newest seal' })
  sealedUntil: Date | null;
  @ApiProperty({ type: String, nullable: true, description: 'Head of the chain of seals' }) head: string | null;
}
