import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idPipe } from '../../../foundation/http/fields.js';
import { RequirePermission } from '../../../foundation/http/permissions.js';
import { CurrentPrincipal, type Principal } from '../../../foundation/http/principal.js';
import { ProvenanceList } from './provenance.dto.js';
import { ProvenanceService } from './provenance.service.js';

@ApiTags('enterprises')
@Controller('enterprises/:id/provenance')
export class ProvenanceController {
  constructor(private readonly service: ProvenanceService) {}

  @Get()
  @ApiOkResponse({ type: ProvenanceList })
  @RequirePermission('history.read')
  list(@Param('id', idPipe) id: string, @CurrentPrincipal() principal: Principal): Promise<ProvenanceList> {
    return this.service.of(id, principal);
  }
}
