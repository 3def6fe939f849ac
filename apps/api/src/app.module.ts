import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { AccountsModule } from './features/accounts/index.js';
import { AttachmentsModule } from './features/attachments/index.js';
import { AuditRecordModule } from './features/audit-record/index.js';
import { BlockersModule } from './features/blockers/index.js';
import { BulkModule } from './features/bulk/index.js';
import { ChainsModule } from './features/chains/index.js';
import { ClustersModule } from './features/clusters/index.js';
import { CommentsModule } from './features/comments/index.js';
import { DictionariesModule } from './features/dictionaries/index.js';
import { EnterprisesModule } from './features/enterprises/index.js';
import { ExportsModule } from './features/exports/index.js';
import { ImportsModule } from './features/imports/index.js';
import { IndustriesModule } from './features/industries/index.js';
import { MonthlyReportsModule } from './features/monthly-reports/index.js';
import { NotificationsModule } from './features/notifications/index.js';
import { OrganizationsModule } from './features/organizations/index.js';
import { OverviewModule } from './features/overview/index.js';
import { ProjectsModule } from './features/projects/index.js';
import { ProgressEntriesModule } from './features/progress-entries/index.js';
import { ReceivingPlatformsModule } from './features/receiving-platforms/index.js';
import { RegionsModule } from './features/regions/index.js';
import { RelocationsModule } from './features/relocations/index.js';
import { SavedViewsModule } from './features/saved-views/index.js';
import { SettingsModule } from './features/settings/index.js';
import { SearchModule } from './features/search/index.js';
import { SharingModule } from './features/sharing/index.js';
import { SampleDataModule } from './features/sample-data/index.js';
import type { Config } from './foundation/config/config.js';
import { AccessModule } from './foundation/access/access.module.js';
import { CryptoModule } from './foundation/crypto/crypto.module.js';
import { DatabaseModule } from './foundation/database/database.module.js';
import { FilesModule } from './foundation/files/files.module.js';
import { FoundationModule } from './foundation/foundation.module.js';
import { HttpModule } from './foundation/http/http.module.js';
import { JobsModule } from './foundation/jobs/jobs.module.js';
import { ReferenceDataService } from './reference-data.js';

@Module({
  imports: [
    DatabaseModule,
    AccessModule,
    HttpModule,
    FilesModule,
    JobsModule,
    CryptoModule,
    RegionsModule,
    IndustriesModule,
    OrganizationsModule,
    AccountsModule,
    AuditRecordModule,
    SettingsModule,
    SharingModule,
    AttachmentsModule,
    CommentsModule,
    SavedViewsModule,
    BulkModule,
    SearchModule,
    NotificationsModule,
    ExportsModule,
    ImportsModule,
    ChainsModule,
    ClustersModule,
    DictionariesModule,
    ReceivingPlatformsModule,
    EnterprisesModule,
    ProjectsModule,
    MonthlyReportsModule,
    BlockersModule,
    RelocationsModule,
    ProgressEntriesModule,
    OverviewModule,
    SampleDataModule,
  ],
  providers: [ReferenceDataService],
})
export class AppModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return { module: AppModule, imports: [FoundationModule.with(config, logger)] };
  }
}
