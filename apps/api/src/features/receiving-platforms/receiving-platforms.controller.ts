import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { PlatformSystemList, ReceivingPlatformList } from './receiving-platform.dto.js';
import { ReceivingPlatformRepository } from './receiving-platform.repository.js';

@ApiTags('receiving-platforms')
@Controller('receiving-platforms')
export class ReceivingPlatformsController {
  constructor(private readonly repository: ReceivingPlatformRepository) {}

  /** The receiving platforms whose names are known. */
  @Get()
  @ApiOkResponse({ type: ReceivingPlatformList })
  @RequirePermission('reference.read')
  async list(): Promise<ReceivingPlatformList> {
    return { items: await this.repository.all() };
  }
}

@ApiTags('receiving-platforms')
@Controller('platform-systems')
export class PlatformSystemsController {
  constructor(private readonly repository: ReceivingPlatformRepository) {}

  /** The systems in which platforms are listed, with "n of 46 recorded". */
  @Get()
  @ApiOkResponse({ type: PlatformSystemList })
  @RequirePermission('reference.read')
  async list(): Promise<PlatformSystemList> {
    return { items: await this.repository.systems() };
  }
}
