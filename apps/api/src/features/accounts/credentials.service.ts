import { isWeakPassword, MAX_PASSWORD_LENGTH, type PasswordRules, type SecurityRules } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { accountKey, hashPassword, passwordMatches } from './passwords.js';
import { SecurityRulesService } from './security-rules/security-rules.service.js';
import { Turns } from './turns.js';

/** An address stands for several people: it is refused after so many times the failed tries of one account name. */
const PEOPLE_AT_AN_ADDRESS = 6;

/** User names and passwords: one way of knowing who somebody is. */
@Injectable()
export class CredentialsService {
  private readonly turns = new Turns();

  constructor(
    private readonly accounts: AccountRepository,
    private readonly rules: SecurityRulesService,
  ) {}

  /** The account with this name and password, unless there were too many tries. One try at a time a name. */
  async identify(username: string, password: string, ip: string): Promise<Account> {
    const { signIn } = await this.rules.current();
    const key = accountKey(username);
    return this.turns.take(key, () => this.compare([key, `address:${ip}`], username, password, signIn));
  }

  /** Sets one’s own password, after the current one was given. */
  async change(principal: Principal, currentPassword: string, newPassword: string): Promise<void> {
    const { password: rules, signIn } = await this.rules.current();
    if (isWeakPassword(newPassword, principal.username, rules)) throw refused('weak-password', weaknessParams(rules));
    const key = accountKey(principal.username);
    await this.turns.take(key, () => this.confirm(key, principal.accountId, currentPassword, signIn));
    if (newPassword === currentPassword) throw refused('same-password');
    await this.refuseFormer(principal.accountId, newPassword, rules.history);
    const passwordHash = await hashPassword(newPassword);
    await this.accounts.setPassword(principal.accountId, passwordHash, { mustChange: false });
  }

  private async compare(
    keys: readonly [string, string],
    username: string,
    password: string,
    { failures, minutes }: SecurityRules['signIn'],
  ): Promise<Account> {
    await this.refuseWhenBlocked(keys);
    const account = await this.accounts.byUsername(username);
    if (!(await passwordMatches(account?.passwordHash ?? null, password)) || !account) {
      await this.accounts.countFailure(keys[0], failures, minutes);
      await this.accounts.countFailure(keys[1], failures * PEOPLE_AT_AN_ADDRESS, minutes);
      throw new AppError('wrong-credentials');
    }
    // The address keeps its count: one good account must not clear the way for guessing at others.
    await this.accounts.forgetFailures([keys[0]]);
    return account;
  }

  private async confirm(
    key: string,
    accountId: string,
    password: string,
    { failures, minutes }: SecurityRules['signIn'],
  ): Promise<void> {
    await this.refuseWhenBlocked([key]);
    const account = await this.accounts.byId(accountId);
    if (!(await passwordMatches(account?.passwordHash ?? null, password))) {
      await this.accounts.countFailure(key, failures, minutes);
      throw validationFailed([{ field: 'currentPassword', code: 'wrong-password', params: {} }]);
    }
  }

  private async refuseFormer(accountId: string, password: string, count: number): Promise<void> {
    for (const former of await this.accounts.formerPasswords(accountId, count)) {
      if (await passwordMatches(former, password)) throw refused('password-reused', { count });
    }
  }

  private async refuseWhenBlocked(keys: readonly string[]): Promise<void> {
    const until = await this.accounts.blockedUntil(keys);
    if (!until) return;
    const seconds = Math.max(1, Math.ceil((until.getTime() - Date.now()) / 1000));
    throw new AppError('too-many-attempts', { seconds, minutes: Math.ceil(seconds / 60) });
  }
}

const weaknessParams = ({ minLength, classes }: PasswordRules) => ({
  min: minLength,
  max: MAX_PASSWORD_LENGTH,
  classes,
});

const refused = (
  code: 'weak-password' | 'same-password' | 'password-reused',
  params: Record<string, number> = {},
): AppError => validationFailed([{ field: 'newPassword', code, params }]);
