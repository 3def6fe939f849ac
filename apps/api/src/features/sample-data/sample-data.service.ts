import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { SettingRepository } from '../../foundation/database/setting.repository.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AppError } from '../../foundation/http/app-error.js';
import { EnterpriseSamples } from '../enterprises/index.js';
import type { SampleDataResponse } from './sample-data.dto.js';

/** Setting that remembers whether sample data was never loaded (absent), is `present`, or was `removed`. */
const KEY = 'sample-data';

@Injectable()
export class SampleDataService {
  constructor(
    private readonly settings: SettingRepository,
    private readonly enterprises: EnterpriseSamples,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Fills an installation that has never held anything; one whose sample was removed stays as it is. */
  async loadOnce(): Promise<void> {
    if ((await this.settings.get(KEY)) !== null || !(await this.enterprises.isEmpty())) return;
    // One name for the whole loading: all that it wrote of a record is one entry of that record's history.
    await this.unitOfWork.run({ actorId: null, origin: { kind: 'sample' }, requestId: uuid() }, async () => {
      await this.enterprises.load();
      await this.settings.set(KEY, 'present');
    });
  }

  async show(): Promise<SampleDataResponse> {
    const present = (await this.settings.get(KEY)) === 'present';
    return { present, enterprises: present ? await this.enterprises.count() : 0 };
  }

  /** Removes all sample records; they are never loaded again. */
  async remove(): Promise<void> {
    if ((await this.settings.get(KEY)) !== 'present') throw new AppError('sample-data-absent');
    await this.enterprises.remove();
    await this.settings.set(KEY, 'removed');
  }
}
