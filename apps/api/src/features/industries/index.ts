export { IndustriesModule } from './industries.module.js';
