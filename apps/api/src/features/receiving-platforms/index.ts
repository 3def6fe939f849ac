export { type PlatformFilter } from './list/platform.sql.js';
export { PlatformListRepository } from './list/platform-list.repository.js';
export { PlatformRepository } from './platform.repository.js';
export { type PlatformSampleDraft, PlatformSamples } from './samples/platform-samples.js';
export { PlatformResponse } from './platform-response.dto.js';
export { PlatformViews } from './list/platform-views.js';
export { PlatformsService } from './platforms.service.js';
export { ReceivingPlatformsModule } from './receiving-platforms.module.js';
