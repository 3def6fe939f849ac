export { RecordSearch } from './record-search.repository.js';
export { SearchModule } from './search.module.js';
export { type SearchSource, SearchSources } from './search-sources.js';
