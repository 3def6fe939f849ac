export { DatedEntry } from './chain.entity.js';
export { ChainsModule } from './chains.module.js';
export { ChainTerms } from './chain-terms.service.js';
export { chainsControllerOf } from './chains.controller.js';
export { linksControllerOf } from './links/links.controller.js';
export { type LinkFile, type RoleFile, ShippedChains, type TermFile } from './shipped-chains.repository.js';
