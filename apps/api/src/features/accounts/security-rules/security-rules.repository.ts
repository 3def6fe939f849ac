import type { SecurityRules } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { SettingRepository } from '../../../foundation/database/setting.repository.js';

export type StoredRules = SecurityRules & { version: number };

/** The key of the setting; the query behind each request reads it too. */
export const SECURITY_RULES = 'security-rules';

@Injectable()
export class SecurityRulesRepository {
  constructor(private readonly settings: SettingRepository) {}

  async find(): Promise<StoredRules | null> {
    return (await this.settings.get(SECURITY_RULES)) as StoredRules | null;
  }

  /** Writes rules over those of `version`. @returns false when somebody else was first */
  replace(version: number, rules: SecurityRules): Promise<boolean> {
    return this.settings.replace(SECURITY_RULES, version, rules);
  }
}
