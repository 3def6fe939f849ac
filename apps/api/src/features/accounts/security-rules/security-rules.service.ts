import { DEFAULT_SECURITY_RULES, type SecurityRules } from '@lianqun/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../../foundation/config/config.js';
import { AppError } from '../../../foundation/http/app-error.js';
import { conflictsOf } from '../../../foundation/records/differences.js';
import type { SecurityRulesBody } from './security-rules.dto.js';
import { SecurityRulesRepository, type StoredRules } from './security-rules.repository.js';

/** What is asked of passwords, sign-ins and sessions: what was set here, else the defaults and the environment. */
@Injectable()
export class SecurityRulesService {
  constructor(
    private readonly repository: SecurityRulesRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async current(): Promise<StoredRules> {
    return (await this.repository.find()) ?? { version: 1, ...this.defaults() };
  }

  async change({ version, ...wanted }: SecurityRulesBody): Promise<StoredRules> {
    if ((await this.current()).version !== version || !(await this.repository.replace(version, wanted))) {
      throw await this.stale(wanted);
    }
    return this.current();
  }

  private defaults(): SecurityRules {
    const { sessionIdleMinutes: idleMinutes, sessionAbsoluteHours: absoluteHours } = this.config;
    return { ...DEFAULT_SECURITY_RULES, session: { idleMinutes, absoluteHours } };
  }

  private async stale(wanted: SecurityRules): Promise<AppError> {
    const current = await this.current();
    const { version, ...theirs } = current;
    return new AppError('stale-version', { version }, { current, conflicts: conflictsOf(flat(theirs), flat(wanted)) });
  }
}

/** Every rule by its path, such as `password.minLength`. */
function flat(rules: SecurityRules): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rules).flatMap(([part, values]) =>
      Object.entries(values as object).map(([name, value]: [string, unknown]) => [`${part}.${name}`, value]),
    ),
  );
}
