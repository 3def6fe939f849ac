import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../../foundation/http/principal.js';
import { Account, ApiToken, PasswordHistory, Role, Session, SignInFailure } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { AccountAdminRepository } from './administration/account-admin.repository.js';
import { AccountPasswordsService } from './administration/account-passwords.service.js';
import { AccountRolesService } from './administration/account-roles.service.js';
import { AccountsController } from './administration/accounts.controller.js';
import { AccountsService } from './administration/accounts.service.js';
import { CredentialsService } from './credentials.service.js';
import { FirstAccountsService } from './first-accounts.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { RoleRepository } from './roles/role.repository.js';
import { RolesController } from './roles/roles.controller.js';
import { RolesService } from './roles/roles.service.js';
import { SecurityRulesController } from './security-rules/security-rules.controller.js';
import { SecurityRulesRepository } from './security-rules/security-rules.repository.js';
import { SecurityRulesService } from './security-rules/security-rules.service.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionsService } from './sessions.service.js';
import { ApiTokenRepository } from './tokens/api-token.repository.js';
import { ApiTokensController } from './tokens/api-tokens.controller.js';
import { ApiTokensService } from './tokens/api-tokens.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account, Session, SignInFailure, Role, PasswordHistory, ApiToken])],
  controllers: [
    SessionController,
    OwnSessionsController,
    ApiTokensController,
    AccountsController,
    RolesController,
    SecurityRulesController,
  ],
  providers: [
    AccountRepository,
    SessionRepository,
    CredentialsService,
    SessionsService,
    SecurityRulesRepository,
    SecurityRulesService,
    ApiTokenRepository,
    ApiTokensService,
    AccountAdminRepository,
    AccountsService,
    AccountPasswordsService,
    AccountRolesService,
    RoleRepository,
    RolesService,
    FirstAccountsService,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [Authenticator, FirstAccountsService],
})
export class AccountsModule {}
