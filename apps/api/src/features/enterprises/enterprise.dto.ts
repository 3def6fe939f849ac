import { CONFIDENTIALITIES, type Confidentiality, TAG_LEVELS, type TagLevel } from '@lianqun/domain';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Decimal, ListOf, NullableText } from '../../foundation/http/fields.js';

const AMOUNT = '万元, exact decimal with at most 6 places';
const CONTACT = 'Kept encrypted; a masked value says that it is unchanged';
const MASKED = 'Masked';

export class TagBody {
  @ApiProperty({ maxLength: 100, description: 'Id of a kind of honours' })
  @IsString()
  @MaxLength(100)
  kind: string;
  @ApiProperty({ enum: TAG_LEVELS, nullable: true, required: false })
  @IsOptional()
  @IsIn(TAG_LEVELS)
  level?: TagLevel | null;
  @ApiProperty({ type: Number, nullable: true, required: false })
  @IsOptional()
  @IsInt()
  @Min(1949)
  @Max(2100)
  year?: number | null;
}

export class YearBody {
  @ApiProperty() @IsInt() @Min(1949) @Max(2100) year: number;
  @Decimal(AMOUNT) revenue?: string | null;
  @Decimal(AMOUNT) tax?: string | null;
  @Decimal(AMOUNT) researchSpending?: string | null;
}

export class CreateEnterpriseRequest {
  @ApiProperty() @IsString() @MaxLength(200) name: string;
  @ListOf(String, 50) formerNames?: string[];
  @NullableText(100) creditCode?: string | null;
  @NullableText(50) registrationNo?: string | null;
  @NullableText(20) regionCode?: string | null;
  @NullableText(500) address?: string | null;
  @NullableText(100) legalRepresentative?: string | null;
  @NullableText(40) establishedOn?: string | null;
  @Decimal(AMOUNT) registeredCapital?: string | null;
  @NullableText(100) enterpriseType?: string | null;
  @NullableText(50) registrationStatus?: string | null;
  @NullableText(20) industryCode?: string | null;
  @ListOf(String, 20, 'Ids, keys, names or aliases of chains') chains?: string[];
  @ListOf(String, 50) links?: string[];
  @ListOf(String, 20, 'Ids, keys, names or aliases of clusters') clusters?: string[];
  @NullableText(100) platformId?: string | null;
  @ApiProperty({ type: [TagBody], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => TagBody)
  tags?: TagBody[];
  @NullableText(2000) mainProducts?: string | null;
  @ApiProperty({ type: Number, nullable: true, required: false })
  @IsOptional()
  @IsInt()
  employees?: number | null;
  @ApiProperty({ type: [YearBody], required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => YearBody)
  years?: YearBody[];
  @NullableText(100, CONTACT) contactName?: string | null;
  @NullableText(100, CONTACT) contactPhone?: string | null;
  @NullableText(200, CONTACT) contactEmail?: string | null;
  @NullableText(500) source?: string | null;
  @NullableText(5000) note?: string | null;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' } })
  @IsOptional()
  @IsObject()
  extra?: Record<string, string>;
  @ApiProperty({ required: false, enum: CONFIDENTIALITIES, description: 'Only its own side may set it' })
  @IsOptional()
  @IsIn(CONFIDENTIALITIES)
  confidentiality?: Confidentiality;
}

export class UpdateEnterpriseRequest extends PartialType(CreateEnterpriseRequest) {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
}

export class NamedRef {
  @ApiProperty() id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
}

export class TagResponse {
  @ApiProperty({ description: 'Id of a kind of honours' }) kind: string;
  @ApiProperty({ enum: TAG_LEVELS, nullable: true }) level: TagLevel | null;
  @ApiProperty({ type: Number, nullable: true }) year: number | null;
}

export class YearResponse {
  @ApiProperty() year: number;
  @ApiProperty({ type: String, nullable: true }) revenue: string | null;
  @ApiProperty({ type: String, nullable: true }) tax: string | null;
  @ApiProperty({ type: String, nullable: true }) researchSpending: string | null;
}

const text = { type: String, nullable: true } as const;

export class EnterpriseResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String] }) formerNames: string[];
  @ApiProperty(text) creditCode: string | null;
  @ApiProperty(text) registrationNo: string | null;
  @ApiProperty(text) regionCode: string | null;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty(text) address: string | null;
  @ApiProperty(text) legalRepresentative: string | null;
  @ApiProperty(text) establishedOn: string | null;
  @ApiProperty({ ...text, description: '万元, exact decimal' }) registeredCapital: string | null;
  @ApiProperty(text) enterpriseType: string | null;
  @ApiProperty(text) registrationStatus: string | null;
  @ApiProperty(text) industryCode: string | null;
  @ApiProperty(text) industryName: string | null;
  @ApiProperty({ type: [NamedRef] }) chains: NamedRef[];
  @ApiProperty({ type: [String] }) links: string[];
  @ApiProperty({ type: [NamedRef] }) clusters: NamedRef[];
  @ApiProperty(text) platformId: string | null;
  @ApiProperty(text) platformName: string | null;
  @ApiProperty({ type: [TagResponse] }) tags: TagResponse[];
  @ApiProperty(text) mainProducts: string | null;
  @ApiProperty({ type: Number, nullable: true }) employees: number | null;
  @ApiProperty({ type: [YearResponse] }) years: YearResponse[];
  @ApiProperty({ ...text, description: MASKED }) contactName: string | null;
  @ApiProperty({ ...text, description: MASKED }) contactPhone: string | null;
  @ApiProperty({ ...text, description: MASKED }) contactEmail: string | null;
  @ApiProperty(text) source: string | null;
  @ApiProperty(text) note: string | null;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) extra: Record<string, string>;
  @ApiProperty({ enum: CONFIDENTIALITIES }) confidentiality: Confidentiality;
  @ApiProperty() isSample: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}

