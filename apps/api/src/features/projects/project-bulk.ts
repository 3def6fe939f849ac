import {
  chainEffects,
  confidentialities,
  projectFieldLabels,
  type ProjectFieldKey,
  projectNatures,
} from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Principal } from '../../foundation/http/principal.js';
import { type BulkChanges, type BulkField, type BulkSource, BulkSources, type BulkState } from '../bulk/index.js';
import { UpdateProjectRequest } from './project.dto.js';
import type { ProjectResponse } from './project-response.dto.js';
import { ProjectsService } from './projects.service.js';

const field = (key: ProjectFieldKey, kind: BulkField['kind'], more: Partial<BulkField> = {}): BulkField => ({
  ...{ field: key, label: projectFieldLabels[key], kind, nullable: true },
  ...more,
});

/** Not the stage: entering one has a day, and going back a reason, of its own for every project. */
const FIELDS: readonly BulkField[] = [
  field('organizationId', 'organization'),
  field('regionCode', 'region'),
  field('platformId', 'platform'),
  field('chains', 'chains', { nullable: false }),
  field('chainEffect', 'choice', { options: chainEffects }),
  field('nature', 'choice', { options: projectNatures }),
  field('plannedStart', 'date'),
  field('plannedCompletion', 'date'),
  field('plannedProduction', 'date'),
  field('leadOfficial', 'text'),
  field('inStatistics', 'boolean'),
  field('confidentiality', 'choice', { options: confidentialities, nullable: false }),
  field('note', 'text'),
];

const stateOf = (record: ProjectResponse): BulkState => ({
  title: record.name,
  version: record.version,
  values: {
    organizationId: record.organization?.name ?? null,
    regionCode: record.regionName,
    platformId: record.platformName,
    chains: record.chains.map(({ name }) => name),
    chainEffect: record.chainEffect,
    nature: record.nature,
    plannedStart: record.plannedStart,
    plannedCompletion: record.plannedCompletion,
    plannedProduction: record.plannedProduction,
    leadOfficial: record.leadOfficial,
    inStatistics: record.inStatistics,
    confidentiality: record.confidentiality,
    note: record.note,
  },
});

/** Changes many projects at once. */
@Injectable()
export class ProjectBulk implements BulkSource, OnModuleInit {
  readonly register = 'project';
  readonly fields = FIELDS;
  readonly request = UpdateProjectRequest;

  constructor(
    private readonly projects: ProjectsService,
    private readonly sources: BulkSources,
  ) {}

  onModuleInit(): void {
    this.sources.announce(this);
  }

  async state(id: string, principal: Principal): Promise<BulkState> {
    return stateOf(await this.projects.get(id, principal));
  }

  async change(id: string, version: number, changes: BulkChanges, principal: Principal): Promise<BulkState> {
    const body = Object.assign(new UpdateProjectRequest(), changes, { version });
    return stateOf(await this.projects.update(id, body, principal));
  }
}
