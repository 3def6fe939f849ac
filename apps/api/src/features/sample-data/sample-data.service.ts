import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { SettingRepository } from '../../foundation/database/setting.repository.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AppError } from '../../foundation/http/app-error.js';
import { ReportingPeriodsService } from '../reporting-periods/index.js';
import type { SampleDataResponse } from './sample-data.dto.js';
import { SampleLoader } from './sample-loader.js';

/** Setting that remembers whether sample data was never loaded (absent), is `present`, or was `removed`. */
const KEY = 'sample-data';

const NOTHING = { enterprises: 0, platforms: 0, projects: 0, blockers: 0, relocations: 0 };

@Injectable()
export class SampleDataService {
  constructor(
    private readonly settings: SettingRepository,
    private readonly periods: ReportingPeriodsService,
    private readonly loader: SampleLoader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Fills an installation that has never held anything; one whose sample was removed stays as it is. */
  async loadOnce(): Promise<void> {
    if ((await this.settings.get(KEY)) !== null) return;
    if (!(await this.loader.registersAreEmpty())) return;
    // One name for the whole loading: all that it wrote of a record is one entry of that record's history.
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'sample' }, requestId: uuid() }, async () => {
      await this.loader.load();
      await this.settings.set(KEY, 'present');
    });
  }

  async show(): Promise<SampleDataResponse> {
    const present = (await this.settings.get(KEY)) === 'present';
    return { present, ...(present ? await this.loader.counts() : NOTHING) };
  }

  /** Removes all sample records, what refers to others first; they are never loaded again. */
  async remove(): Promise<void> {
    if ((await this.settings.get(KEY)) !== 'present') throw new AppError('sample-data-absent');
    await this.loader.remove();
    await this.settings.set(KEY, 'removed');
    await this.periods.ensureAhead();
  }
}
