import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { SettingRepository } from '../../foundation/database/setting.repository.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AppError } from '../../foundation/http/app-error.js';
import { BlockerSamples } from '../blockers/index.js';
import { EnterpriseSamples } from '../enterprises/index.js';
import { MonthlyReportsService } from '../monthly-reports/index.js';
import { MonthSamples } from '../progress-entries/index.js';
import { ProjectSamples } from '../projects/index.js';
import { ReportingPeriodsService } from '../reporting-periods/index.js';
import type { SampleDataResponse } from './sample-data.dto.js';
import { SampleLoader } from './sample-loader.js';

/** Setting that remembers whether sample data was never loaded (absent), is `present`, or was `removed`. */
const KEY = 'sample-data';

@Injectable()
export class SampleDataService {
  constructor(
    private readonly settings: SettingRepository,
    private readonly enterprises: EnterpriseSamples,
    private readonly projects: ProjectSamples,
    private readonly blockers: BlockerSamples,
    private readonly months: MonthSamples,
    private readonly reports: MonthlyReportsService,
    private readonly periods: ReportingPeriodsService,
    private readonly loader: SampleLoader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Fills an installation that has never held anything; one whose sample was removed stays as it is. */
  async loadOnce(): Promise<void> {
    if ((await this.settings.get(KEY)) !== null) return;
    const registers = [this.enterprises, this.projects, this.blockers, this.months];
    if ((await Promise.all(registers.map((one) => one.isEmpty()))).includes(false)) return;
    // One name for the whole loading: all that it wrote of a record is one entry of that record's history.
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'sample' }, requestId: uuid() }, async () => {
      await this.loader.load();
      await this.settings.set(KEY, 'present');
    });
  }

  async show(): Promise<SampleDataResponse> {
    const present = (await this.settings.get(KEY)) === 'present';
    if (!present) return { present, enterprises: 0, projects: 0, blockers: 0 };
    const [enterprises, projects, blockers] = await Promise.all([
      this.enterprises.count(),
      this.projects.count(),
      this.blockers.count(),
    ]);
    return { present, enterprises, projects, blockers };
  }

  /** Removes all sample records, what refers to others first; they are never loaded again. */
  async remove(): Promise<void> {
    if ((await this.settings.get(KEY)) !== 'present') throw new AppError('sample-data-absent');
    await this.blockers.remove();
    await this.reports.removeSamples();
    await this.months.remove();
    await this.projects.remove();
    await this.enterprises.remove();
    await this.settings.set(KEY, 'removed');
    await this.periods.ensureAhead();
  }
}
