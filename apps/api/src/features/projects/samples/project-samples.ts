import { formatProjectCode, type ProjectStage, todayInShanghai } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LedgerNumberRepository } from '../../../foundation/database/ledger-number.repository.js';
import type { FieldError } from '../../../foundation/http/app-error.js';
import { ProjectContacts } from '../access/project-contacts.js';
import { ProjectChecks } from '../project-checks.js';
import { emptyDraft, readDraft } from '../project-draft.js';
import type { CreateProjectRequest } from '../project.dto.js';
import { ProjectRepository } from '../project.repository.js';
import { ProjectSampleRepository } from './project-sample.repository.js';

/** A project as a request would hand it in, with the stages that it has been through. */
export interface ProjectSampleDraft extends Omit<CreateProjectRequest, 'stage' | 'stageOn'> {
  /** Made here unless given, as is the code, which is then the next of its year. */
  id?: string;
  code?: string;
  /** An instant; now unless given. */
  createdAt?: string;
  /** Likewise; when it was entered unless given. */
  updatedAt?: string;
  /** In their order, oldest first; the last one is where the project stands. */
  stages: { stage: ProjectStage; enteredOn: string; reason?: string | null }[];
}

/** Invented projects for trying the product out: loaded together, marked, removed together. */
@Injectable()
export class ProjectSamples {
  constructor(
    private readonly projects: ProjectRepository,
    private readonly samples: ProjectSampleRepository,
    private readonly checks: ProjectChecks,
    private readonly contacts: ProjectContacts,
    private readonly numbers: LedgerNumberRepository,
  ) {}

  /** True when the register holds nothing at all, not even removed records. */
  isEmpty(): Promise<boolean> {
    return this.samples.registerIsEmpty();
  }

  count(): Promise<number> {
    return this.samples.count();
  }

  /** Writes ready drafts in the running unit of work. @returns ids and codes in the order of the drafts */
  async insert(drafts: readonly ProjectSampleDraft[]): Promise<{ id: string; code: string }[]> {
    const written: { id: string; code: string }[] = [];
    for (const draft of drafts) written.push(await this.insertOne(draft));
    return written;
  }

  /** Removes every sample record for good, in the running unit of work. */
  remove(): Promise<void> {
    return this.samples.remove();
  }

  private async insertOne({ id = uuid(), code: given, createdAt, updatedAt, stages, ...body }: ProjectSampleDraft) {
    const last = stages.at(-1);
    if (!last) throw new Error(`the sample ${body.name} stands in no stage`);
    const { draft: read, errors } = readDraft(body);
    const draft = { ...emptyDraft(body.name, body.type), ...read, stage: last.stage };
    const resolved = this.contacts.encrypted(await this.checks.resolve(draft, errors, null, null));
    if (errors.length) throw new Error(`the sample ${body.name} cannot be kept: ${describe(errors)}`);
    const code = given ?? (await this.nextCode(createdAt));
    const entered = stages.map(({ stage, enteredOn, reason = null }) => ({ stage, enteredOn, reason }));
    const ownership = {
      createdBy: null,
      isSample: true,
      ...(createdAt !== undefined && { createdAt, updatedAt: updatedAt ?? createdAt }),
    };
    await this.projects.insert(id, code, resolved, entered, ownership);
    return { id, code };
  }

  private async nextCode(createdAt: string | undefined): Promise<string> {
    const day = todayInShanghai(createdAt === undefined ? new Date() : new Date(createdAt));
    const year = Number(day.slice(0, 4));
    return formatProjectCode(year, await this.numbers.take(`XM${String(year)}`));
  }
}

const describe = (errors: FieldError[]) => errors.map(({ field, code }) => `${field} ${code}`).join(', ');
