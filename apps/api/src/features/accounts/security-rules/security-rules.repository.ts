import type { SecurityRules } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { SettingRepository } from '../../../foundation/database/setting.repository.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';

export type StoredRules = SecurityRules & { version: number };

/** The key of the setting; the query behind each request reads it too. */
export const SECURITY_RULES = 'security-rules';

@Injectable()
export class SecurityRulesRepository {
  constructor(
    private readonly settings: SettingRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async find(): Promise<StoredRules | null> {
    return (await this.settings.get(SECURITY_RULES)) as StoredRules | null;
  }

  /** Writes rules over those of `version`. @returns false when somebody else was first */
  async replace(version: number, rules: SecurityRules): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const written: unknown[] = await writer.query(
      `insert into setting (key, value) values ($1, $2::jsonb)
       on conflict (key) do update set value = excluded.value, updated_at = now()
        where (setting.value ->> 'version')::int = $3
       returning key`,
      [SECURITY_RULES, JSON.stringify({ ...rules, version: version + 1 }), version],
    );
    return written.length > 0;
  }
}
