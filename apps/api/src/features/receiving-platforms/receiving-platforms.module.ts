import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { binControllerOf } from '../../foundation/records/bin.controller.js';
import { bulkControllerOf, BulkModule } from '../bulk/index.js';
import { EnterprisesModule } from '../enterprises/index.js';
import { exportControllersOf, ExportsModule } from '../exports/index.js';
import { importControllersOf, ImportsModule } from '../imports/index.js';
import { PlatformDerived } from './import/platform-derived.repository.js';
import { PlatformImportTarget } from './import/platform-import.target.js';
import { PlatformExportOrders, PlatformLedger } from './ledger/platform-ledger.js';
import { UNRESTRICTED } from './platform-access.js';
import { PlatformBulk } from './frames/platform-bulk.js';
import { PlatformChecks } from './platform-checks.js';
import { PlatformContacts } from './frames/platform-contacts.js';
import { PlatformHistory } from './frames/platform-history.js';
import { PlatformListRepository } from './list/platform-list.repository.js';
import { PlatformRepository } from './platform.repository.js';
import { PlatformSampleRepository } from './samples/platform-sample.repository.js';
import { PlatformSamples } from './samples/platform-samples.js';
import { PlatformSearchSource } from './frames/platform-search.js';
import { PlatformStandingRepository } from './list/platform-standing.repository.js';
import { PlatformViews } from './list/platform-views.js';
import { PlatformsController } from './platforms.controller.js';
import { PlatformsService } from './platforms.service.js';
import { PlatformChain, PlatformSystem, PlatformYearRecord, ReceivingPlatform } from './receiving-platform.entity.js';
import { ReceivingPlatformRepository } from './receiving-platform.repository.js';
import { PlatformSystemsController, ReceivingPlatformsController } from './receiving-platforms.controller.js';

@Module({
  imports: [
    BulkModule,
    EnterprisesModule,
    ImportsModule,
    ExportsModule,
    TypeOrmModule.forFeature([PlatformSystem, ReceivingPlatform, PlatformChain, PlatformYearRecord]),
  ],
  controllers: [
    PlatformExportOrders,
    PlatformsController,
    binControllerOf('platform', 'platform.delete'),
    bulkControllerOf('platform', 'platform.update'),
    PlatformSystemsController,
    ReceivingPlatformsController,
    ...exportControllersOf('platform'),
    ...importControllersOf('platform'),
  ],
  providers: [
    ReceivingPlatformRepository,
    PlatformRepository,
    PlatformListRepository,
    PlatformStandingRepository,
    PlatformChecks,
    PlatformContacts,
    PlatformHistory,
    PlatformViews,
    PlatformsService,
    PlatformBulk,
    PlatformSamples,
    PlatformSampleRepository,
    PlatformSearchSource,
    PlatformDerived,
    PlatformImportTarget,
    PlatformLedger,
  ],
  exports: [PlatformsService, PlatformRepository, PlatformListRepository, PlatformViews, PlatformSamples],
})
export class ReceivingPlatformsModule implements OnModuleInit {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly encryptedColumns: EncryptedColumns,
  ) {}

  onModuleInit(): void {
    this.kinds.announce({
      kind: 'platform',
      table: 'receiving_platform',
      title: 't.name',
      restricted: UNRESTRICTED,
      read: 'platform.read',
      update: 'platform.update',
      delete: 'platform.delete',
    });
    this.encryptedColumns.announce({ table: 'receiving_platform', columns: ['contact_name', 'contact_phone'] });
  }
}
