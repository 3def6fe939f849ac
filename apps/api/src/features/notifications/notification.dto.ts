import { DELIVERIES, type Delivery, NOTIFICATION_KINDS, type NotificationKind } from '@lianqun/domain';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { PageQuery } from '../../foundation/http/fields.js';

const truth: Record<string, boolean> = { true: true, false: false };

export class NotificationQuery extends PageQuery {
  @ApiProperty({ type: Boolean, required: false, description: 'Only those that were not read' })
  @Transform(({ value }: { value: unknown }) => truth[String(value)] ?? value)
  @IsOptional()
  @IsIn([true, false])
  unread?: boolean;
}

export class NotificationResponse {
  @ApiProperty() id: string;
  @ApiProperty({ enum: NOTIFICATION_KINDS }) kind: NotificationKind;
  @ApiProperty({ description: 'What happened, in Chinese' }) title: string;
  @ApiProperty({ description: 'What to do about it, in Chinese' }) text: string;
  @ApiProperty({ description: 'Why this account was told, in Chinese' }) why: string;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'The facts, to be worded by kind' })
  params: Record<string, unknown>;
  @ApiProperty({ type: String, nullable: true, description: 'The page of the web admin it is about' })
  link: string | null;
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readAt: Date | null;
}

export class NotificationList {
  @ApiProperty({ type: [NotificationResponse] }) items: NotificationResponse[];
  @ApiProperty() total: number;
  @ApiProperty() unread: number;
}

export class UnreadResponse {
  @ApiProperty() unread: number;
}

export class MarkReadRequest {
  @ApiProperty({ type: [String], required: false, nullable: true, description: 'None: all of them' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  ids?: string[] | null;
}

export class PreferenceItem {
  @ApiProperty({ enum: NOTIFICATION_KINDS }) @IsIn(NOTIFICATION_KINDS) kind: NotificationKind;
  @ApiProperty({ enum: DELIVERIES }) @IsIn(DELIVERIES) delivery: Delivery;
}

export class SetPreferencesRequest {
  @ApiProperty({ type: [PreferenceItem] })
  @IsArray()
  @ArrayMaxSize(NOTIFICATION_KINDS.length)
  @ValidateNested({ each: true })
  @Type(() => PreferenceItem)
  items: PreferenceItem[];
}

export class PreferenceList {
  @ApiProperty({ type: [PreferenceItem] }) items: PreferenceItem[];
  @ApiProperty({ description: 'Whether this installation sends mails' }) mails: boolean;
}
