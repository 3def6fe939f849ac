import { formatProjectCode } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { LedgerNumberRepository } from '../../../foundation/database/ledger-number.repository.js';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import {
  type CommitResult,
  type Compared,
  ImportDecisionRepository,
  type Importer,
  type RegisterRecord,
  type RowKeys,
  type Said,
} from '../../imports/index.js';
import { thisYear } from '../list/project-list.repository.js';
import { type NamedProject, ProjectSearchRepository } from '../project-search.repository.js';
import { INSERT_CHILDREN, INSERT_PROJECTS, INSERT_STAGES, NAMES, SET_ASIDE, UPDATE_PROJECTS } from './apply.sql.js';
import { COMPARE, DECIDE, FITTING, RECORDS } from './decide.sql.js';
import { unseenRecords } from './scope.sql.js';

@Injectable()
export class ProjectImportRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: ImportDecisionRepository,
    private readonly search: ProjectSearchRepository,
    private readonly numbers: LedgerNumberRepository,
  ) {}

  async decide(batchId: string, importer: Importer, rows?: readonly number[]): Promise<void> {
    await this.decisions.hide(importer, unseenRecords);
    await this.decisions.decide(batchId, DECIDE, importer, rows);
  }

  async compare(said: readonly Said[]): Promise<Compared[]> {
    return (await this.unitOfWork.reader()).query<Compared[]>(COMPARE, [JSON.stringify(said)]);
  }

  async records(ids: readonly string[]): Promise<RegisterRecord[]> {
    if (!ids.length) return [];
    return (await this.unitOfWork.reader()).query<RegisterRecord[]>(RECORDS, [ids]);
  }

  async fitting({ recordId, codes, name }: RowKeys): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(FITTING, [recordId, codes, name]);
    return rows.map(({ id }) => id);
  }

  async commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult> {
    const writer = await this.unitOfWork.writer();
    await this.decisions.hide(importer, unseenRecords);
    return this.decisions.commit(
      batchId,
      importer,
      {
        register: 'project',
        setAside: SET_ASIDE,
        write: async (range, inserted) => {
          const codes = await this.codes(inserted);
          await writer.query(INSERT_PROJECTS, [...range, importer.accountId, importer.organizationId, codes]);
          await writer.query(UPDATE_PROJECTS, range);
          await writer.query(INSERT_CHILDREN, range);
          await writer.query(INSERT_STAGES, range);
          await this.search.refresh(await writer.query<NamedProject[]>(NAMES, range));
        },
      },
      report,
    );
  }

  /** The next numbers of this year. */
  private async codes(count: number): Promise<string[]> {
    if (count === 0) return [];
    const year = thisYear();
    const first = await this.numbers.take(`XM${String(year)}`, count);
    return Array.from({ length: count }, (_, i) => formatProjectCode(year, first + i));
  }
}
