import { type Delivery, NOTIFICATION_KINDS, notificationKinds } from '@lianqun/domain';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { Mails, wordsOf } from './mails.service.js';
import {
  MarkReadRequest,
  NotificationList,
  NotificationQuery,
  PreferenceList,
  SetPreferencesRequest,
  UnreadResponse,
} from './notification.dto.js';
import { NotificationRepository } from './notification.repository.js';

@ApiTags('notifications')
@Controller('notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationRepository) {}

  @Get()
  @ApiOkResponse({ type: NotificationList })
  @RequirePermission('session.manage-own')
  async list(
    @Query() { unread, page, pageSize }: NotificationQuery,
    @CurrentPrincipal() { accountId }: Principal,
  ): Promise<NotificationList> {
    const found = await this.notifications.list(accountId, unread ?? false, page, pageSize);
    return { ...found, items: found.items.map((row) => ({ ...row, ...wordsOf(row) })) };
  }

  @Get('unread')
  @ApiOkResponse({ type: UnreadResponse })
  @RequirePermission('session.manage-own')
  async unread(@CurrentPrincipal() { accountId }: Principal): Promise<UnreadResponse> {
    return { unread: await this.notifications.unread(accountId) };
  }

  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: UnreadResponse })
  @RequirePermission('session.manage-own')
  async markRead(
    @Body() { ids }: MarkReadRequest,
    @CurrentPrincipal() { accountId }: Principal,
  ): Promise<UnreadResponse> {
    await this.notifications.markRead(accountId, ids ?? null);
    return { unread: await this.notifications.unread(accountId) };
  }
}

@ApiTags('notifications')
@Controller('notification-preferences')
export class NotificationPreferencesController {
  constructor(
    private readonly notifications: NotificationRepository,
    private readonly mails: Mails,
  ) {}

  @Get()
  @ApiOkResponse({ type: PreferenceList })
  @RequirePermission('session.manage-own')
  async show(@CurrentPrincipal() { accountId }: Principal): Promise<PreferenceList> {
    const chosen = await this.notifications.preferences(accountId);
    const items = NOTIFICATION_KINDS.map((kind) => ({
      kind,
      delivery: (chosen.get(kind) as Delivery | undefined) ?? notificationKinds[kind].delivery,
    }));
    return { items, mails: this.mails.configured };
  }

  @Put()
  @ApiOkResponse({ type: PreferenceList })
  @RequirePermission('session.manage-own')
  async change(@Body() { items }: SetPreferencesRequest, @CurrentPrincipal() by: Principal): Promise<PreferenceList> {
    // Of a kind that is named twice, the last word counts.
    const unique = [...new Map(items.map((item) => [item.kind, item])).values()];
    await this.notifications.setPreferences(by.accountId, unique);
    return this.show(by);
  }
}
