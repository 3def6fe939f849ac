import { Body, Controller, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../foundation/http/fields.js';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../foundation/http/principal.js';
import { EntriesService } from './entries.service.js';
import { EntrySetResponse, EntrySetStepRequest } from './sets/entry-set.dto.js';
import { EntrySetsService } from './sets/entry-sets.service.js';
import { EntryResponse, UpdateEntryRequest } from './progress-entry.dto.js';

@ApiTags('progress-entries')
@Controller('progress-entries')
export class EntriesController {
  constructor(private readonly entries: EntriesService) {}

  /** Saves what was typed; what the rules find in it is told with it and stops only the handing in. */
  @Patch(':id')
  @ApiOkResponse({ type: EntryResponse })
  @RequirePermission('progress-entry.update')
  update(
    @Param('id', idPipe) id: string,
    @Body() body: UpdateEntryRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<EntryResponse> {
    return this.entries.save(id, body, principal);
  }
}

@ApiTags('entry-sets')
@Controller('entry-sets')
export class EntrySetsController {
  constructor(private readonly sets: EntrySetsService) {}

  /** Hands a set in; for reviewers also returns, approves or excuses it. */
  @Post(':id/steps')
  @HttpCode(200)
  @ApiOkResponse({ type: EntrySetResponse })
  @RequirePermission('progress-entry.submit')
  step(
    @Param('id', idPipe) id: string,
    @Body() body: EntrySetStepRequest,
    @CurrentPrincipal() principal: Principal,
  ): Promise<EntrySetResponse> {
    return this.sets.take(id, body, principal);
  }
}
