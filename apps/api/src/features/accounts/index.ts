export { AccountsModule } from './accounts.module.js';
export { FirstAccountService, type FirstAccount } from './first-account.js';
export { hashPassword } from './passwords.js';
