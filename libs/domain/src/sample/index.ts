/** Invented data for trying the product out: deterministic, marked, relative to the day it is made. */
export { sampleEnterprises, type SampleEnterprise, type SampleOptions } from './enterprises.js';
export { sampleBlockers, type SampleBlocker, type SampleBlockerStep } from './blockers.js';
export type { SampleEntry } from './entries.js';
export { samplePeriods, type SamplePeriods } from './months.js';
export { samplePlatforms, type SamplePlatform, type SamplePlatformKind, type SamplePlatformYear } from './platforms.js';
export { sampleProjects, type SampleProject, type SampleStage } from './projects.js';
export { sampleRelocations, type SampleRelocation } from './relocations.js';
