import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '../../foundation/http/permissions.js';
import { SampleDataResponse } from './sample-data.dto.js';
import { SampleDataService } from './sample-data.service.js';

@ApiTags('sample-data')
@Controller('sample-data')
export class SampleDataController {
  constructor(private readonly service: SampleDataService) {}

  @Get()
  @ApiOkResponse({ type: SampleDataResponse })
  @RequirePermission('sample-data.remove')
  show(): Promise<SampleDataResponse> {
    return this.service.show();
  }

  /** Removes every invented record for good. */
  @Delete()
  @ApiNoContentResponse()
  @HttpCode(204)
  @RequirePermission('sample-data.remove')
  remove(): Promise<void> {
    return this.service.remove();
  }
}
