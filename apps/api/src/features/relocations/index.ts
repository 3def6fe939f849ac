export { RelocationListRepository, type RelocationRow } from './list/relocation-list.repository.js';
export type { RelocationFilter } from './list/relocation-list.sql.js';
export { restrictedRelocation } from './relocation-access.sql.js';
export { RelocationsModule } from './relocations.module.js';
export { RelocationsService } from './relocations.service.js';
export { type RelocationSampleDraft, RelocationSamples } from './samples/relocation-samples.js';