/** What the account may do with this record. */
export class EnterpriseAbilities {
  @ApiProperty() update: boolean;
  @ApiProperty({ description: 'Share it or mark it 内部' }) restrict: boolean;
  @ApiProperty() revealContacts: boolean;
  @ApiProperty() invite: boolean;
  @ApiProperty() merge: boolean;
  @ApiProperty() delete: boolean;
}

export class PlacedLinkOwner {
  @ApiProperty({ enum: ['chain', 'cluster'] }) kind: 'chain' | 'cluster';
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class PlacedLink {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty({ type: [String], description: 'Names of everything above it and its own, the topmost first' })
  path: string[];
  @ApiProperty({ description: 'The chain or cluster that it is a link of' }) chain: PlacedLinkOwner;
}

export class EnterpriseRecord extends EnterpriseResponse {
  @ApiProperty({ type: [PlacedLink], description: 'The links on which it was placed' }) placedLinks: PlacedLink[];
  @ApiProperty() abilities: EnterpriseAbilities;
}

export class EnterpriseContactsResponse {
  @ApiProperty(text) contactName: string | null;
  @ApiProperty(text) contactPhone: string | null;
  @ApiProperty(text) contactEmail: string | null;
}

export class FieldWarning {
  @ApiProperty() field: string;
  @ApiProperty() code: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) params: Record<string, unknown>;
  @ApiProperty() message: string;
}

export class SavedEnterprise extends EnterpriseRecord {
  @ApiProperty({ type: [FieldWarning] }) warnings: FieldWarning[];
}

export class EnterpriseSums {
  @ApiProperty({ description: '万元, exact decimal' }) registeredCapital: string;
  @ApiProperty() employees: number;
  @ApiProperty() withoutRegisteredCapital: number;
  @ApiProperty() withoutEmployees: number;
}

export class EnterpriseList {
  @ApiProperty({ type: [EnterpriseResponse] }) items: EnterpriseResponse[];
  @ApiProperty() total: number;
  @ApiProperty({ description: 'False when a text search stopped counting; then `total` is a lower bound' })
  totalIsExact: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'How many more match that other provinces keep to themselves; null under a text search',
  })
  withheld: number | null;
  @ApiProperty({ type: EnterpriseSums, nullable: true }) sums: EnterpriseSums | null;
}
