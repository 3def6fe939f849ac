export { isRelocationStage, RELOCATION_STAGES, relocationStages, type RelocationStage } from './stages.js';
