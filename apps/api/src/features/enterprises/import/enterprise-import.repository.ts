import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import {
  type CommitResult,
  type Compared,
  ImportDecisionRepository,
  type Importer,
  type Said,
} from '../../imports/index.js';
import { EnterpriseSearchRepository, type NamedEnterprise } from '../enterprise-search.repository.js';
import {
  INSERT_CHILDREN,
  INSERT_ENTERPRISES,
  NAMES_OF_NEW,
  NAMES_OF_RENAMED,
  SET_ASIDE,
  UPDATE_ENTERPRISES,
} from './apply.sql.js';
import { COMPARE, DECIDE } from './decide.sql.js';
import { UNSEEN_TABLE, unseenStatement } from './scope.sql.js';

@Injectable()
export class EnterpriseImportRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: ImportDecisionRepository,
    private readonly search: EnterpriseSearchRepository,
  ) {}

  async decide(batchId: string, importer: Importer): Promise<void> {
    await this.hide(importer);
    return this.decisions.decide(batchId, DECIDE, importer);
  }

  async compare(said: readonly Said[]): Promise<Compared[]> {
    return (await this.unitOfWork.reader()).query<Compared[]>(COMPARE, [JSON.stringify(said)]);
  }

  async commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult> {
    const writer = await this.unitOfWork.writer();
    await this.hide(importer);
    await this.search.expectMany();
    const result = await this.decisions.commit(
      batchId,
      importer,
      {
        register: 'enterprise',
        setAside: SET_ASIDE,
        write: async (range) => {
          const names = await writer.query<NamedEnterprise[]>(NAMES_OF_NEW, range);
          const inserted = writer.query(INSERT_ENTERPRISES, [...range, importer.accountId, importer.organizationId]);
          // While PostgreSQL writes the records, the program makes their search entries.
          const entries = await this.search.prepare(names);
          await inserted;
          await writer.query(UPDATE_ENTERPRISES, range);
          await writer.query(INSERT_CHILDREN, range);
          await this.search.add(entries);
          await this.search.refresh(await writer.query<NamedEnterprise[]>(NAMES_OF_RENAMED, range));
        },
      },
      report,
    );
    await this.search.mergeMany();
    return result;
  }

  /** Notes which enterprises the importer does not see. */
  private async hide(importer: Importer): Promise<void> {
    const writer = await this.unitOfWork.writer();
    const values: unknown[] = [];
    await writer.query(UNSEEN_TABLE);
    await writer.query(
      unseenStatement(importer, (value) => `$${String(values.push(value))}`),
      values,
    );
    await writer.query(`analyze match_unseen`);
  }
}
