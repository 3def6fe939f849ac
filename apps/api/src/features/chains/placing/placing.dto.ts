import { PLACING_ORIGINS, type PlacingOrigin, SUGGESTION_REASONS, type SuggestionReason } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../../../foundation/http/fields.js';

const text = { type: String, nullable: true } as const;

export class StandingEnterprise {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
  @ApiProperty(text) creditCode: string | null;
  @ApiProperty(text) industryName: string | null;
  @ApiProperty(text) regionName: string | null;
}

export class PlacedEnterprise extends StandingEnterprise {
  @ApiProperty({ description: 'The link on which it stands: this one, or one below it' }) linkId: string;
  @ApiProperty() linkName: string;
  @ApiProperty({ enum: PLACING_ORIGINS }) origin: PlacingOrigin;
  @ApiProperty({ description: 'Whether the account may take it off again' }) mayRemove: boolean;
}

export class PlacedEnterpriseList {
  @ApiProperty({ type: [PlacedEnterprise] }) items: PlacedEnterprise[];
  @ApiProperty() total: number;
  @ApiProperty({ description: 'How many more other provinces keep to themselves' }) withheld: number;
}

export class SuggestionReasonResponse {
  @ApiProperty({ enum: SUGGESTION_REASONS }) kind: SuggestionReason;
  @ApiProperty({ description: 'The industry, the word, or the link as the enterprise’s ledger has it' }) text: string;
}

export class SuggestionResponse {
  @ApiProperty() enterprise: StandingEnterprise;
  @ApiProperty({ type: [SuggestionReasonResponse] }) reasons: SuggestionReasonResponse[];
}

export class SuggestionList {
  @ApiProperty({ type: [SuggestionResponse], description: 'Those with more reasons first' })
  items: SuggestionResponse[];
  @ApiProperty() total: number;
}

export class PlacedQuery extends PageQuery {
  @ApiProperty({ required: false, description: 'Part of a name or code' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

export class EnterprisesRequest {
  @ApiProperty({ type: [String], maxItems: 500 })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  enterpriseIds: string[];
}

export class PlaceEnterprisesRequest extends EnterprisesRequest {
  @ApiProperty({ enum: PLACING_ORIGINS }) @IsIn(PLACING_ORIGINS) origin: PlacingOrigin;
}

export class PlacedCount {
  @ApiProperty() placed: number;
  @ApiProperty({ description: 'How many stood there before' }) already: number;
}

export class DeclinedCount {
  @ApiProperty() declined: number;
}
