export { RegionsModule } from './regions.module.js';
