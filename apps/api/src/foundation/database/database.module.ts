import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { dataSourceOptions } from './data-source.js';
import { LedgerNumber, LedgerNumberRepository } from './ledger-number.repository.js';
import { ReferenceLoader } from './reference-loader.js';
import { DatabaseServer } from './server.js';
import { Setting, SettingRepository } from './setting.repository.js';
import { ShippedRemoved } from './shipped-removed.entity.js';
import { UnitOfWork } from './unit-of-work.js';

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        ...dataSourceOptions(config.databaseUrl),
        autoLoadEntities: true,
        retryAttempts: 0,
      }),
    }),
    TypeOrmModule.forFeature([Setting, LedgerNumber, ShippedRemoved]),
  ],
  providers: [UnitOfWork, SettingRepository, LedgerNumberRepository, ReferenceLoader, DatabaseServer],
  exports: [UnitOfWork, SettingRepository, LedgerNumberRepository, ReferenceLoader, DatabaseServer],
})
export class DatabaseModule {}
