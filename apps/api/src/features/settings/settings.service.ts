import { DEFAULT_EVENT_DAYS, DEFAULT_THRESHOLDS } from '@lianqun/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../foundation/config/config.js';
import { SettingRepository } from '../../foundation/database/setting.repository.js';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import { conflictsOf } from '../../foundation/records/differences.js';
import type { LightRulesBody, SystemSettingsBody, SystemSettingsResponse } from './setting.dto.js';

/** The keys under which others read them. */
const LIGHT_RULES = 'light-thresholds';
const SYSTEM = 'system-settings';

/** What people set for everybody, each change on the version that they saw. */
@Injectable()
export class SettingsService {
  constructor(
    private readonly settings: SettingRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async lightRules(): Promise<LightRulesBody> {
    const { redBehind, yellowBehind, blockerYellowWorkingDays, version } = {
      version: 1,
      ...DEFAULT_THRESHOLDS,
      ...((await this.settings.get(LIGHT_RULES)) as Partial<LightRulesBody> | null),
    };
    return { version, redBehind, yellowBehind, blockerYellowWorkingDays };
  }

  async changeLightRules({ version, ...wanted }: LightRulesBody): Promise<LightRulesBody> {
    if (wanted.yellowBehind >= wanted.redBehind) {
      throw validationFailed([{ field: 'yellowBehind', code: 'yellow-not-before-red', params: {} }]);
    }
    if (!(await this.settings.replace(LIGHT_RULES, version, wanted))) throw stale(await this.lightRules(), wanted);
    return this.lightRules();
  }

  async system(): Promise<SystemSettingsResponse> {
    const stored = (await this.settings.get(SYSTEM)) as Partial<SystemSettingsBody> | null;
    const mailFrom = this.config.smtpUrl === null ? null : this.config.mailFrom;
    return { version: 1, accessEventDays: DEFAULT_EVENT_DAYS, ...stored, mailFrom };
  }

  async changeSystem({ version, ...wanted }: SystemSettingsBody): Promise<SystemSettingsResponse> {
    if (!(await this.settings.replace(SYSTEM, version, wanted))) throw stale(await this.system(), wanted);
    return this.system();
  }
}

function stale<Current extends { version: number }>(current: Current, wanted: object): AppError {
  const theirs = Object.fromEntries(Object.keys(wanted).map((key) => [key, current[key as keyof Current]]));
  const conflicts = conflictsOf(theirs, { ...wanted });
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
