import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { ATTACHMENT_PURPOSES, type AttachmentPurpose } from '../../foundation/access/record-kinds.js';

export class AttachmentAbilities {
  @ApiProperty() delete: boolean;
}

export class AttachmentResponse {
  @ApiProperty() id: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ description: 'Bytes' }) size: number;
  @ApiProperty({ description: 'By the content of the file' }) mediaType: string;
  @ApiProperty({ enum: ATTACHMENT_PURPOSES }) purpose: AttachmentPurpose;
  @ApiProperty({ type: String, nullable: true }) createdByName: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ enum: ['image', 'pdf'], nullable: true, description: 'What `?inline=1` shows in the page' })
  preview: 'image' | 'pdf' | null;
  @ApiProperty() abilities: AttachmentAbilities;
}

export class AttachmentsAbilities {
  @ApiProperty() add: boolean;
}

export class AttachmentLimits {
  @ApiProperty({ description: 'Bytes of one file' }) size: number;
  @ApiProperty({ description: 'Files on one record' }) count: number;
}

export class AttachmentList {
  @ApiProperty({ type: [AttachmentResponse], description: 'The oldest first' }) items: AttachmentResponse[];
  @ApiProperty({ enum: ATTACHMENT_PURPOSES, isArray: true, description: 'What a file may be for on this record' })
  purposes: AttachmentPurpose[];
  @ApiProperty() limits: AttachmentLimits;
  @ApiProperty() abilities: AttachmentsAbilities;
}

export class AttachmentFileQuery {
  @ApiProperty({ required: false, enum: ['1'], description: 'Show it in the page instead of saving it' })
  @IsOptional()
  @IsIn(['1'])
  inline?: '1';
}
