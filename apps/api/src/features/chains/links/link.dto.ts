import {
  CHAIN_LINKS,
  type ChainLink as LinkPosition,
  LINK_STATUSES,
  type LinkStatus,
  REGIONAL_ROLES,
  type RegionalRole,
  STRENGTHS,
  type Strength,
} from '@lianqun/domain';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { ListOf, NullableText } from '../../../foundation/http/fields.js';

const text = { type: String, nullable: true } as const;

/** What a region does on a link: one cell of the matrix. */
export class RegionalRoleResponse {
  @ApiProperty() regionCode: string;
  @ApiProperty() regionName: string;
  @ApiProperty({ enum: REGIONAL_ROLES, isArray: true }) roles: RegionalRole[];
  @ApiProperty({ enum: STRENGTHS, nullable: true }) strength: Strength | null;
  @ApiProperty(text) evidence: string | null;
  @ApiProperty({ ...text, format: 'date' }) evidencedOn: string | null;
  @ApiProperty() version: number;
}

export class LinkResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty(text) parentId: string | null;
  @ApiProperty({ enum: CHAIN_LINKS }) position: LinkPosition;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty({ type: [String], description: 'Codes of GB/T 4754; each covers everything below it' })
  industryIds: string[];
  @ApiProperty({ type: [String] }) keywords: string[];
  @ApiProperty({ enum: LINK_STATUSES }) status: LinkStatus;
  @ApiProperty({ description: 'Among its siblings' }) sortOrder: number;
  @ApiProperty(text) note: string | null;
  @ApiProperty(text) source: string | null;
  @ApiProperty({ description: 'Enterprises that stand on it or on anything below it, each once' })
  enterpriseCount: number;
  @ApiProperty({ type: [RegionalRoleResponse] }) roles: RegionalRoleResponse[];
}

export class MatrixRegion {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

export class LinkAbilities {
  @ApiProperty({ description: 'Add, change, move, confirm and delete links' }) update: boolean;
  @ApiProperty({
    oneOf: [
      { type: 'array', items: { type: 'string' } },
      { type: 'string', enum: ['all'] },
    ],
    description: 'Whose cells the account may fill: regions, each with everything below it, or all',
  })
  regions: string[] | 'all';
}

export class LinkTree {
  @ApiProperty({ type: [LinkResponse], description: 'Each link before its parts, siblings in their order' })
  items: LinkResponse[];
  @ApiProperty({ type: [MatrixRegion], description: 'The three provinces, and every region that has a role' })
  regions: MatrixRegion[];
  @ApiProperty() abilities: LinkAbilities;
}

export class LinkBody {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) name: string;
  @ListOf(String, 50) aliases?: string[];
  @ListOf(String, 50, 'Codes of GB/T 4754') industryIds?: string[];
  @ListOf(String, 50, 'Words by which enterprises are found') keywords?: string[];
  @ApiProperty({ enum: LINK_STATUSES, required: false })
  @IsOptional()
  @IsIn(LINK_STATUSES)
  status?: LinkStatus;
  @NullableText(2000) note?: string | null;
  @NullableText(500) source?: string | null;
}

export class CreateLinkRequest extends LinkBody {
  @ApiProperty({ ...text, format: 'uuid', required: false, description: 'The link that it is a part of' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
  @ApiProperty({ enum: CHAIN_LINKS, description: 'A part stands where the whole does, whatever is said here' })
  @IsIn(CHAIN_LINKS)
  position: LinkPosition;
  @ApiProperty({
    ...text,
    format: 'uuid',
    required: false,
    description: 'The sibling before which it stands; last without',
  })
  @IsOptional()
  @IsUUID()
  before?: string | null;
}

export class UpdateLinkRequest extends PartialType(LinkBody) {
  @ApiProperty({ description: 'The version that the change was made on' }) @IsInt() @Min(1) version: number;
}

export class MoveLinkRequest {
  @ApiProperty({ description: 'The version that the change was made on' }) @IsInt() @Min(1) version: number;
  @ApiProperty({ ...text, format: 'uuid', description: 'The link that it becomes a part of; null for none' })
  @IsOptional()
  @IsUUID()
  parentId: string | null;
  @ApiProperty({
    enum: CHAIN_LINKS,
    required: false,
    description: 'For one that is part of none; as before without it',
  })
  @IsOptional()
  @IsIn(CHAIN_LINKS)
  position?: LinkPosition;
  @ApiProperty({ ...text, format: 'uuid', description: 'The sibling before which it stands; null for the last' })
  @IsOptional()
  @IsUUID()
  before: string | null;
}

export class ConfirmLinksRequest {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  ids: string[];
}

export class ConfirmedLinks {
  @ApiProperty({ description: 'How many of them had waited for it' }) confirmed: number;
}
