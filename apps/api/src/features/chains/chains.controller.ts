import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { ChainList } from './chain.dto.js';
import { ChainRepository } from './chain.repository.js';

@ApiTags('chains')
@Controller('chains')
export class ChainsController {
  constructor(private readonly repository: ChainRepository) {}

  /** The dictionary of chains, candidates included. */
  @Get()
  @ApiOkResponse({ type: ChainList })
  @RequirePermission('reference.read')
  async list(): Promise<ChainList> {
    return { items: await this.repository.all() };
  }
}
