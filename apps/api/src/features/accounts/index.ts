export { AccountsModule } from './accounts.module.js';
export { FirstAccountsService, type FirstAccount } from './first-accounts.js';
export { hashPassword } from './passwords.js';
