export { DatedEntry } from './chain.entity.js';
export { ChainsModule } from './chains.module.js';
export { ChainTerms } from './chain-terms.service.js';
export { chainControllersOf } from './chain-controllers.js';
export { type LinkFile, type RoleFile, ShippedChains, type TermFile } from './shipped-chains.repository.js';
