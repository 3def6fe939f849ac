import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { LightRulesBody, SystemSettingsBody, SystemSettingsResponse } from './setting.dto.js';
import { SettingsService } from './settings.service.js';

@ApiTags('settings')
@Controller()
export class SettingsController {
  constructor(private readonly service: SettingsService) {}

  /** By which thresholds projects and blockers are judged. */
  @Get('light-rules')
  @ApiOkResponse({ type: LightRulesBody })
  @RequirePermission('overview.read')
  lightRules(): Promise<LightRulesBody> {
    return this.service.lightRules();
  }

  @Put('light-rules')
  @ApiOkResponse({ type: LightRulesBody })
  @RequirePermission('light-rule.manage')
  changeLightRules(@Body() body: LightRulesBody): Promise<LightRulesBody> {
    return this.service.changeLightRules(body);
  }

  @Get('system-settings')
  @ApiOkResponse({ type: SystemSettingsResponse })
  @RequirePermission('setting.manage')
  system(): Promise<SystemSettingsResponse> {
    return this.service.system();
  }

  @Put('system-settings')
  @ApiOkResponse({ type: SystemSettingsResponse })
  @RequirePermission('setting.manage')
  changeSystem(@Body() body: SystemSettingsBody): Promise<SystemSettingsResponse> {
    return this.service.changeSystem(body);
  }
}
