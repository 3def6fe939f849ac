import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { EncryptedColumns } from '../../foundation/crypto/encrypted-columns.js';
import { Chain, ChainTerm } from './chain.entity.js';
import { BulkModule } from '../bulk/index.js';
import { ChainBulks } from './frames/chain-bulk.js';
import { ChainContacts } from './frames/chain-contacts.js';
import { ChainHistory } from './frames/chain-history.js';
import { CHAIN_KINDS, recordKindOf } from './chain-kind.js';
import { ChainNamesRepository } from './chain-names.repository.js';
import { ChainRepository } from './chain.repository.js';
import { ChainSearchSource } from './frames/chain-search.js';
import { ChainTermsRepository } from './chain-terms.repository.js';
import { ChainTerms } from './chain-terms.service.js';
import { chainControllersOf } from './chain-controllers.js';
import { ChainsService } from './chains.service.js';
import { ExportsModule } from '../exports/index.js';
import { ImportsModule } from '../imports/index.js';
import { ChainImports } from './import/chain-imports.js';
import { ChainLedgers } from './ledger/chain-ledgers.js';
import { ChainLinesRepository } from './ledger/chain-lines.repository.js';
import { ChainListRepository } from './list/chain-list.repository.js';
import { ChainLink, DeclinedSuggestion, EnterpriseLink, RegionalRoleCell } from './links/link.entity.js';
import { LinkRepository } from './links/link.repository.js';
import { ChainLinksController } from './links/links.controller.js';
import { LinksService } from './links/links.service.js';
import { PlacingController } from './placing/placing.controller.js';
import { PlacingRepository } from './placing/placing.repository.js';
import { PlacingService } from './placing/placing.service.js';
import { SuggestionsRepository } from './placing/suggestions.repository.js';
import { ShippedChains } from './shipped-chains.repository.js';
import { RolesRepository } from './roles/roles.repository.js';
import { RolesService } from './roles/roles.service.js';

@Module({
  imports: [
    BulkModule,
    ImportsModule,
    ExportsModule,
    TypeOrmModule.forFeature([Chain, ChainTerm, ChainLink, RegionalRoleCell, EnterpriseLink, DeclinedSuggestion]),
  ],
  controllers: [...chainControllersOf('chain'), ChainLinksController, PlacingController],
  providers: [
    ChainSearchSource,
    ChainRepository,
    ChainListRepository,
    ChainBulks,
    ChainTermsRepository,
    ChainNamesRepository,
    ChainContacts,
    ChainHistory,
    ChainTerms,
    ChainsService,
    ChainLinesRepository,
    ChainImports,
    ChainLedgers,
    LinkRepository,
    LinksService,
    RolesRepository,
    RolesService,
    PlacingRepository,
    PlacingService,
    SuggestionsRepository,
    ShippedChains,
  ],
  exports: [ChainTerms, ChainsService, ChainHistory, LinksService, RolesService, ShippedChains],
})
export class ChainsModule implements OnModuleInit {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly encryptedColumns: EncryptedColumns,
    private readonly chains: ChainsService,
  ) {}

  onModuleInit(): void {
    for (const kind of CHAIN_KINDS) {
      const refuseReturn = (id: string) => this.chains.refuseReturn(kind, id);
      this.kinds.announce({ ...recordKindOf(kind), refuseReturn });
      this.encryptedColumns.announce({ table: kind, columns: ['contact_name', 'contact_phone'] });
    }
  }
}
