import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Authenticator } from '../../foundation/http/principal.js';
import { Account, ApiToken, PasswordHistory, Role, Session, SignInFailure } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { FirstAccountService } from './first-account.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionsService } from './sessions.service.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Account, Session, SignInFailure, Role, PasswordHistory, ApiToken])],
  controllers: [SessionController],
  providers: [
    AccountRepository,
    SessionRepository,
    SessionsService,
    FirstAccountService,
    { provide: Authenticator, useExisting: SessionsService },
  ],
  exports: [Authenticator, FirstAccountService],
})
export class AccountsModule {}
