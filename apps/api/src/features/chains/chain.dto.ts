import { CHAIN_LEVELS, CHAIN_STATUSES, type ChainLevel, type ChainStatus } from '@lianqun/domain';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { ChosenOf, ListOf, NullableText, toList } from '../../foundation/http/fields.js';
import { CHAIN_KINDS, type ChainKind } from './chain-kind.js';
import { CHAIN_SORTS } from './list/chain-list.sql.js';

const SORTS = CHAIN_SORTS.flatMap((field) => [field, `-${field}`]);

const text = { type: String, nullable: true } as const;
const CONTACT = 'Kept encrypted; a masked value says that it is unchanged';

export class LeadOrganization {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

/** What may change from one term to the next. */
export class ChainFactsResponse {
  @ApiProperty() name: string;
  @ApiProperty({ enum: CHAIN_STATUSES }) status: ChainStatus;
  @ApiProperty({ type: Number, nullable: true }) batch: number | null;
  @ApiProperty({ enum: CHAIN_LEVELS, nullable: true }) level: ChainLevel | null;
  @ApiProperty({ ...text, description: 'The region that leads it' }) regionCode: string | null;
  @ApiProperty(text) regionName: string | null;
  @ApiProperty({ type: LeadOrganization, nullable: true }) leadOrganization: LeadOrganization | null;
  @ApiProperty({ ...text, description: '链长' }) chainLeader: string | null;
}

/** A chain or cluster as it was on the day asked for. */
export class ChainResponse extends ChainFactsResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() key: string;
  @ApiProperty({ type: [String] }) aliases: string[];
  @ApiProperty(text) source: string | null;
  @ApiProperty({ type: [String] }) relatedNames: string[];
  @ApiProperty({ description: 'How many links it has, parts included' }) linkCount: number;
  @ApiProperty({ description: 'How many enterprises of the register stand on it' }) enterpriseCount: number;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}

export class ChainList {
  @ApiProperty({ type: [ChainResponse] }) items: ChainResponse[];
  @ApiProperty() total: number;
  @ApiProperty({ description: 'Always; as in the lists of the larger registers' }) totalIsExact: boolean;
}

export class ChainQuery {
  @ApiProperty({ required: false, format: 'date', description: 'The day whose names are wanted; today without it' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  on?: string;

  @ApiProperty({ required: false, description: 'Words, pinyin or initials of its names and of who leads it' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiProperty({ enum: CHAIN_STATUSES, isArray: true, required: false })
  @Transform(toList)
  @IsOptional()
  @IsIn(CHAIN_STATUSES, { each: true })
  status?: ChainStatus[];

  @ApiProperty({ enum: CHAIN_LEVELS, isArray: true, required: false })
  @Transform(toList)
  @IsOptional()
  @IsIn(CHAIN_LEVELS, { each: true })
  level?: ChainLevel[];

  @ChosenOf(99) batch?: string[];
  @ChosenOf(100, 'Regions that lead it, or what they lie in') regionCode?: string[];
  @ChosenOf(100, 'Ids of the organizations that lead it') leadOrganizationId?: string[];

  @ApiProperty({ enum: SORTS, required: false, description: 'The order of the dictionary without it' })
  @IsOptional()
  @IsIn(SORTS)
  sort: string = 'order';

  @ApiProperty({ type: Number, required: false, default: 1 })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  page: number = 1;

  @ApiProperty({ type: Number, required: false, description: 'Everything without it' })
  @Type(() => Number)
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  pageSize?: number;
}

export class ChainTermResponse extends ChainFactsResponse {
  @ApiProperty() id: string;
  @ApiProperty({ ...text, format: 'date', description: 'Null since before anything is known' }) startsOn: string | null;
  @ApiProperty(text) source: string | null;
}

export class RelatedChain {
  @ApiProperty({ enum: CHAIN_KINDS }) kind: ChainKind;
  @ApiProperty() id: string;
  @ApiProperty() key: string;
  @ApiProperty() name: string;
}

export class ChainAbilities {
  @ApiProperty({ description: 'Other names, contact, note and links' }) update: boolean;
  @ApiProperty({ description: 'Terms, new entries and deleting' }) manage: boolean;
  @ApiProperty() revealContacts: boolean;
}

export class ChainRecord extends ChainResponse {
  @ApiProperty({ ...text, description: 'Masked' }) contactName: string | null;
  @ApiProperty({ ...text, description: 'Masked' }) contactPhone: string | null;
  @ApiProperty(text) note: string | null;
  @ApiProperty({ type: [ChainTermResponse], description: 'In the order of time' }) terms: ChainTermResponse[];
  @ApiProperty({ type: [RelatedChain] }) related: RelatedChain[];
  @ApiProperty() abilities: ChainAbilities;
}

export class ChainContactsResponse {
  @ApiProperty(text) contactName: string | null;
  @ApiProperty(text) contactPhone: string | null;
}

/** What may change from one term to the next, as a request says it. */
export class ChainFactsBody {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) name: string;
  @ApiProperty({ enum: CHAIN_STATUSES, required: false })
  @IsOptional()
  @IsIn(CHAIN_STATUSES)
  status?: ChainStatus;
  @ApiProperty({ type: Number, nullable: true, required: false })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  batch?: number | null;
  @ApiProperty({ enum: CHAIN_LEVELS, nullable: true, required: false })
  @IsOptional()
  @IsIn(CHAIN_LEVELS)
  level?: ChainLevel | null;
  @NullableText(20, 'The region that leads it') regionCode?: string | null;
  @NullableText(100, 'Id of the organization that leads it') leadOrganizationId?: string | null;
  @NullableText(100, '链长') chainLeader?: string | null;
}

export class CreateChainRequest extends ChainFactsBody {
  @ListOf(String, 50, 'Other names, each of at most 100 characters') aliases?: string[];
  @ListOf(String, 20, 'Keys of the chains and clusters that belong with it') relatedKeys?: string[];
  @NullableText(100, CONTACT) contactName?: string | null;
  @NullableText(100, CONTACT) contactPhone?: string | null;
  @NullableText(5000) note?: string | null;
  @NullableText(500) source?: string | null;
  @NullableText(40, 'The day from which this holds; since before anything is known without it')
  startsOn?: string | null;
}

export class UpdateChainRequest extends PartialType(CreateChainRequest) {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
  @ApiProperty({ required: false, description: 'The present term was wrong: mend it instead of beginning a new one' })
  @IsOptional()
  @IsBoolean()
  correct?: boolean;
}

export class UpdateTermRequest extends PartialType(ChainFactsBody) {
  @ApiProperty({ description: 'The version of the chain or cluster that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
  @NullableText(40) startsOn?: string | null;
  @NullableText(500) source?: string | null;
}

export class VersionQuery {
  @ApiProperty({ type: Number, description: 'The version that was looked at' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version: number;
}
