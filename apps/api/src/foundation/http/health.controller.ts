import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { buildOf, VERSION } from '../config/build.js';
import { CONFIG, type Config } from '../config/config.js';
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
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Answers when the service and its database can work; 503 otherwise. */
  @Get()
  @ApiOkResponse({ type: HealthResponse })
  @Public('watched by machines that have no account')
  async show(): Promise<HealthResponse> {
    const [database] = await this.dataSource
      .query<DatabaseHealth[]>(
        `select current_setting('server_version') as version,
                not has_table_privilege('audit_record', 'update') as "auditRecordAppendOnly"`,
      )
      .catch(() => []);
    if (!database) throw new AppError('not-ready');
    return { status: 'ok', version: VERSION, build: buildOf(this.config.webDir), database };
  }
}
