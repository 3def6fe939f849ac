import { Global, Module } from '@nestjs/common';
import { EncryptedColumns } from './encrypted-columns.js';
import { EncryptedColumnsRepository } from './encrypted-columns.repository.js';

@Global()
@Module({ providers: [EncryptedColumns, EncryptedColumnsRepository], exports: [EncryptedColumns] })
export class CryptoModule {}
