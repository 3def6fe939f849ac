import { entryRefusal, isEditableSet, isStageBefore, isVisible, periodLabel } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ReportingPeriodsService } from '../../reporting-periods/index.js';
import { EntriesService } from '../entries.service.js';
import { accessOf, mayFill } from './entry-set.policy.js';
import { EntrySetRepository } from './entry-set.repository.js';
import { OpeningRepository } from '../opening.repository.js';
import type { EntryResponse } from '../progress-entry.dto.js';

/** Adds projects to a period that were signed after it had been opened. */
@Injectable()
export class LateProjectsService {
  constructor(
    private readonly periods: ReportingPeriodsService,
    private readonly opening: OpeningRepository,
    private readonly sets: EntrySetRepository,
    private readonly entries: EntriesService,
  ) {}

  async add(periodId: string, projectId: string, principal: Principal): Promise<EntryResponse> {
    const period = await this.periods.get(periodId);
    const project = await this.opening.project(projectId);
    if (!project || (project.restrictedProject && !isVisible(principal, project.restrictedProject))) {
      throw validationFailed([{ field: 'projectId', code: 'project-unknown', params: {} }]);
    }
    const { name, stage, organizationId } = project;
    if (!mayFill(principal, accessOf(project))) throw new AppError('out-of-scope');
    if (stage === 'terminated' || isStageBefore(stage, 'signed')) {
      throw validationFailed([{ field: 'projectId', code: 'project-not-signed', params: { name, stage } }]);
    }
    await this.sets.ensure(period.id, [organizationId], principal.accountId);
    const set = await this.sets.holdOf(period.id, organizationId);
    const refusal = set && entryRefusal(set.periodStatus);
    if (refusal) throw new AppError(refusal, { period: periodLabel(period) });
    if (!set || !isEditableSet(set.status)) {
      throw new AppError('entry-set-not-editable', { status: set?.status });
    }
    const [id] = await this.opening.addEntries(period.id, [project], principal.accountId);
    if (!id) throw new AppError('entry-exists', { name });
    return this.entries.get(id, principal);
  }
}
