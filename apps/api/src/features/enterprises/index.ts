export { EnterprisesModule } from './enterprises.module.js';
export { EnterpriseSamples } from './enterprise-samples.js';
