import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportFormRepository } from './forms/export-form.repository.js';
import { ExportForms } from './forms/export-forms.service.js';
import { ExportJobRepository } from './orders/export-job.repository.js';
import { ExportSources } from './export-source.js';
import { ExportWorker } from './orders/export-worker.js';
import { ExportWriter } from './export-writer.js';
import { ExportForm, ExportJob } from './export.entity.js';
import { ExportsService } from './exports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ExportForm, ExportJob])],
  providers: [
    ExportSources,
    ExportJobRepository,
    ExportFormRepository,
    ExportForms,
    ExportWriter,
    ExportWorker,
    ExportsService,
  ],
  exports: [ExportSources, ExportsService, ExportForms],
})
export class ExportsModule {}
