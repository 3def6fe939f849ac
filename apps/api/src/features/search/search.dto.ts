import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ChosenOf } from '../../foundation/http/fields.js';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const SEARCH_KINDS = [
  'enterprise',
  'platform',
  'relocation',
  'project',
  'blocker',
  'chain',
  'cluster',
  'link',
] as const;

export const MATCHED = ['name', 'other-name', 'code', 'pinyin', 'initials'] as const;

export class SearchQuery {
  @ApiProperty({ description: 'Names, former names, codes, pinyin or initials; all of its words must match' })
  @IsString()
  @MaxLength(100)
  q: string;

  @ApiProperty({ required: false, minimum: 1, maximum: 20, default: 5, description: 'How many of each kind' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(20)
  limit?: number;
}

export class RecentQuery {
  @ChosenOf(20, 'Records as `kind:id`') record?: string[];
}

export class SearchOwner {
  @ApiProperty({ enum: ['chain', 'cluster'] }) kind: 'chain' | 'cluster';
  @ApiProperty() id: string;
}

const marks = {
  type: 'array' as const,
  items: { type: 'array' as const, items: { type: 'integer' as const } },
  description: 'Where what was searched for stands: pairs of start and end',
};

export class MarkedText {
  @ApiProperty() text: string;
  @ApiProperty(marks) marks: number[][];
}

export class SearchItem {
  @ApiProperty() id: string;
  @ApiProperty() title: string;
  @ApiProperty(marks) marks: number[][];
  @ApiProperty({ type: MarkedText, nullable: true }) code: MarkedText | null;
  @ApiProperty({ type: String, nullable: true, description: 'What tells it from others of the same name' })
  line: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Key of its stage or status' }) state: string | null;
  @ApiProperty({ enum: MATCHED }) matched: (typeof MATCHED)[number];
  @ApiProperty({ type: MarkedText, nullable: true, description: 'The former or other name by which it was found' })
  otherName: MarkedText | null;
  @ApiProperty({ type: SearchOwner, nullable: true, description: 'Of a link: the chain or cluster that it belongs to' })
  owner: SearchOwner | null;
}

export class SearchGroup {
  @ApiProperty({ enum: SEARCH_KINDS }) kind: (typeof SEARCH_KINDS)[number];
  @ApiProperty({ description: 'How many match, as far as the account may see them' }) total: number;
  @ApiProperty({ description: 'False where counting stopped' }) totalIsExact: boolean;
  @ApiProperty({ type: [SearchItem], description: 'The best first' }) items: SearchItem[];
}

export class SearchResponse {
  @ApiProperty({ type: [SearchGroup], description: 'Kinds of which something was found, the best match first' })
  groups: SearchGroup[];
}

export class RecentRecord extends SearchItem {
  @ApiProperty({ enum: SEARCH_KINDS }) kind: (typeof SEARCH_KINDS)[number];
}

export class RecentList {
  @ApiProperty({ type: [RecentRecord], description: 'Those that are still there, in the order asked for' })
  items: RecentRecord[];
}
