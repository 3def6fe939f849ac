export { migrate, roleOf } from './foundation/database/migrate.js';
