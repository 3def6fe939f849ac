import { ApiProperty, PartialType } from '@nestjs/swagger';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { NullableText } from '../../foundation/http/fields.js';

export const ORGANIZATION_TYPES = [
  'topic-group',
  'department',
  'city',
  'district',
  'county',
  'platform-committee',
  'coordination-office',
  'ministry',
  'other',
] as const;

export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];

const Version = () =>
  ApiProperty({ type: 'integer', minimum: 1, description: 'The version that the change was made on' });

export class OrganizationResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
  @ApiProperty({ enum: ORGANIZATION_TYPES }) type: OrganizationType;
  @ApiProperty({ type: String, nullable: true }) regionId: string | null;
  @ApiProperty({ type: String, nullable: true }) parentId: string | null;
  @ApiProperty({ type: [String], description: 'Everything above it and itself, the topmost first' }) path: string[];
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'From this day on it cannot be chosen any more',
  })
  endedOn: string | null;
}

export class OrganizationList {
  @ApiProperty({ type: [OrganizationResponse] }) items: OrganizationResponse[];
}

export class CreateOrganizationRequest {
  @ApiProperty({ maxLength: 200 }) @IsString() @IsNotEmpty() @MaxLength(200) name: string;
  @ApiProperty({ maxLength: 50 }) @IsString() @IsNotEmpty() @MaxLength(50) shortName: string;
  @ApiProperty({ enum: ORGANIZATION_TYPES }) @IsIn(ORGANIZATION_TYPES) type: OrganizationType;
  @NullableText(20) regionId?: string | null;
  @ApiProperty({ type: String, nullable: true, required: false }) @IsOptional() @IsUUID() parentId?: string | null;
  @NullableText(500) source?: string | null;
}

export class UpdateOrganizationRequest extends PartialType(CreateOrganizationRequest) {
  @NullableText(40, 'The day from which it cannot be chosen any more; null where it goes on') endedOn?: string | null;
  @Version() @IsInt() @Min(1) version: number;
}

export class LeadingOrganization {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty() shortName: string;
}

export class LeadingTermResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() organization: LeadingOrganization;
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ type: String, nullable: true }) source: string | null;
  @ApiProperty({ description: 'Whether today is one of its days' }) current: boolean;
}

export class LeadingTermList {
  @ApiProperty({ type: [LeadingTermResponse] }) items: LeadingTermResponse[];
}

export class CreateLeadingTermRequest {
  @ApiProperty() @IsUUID() organizationId: string;
  @ApiProperty({ format: 'date' }) @IsString() @IsNotEmpty() @MaxLength(40) startsOn: string;
  @ApiProperty({ format: 'date' }) @IsString() @IsNotEmpty() @MaxLength(40) endsOn: string;
  @NullableText(500) source?: string | null;
}

export class UpdateLeadingTermRequest extends PartialType(CreateLeadingTermRequest) {
  @Version() @IsInt() @Min(1) version: number;
}
