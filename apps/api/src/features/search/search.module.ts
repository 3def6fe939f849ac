import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordSearch } from './record-search.repository.js';
import { RecordSearchEntry } from './record-search.entity.js';
import { SearchController } from './search.controller.js';
import { SearchRepository } from './search.repository.js';
import { SearchService } from './search.service.js';
import { SearchSources } from './search-sources.js';

/** Search everywhere: each register announces what of it is found, and by whom. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([RecordSearchEntry])],
  controllers: [SearchController],
  providers: [SearchSources, RecordSearch, SearchRepository, SearchService],
  exports: [SearchSources, RecordSearch],
})
export class SearchModule {}
