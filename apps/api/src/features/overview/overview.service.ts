import { todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import type { Principal } from '../../foundation/http/principal.js';
import { ImportsService } from '../imports/index.js';
import { MainFiguresService, MonthlyReportsService } from '../monthly-reports/index.js';
import { EntrySetViews, PeriodViews } from '../progress-entries/index.js';
import { PlatformViews } from '../receiving-platforms/index.js';
import { ChangesRepository } from './changes.repository.js';
import type { OverviewResponse, PlatformFigure, RecentChangeList, RegisterFigures } from './overview.dto.js';
import { OverviewRepository } from './overview.repository.js';
import { RegisterFiguresRepository } from './register-figures.repository.js';
import { WaitingService } from './waiting.service.js';

const RECENT_IMPORTS = 5;
const NEWEST_REPORTS = 3;
const WAITING_SHOWN = 8;
const CHANGES_SHOWN = 8;

/** Everything that the home page shows, gathered from the features it belongs to. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly repository: OverviewRepository,
    private readonly imports: ImportsService,
    private readonly periods: PeriodViews,
    private readonly sets: EntrySetViews,
    private readonly figures: MainFiguresService,
    private readonly reports: MonthlyReportsService,
    private readonly waiting: WaitingService,
    private readonly registerFigures: RegisterFiguresRepository,
    private readonly platforms: PlatformViews,
    private readonly recent: ChangesRepository,
  ) {}

  async show(principal: Principal): Promise<OverviewResponse> {
    const [register, registers, month] = await Promise.all([
      this.register(principal),
      this.registers(principal),
      this.month(principal),
    ]);
    return { ...register, registers, ...month };
  }

  async changes(principal: Principal): Promise<RecentChangeList> {
    return { items: await this.recent.newest(principal, ({ read }) => principal.permissions.has(read), CHANGES_SHOWN) };
  }

  private async registers(principal: Principal): Promise<RegisterFigures> {
    const [figures, platforms] = await Promise.all([
      this.registerFigures.show(principal, ({ read }) => principal.permissions.has(read), todayInShanghai(new Date())),
      principal.permissions.has('platform.read') ? this.platformFigure() : null,
    ]);
    return { ...figures, platforms };
  }

  /** How many of the platforms that the largest notice names are recorded. */
  private async platformFigure(): Promise<PlatformFigure> {
    const { total, systems } = await this.platforms.summary();
    const [largest] = systems
      .flatMap(({ groups }) => groups)
      .sort((left, right) => (right.plannedCount ?? 0) - (left.plannedCount ?? 0));
    const { name = null, recordedCount = 0, sampleCount = 0, plannedCount = null } = largest ?? {};
    return { total, group: name, recorded: recordedCount, samples: sampleCount, planned: plannedCount };
  }

  private async register(principal: Principal) {
    const [enterprises, byProvince, byChain, byTag, recent] = await Promise.all([
      this.repository.enterprises(),
      this.repository.byProvince(),
      this.repository.byChain(),
      this.repository.byTag(),
      this.imports.list('enterprise', { page: 1, pageSize: RECENT_IMPORTS }, principal),
    ]);
    const { total: enterpriseTotal, onChains: distinctOnChains } = enterprises;
    return { enterpriseTotal, distinctOnChains, byProvince, byChain, byTag, recentImports: recent.items };
  }

  private async month(principal: Principal) {
    const period = await this.periods.current();
    const [sets, figures, reports] = await Promise.all([
      period ? this.sets.list(period.id, principal) : [],
      this.figures.show(),
      this.reports.list(null, 1, NEWEST_REPORTS, principal),
    ]);
    const waiting = await this.waiting.list(principal, period, sets);
    const missing = sets
      .filter(({ owed, filled, status }) => filled < owed && status !== 'excused')
      .map(({ organization, owed, filled }) => ({ organization, owed, filled }));
    return {
      waiting: waiting.slice(0, WAITING_SHOWN),
      waitingTotal: waiting.length,
      period,
      missing,
      figures,
      reports: reports.items,
    };
  }
}
