import { ApiProperty, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ChosenColumns, ExportChoices } from '../../exports/index.js';
import { ENTERPRISE_SORTS, EnterpriseQuery } from '../list/enterprise-query.dto.js';

const SORTS = ENTERPRISE_SORTS.flatMap((field) => [field, `-${field}`]);

export class EnterpriseExportQuery extends OmitType(EnterpriseQuery, ['page', 'pageSize'] as const) {
  @ChosenColumns() columns?: string[];

  @ApiProperty({ required: false, format: 'uuid', description: 'A form of one’s own to fill in' })
  @IsOptional()
  @IsUUID()
  form?: string;

  @ApiProperty({ required: false, enum: ['masked', 'reveal'], default: 'masked' })
  @IsOptional()
  @IsIn(['masked', 'reveal'])
  contacts?: 'masked' | 'reveal';
}

/** What a list of enterprises is narrowed by, without its pages and its order. */
export class EnterpriseFilterBody extends OmitType(EnterpriseQuery, ['page', 'pageSize', 'sort'] as const) {}

export class OrderEnterpriseExport extends ExportChoices {
  @ApiProperty({ type: EnterpriseFilterBody, required: false, description: 'As in the list; all unless given' })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => EnterpriseFilterBody)
  filter?: EnterpriseFilterBody;

  @ApiProperty({ required: false, enum: SORTS, default: 'name' })
  @IsOptional()
  @IsIn(SORTS)
  sort?: string;
}
