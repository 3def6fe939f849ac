export { hasEnded } from './has-ended.js';
export { OrganizationsModule } from './organizations.module.js';
