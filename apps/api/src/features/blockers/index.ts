export { type BlockerSampleDraft, BlockerSamples } from './samples/blocker-samples.js';
export { BlockerResponse } from './blocker-response.dto.js';
export { BlockerViews } from './blocker-views.js';
export { BlockersModule } from './blockers.module.js';
export { restrictedBlocker } from './blocker-access.sql.js';
export { waitingFor } from './blocker.policy.js';
