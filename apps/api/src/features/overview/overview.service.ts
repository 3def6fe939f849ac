import { Injectable } from '@nestjs/common';
import type { Principal } from '../../foundation/http/principal.js';
import { ImportsService } from '../imports/index.js';
import { MainFiguresService, MonthlyReportsService } from '../monthly-reports/index.js';
import { EntrySetViews, PeriodViews } from '../progress-entries/index.js';
import type { OverviewResponse } from './overview.dto.js';
import { OverviewRepository } from './overview.repository.js';
import { WaitingService } from './waiting.service.js';

const RECENT_IMPORTS = 5;
const NEWEST_REPORTS = 3;
const WAITING_SHOWN = 8;

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
  ) {}

  async show(principal: Principal): Promise<OverviewResponse> {
    const [register, month] = await Promise.all([this.register(principal), this.month(principal)]);
    return { ...register, ...month };
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
