import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { ClusterList } from './cluster.dto.js';
import { ClusterRepository } from './cluster.repository.js';

@ApiTags('clusters')
@Controller('clusters')
export class ClustersController {
  constructor(private readonly repository: ClusterRepository) {}

  /** The dictionary of clusters, candidates included. */
  @Get()
  @ApiOkResponse({ type: ClusterList })
  @RequirePermission('reference.read')
  async list(): Promise<ClusterList> {
    return { items: await this.repository.all() };
  }
}
