import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';

export const LONGEST_COMMENT = 2000;
export const MOST_MENTIONS = 20;

export class MentionedPerson {
  @ApiProperty() id: string;
  @ApiProperty() name: string;
}

export class PersonResponse extends MentionedPerson {
  @ApiProperty({ type: String, nullable: true }) organization: string | null;
}

export class CommentAbilities {
  @ApiProperty() edit: boolean;
  @ApiProperty() delete: boolean;
}

export class CommentResponse {
  @ApiProperty() id: string;
  @ApiProperty() version: number;
  @ApiProperty() body: string;
  @ApiProperty({ type: [MentionedPerson] }) mentions: MentionedPerson[];
  @ApiProperty() createdBy: PersonResponse;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) editedAt: Date | null;
  @ApiProperty() abilities: CommentAbilities;
}

export class CommentList {
  @ApiProperty({ type: [CommentResponse], description: 'The oldest first' }) items: CommentResponse[];
}

export class PeopleList {
  @ApiProperty({ type: [PersonResponse] }) items: PersonResponse[];
}

export class PeopleQuery {
  @ApiProperty({ required: false, description: 'Any part of the name or of the organization' })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  q?: string;
}

export class CommentRequest {
  @ApiProperty({ maxLength: LONGEST_COMMENT }) @IsString() @MaxLength(LONGEST_COMMENT) body: string;
  @ApiProperty({ type: [String], required: false, description: 'Ids of people who may see the record' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_MENTIONS)
  @IsUUID('all', { each: true })
  mentions?: string[];
}

export class UpdateCommentRequest extends CommentRequest {
  @ApiProperty({ description: 'The version that the change was made on' })
  @IsInt()
  @Min(1)
  version: number;
}

export class DeleteCommentQuery {
  @ApiProperty({ type: Number, description: 'The version that was looked at' })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version: number;
}
