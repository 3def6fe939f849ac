export { type PlatformFilter } from './platform.sql.js';
export { PlatformListRepository } from './platform-list.repository.js';
export { PlatformRepository } from './platform.repository.js';
export { type PlatformSampleDraft, PlatformSamples } from './platform-samples.js';
export { PlatformResponse } from './platform-response.dto.js';
export { PlatformViews } from './platform-views.js';
export { PlatformsService } from './platforms.service.js';
export { ReceivingPlatformsModule } from './receiving-platforms.module.js';
