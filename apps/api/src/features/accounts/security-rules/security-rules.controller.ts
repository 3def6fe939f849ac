import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { SecurityRulesBody } from './security-rules.dto.js';
import { SecurityRulesService } from './security-rules.service.js';

@ApiTags('security-rules')
@Controller('security-rules')
export class SecurityRulesController {
  constructor(private readonly rules: SecurityRulesService) {}

  @Get()
  @ApiOkResponse({ type: SecurityRulesBody })
  @RequirePermission('security-rule.manage')
  show(): Promise<SecurityRulesBody> {
    return this.rules.current();
  }

  @Put()
  @ApiOkResponse({ type: SecurityRulesBody })
  @RequirePermission('security-rule.manage')
  change(@Body() body: SecurityRulesBody): Promise<SecurityRulesBody> {
    return this.rules.change(body);
  }
}
