import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { buildOf, VERSION } from '../config/build.js';
import { CONFIG, type Config } from '../config/config.js';
import { DatabaseServer } from '../database/server.js';
import { AppError } from './app-error.js';
import { Public } from './permissions.js';

export class DatabaseHealth {
  @ApiProperty() version: string;
  @ApiProperty({
    description: 'False where one role owns and uses the tables: then only habit protects the audit record',
  })
  auditRecordAppendOnly: boolean;
}

export class HealthResponse {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
  @ApiProperty() version: string;
  @ApiProperty() build: string;
  @ApiProperty() database: DatabaseHealth;
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly server: DatabaseServer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers when the service and its database can work; 503 otherwise. */
  @Get()
  @ApiOkResponse({ type: HealthResponse })
  @Public('watched by machines that have no account')
  async show(): Promise<HealthResponse> {
    const database = await this.server.health();
    if (!database) throw new AppError('not-ready');
    return { status: 'ok', version: VERSION, build: buildOf(this.config.webDir), database };
  }
}
