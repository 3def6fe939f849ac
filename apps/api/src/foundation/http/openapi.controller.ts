import { Controller, Get, type INestApplication, Injectable } from '@nestjs/common';
import { ApiExcludeEndpoint, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from '../config/build.js';
import { AppError } from './app-error.js';
import { Public } from './permissions.js';

/** The description of the API, made from the controllers once the service is put together. */
@Injectable()
export class OpenApiDescription {
  document: OpenAPIObject | null = null;

  describe(app: INestApplication): OpenAPIObject {
    const builder = new DocumentBuilder()
      .setTitle('Lianqun')
      .setDescription('Tracker for industrial-chain collaboration in Beijing, Tianjin and Hebei. Amounts are 万元.')
      .setVersion(VERSION)
      .addCookieAuth('lianqun_session')
      .build();
    this.document = SwaggerModule.createDocument(app, builder, {
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    });
    return this.document;
  }
}

@Controller('openapi.json')
export class OpenApiController {
  constructor(private readonly description: OpenApiDescription) {}

  @Get()
  @Public('the description holds no data')
  @ApiExcludeEndpoint()
  show(): OpenAPIObject {
    if (!this.description.document) throw new AppError('not-ready');
    return this.description.document;
  }
}
