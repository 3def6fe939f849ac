import type { Viewer } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { visibleSql } from '../../../foundation/access/access.sql.js';
import { RecordKinds } from '../../../foundation/access/record-kinds.js';
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
import { EnterpriseSearchRepository, type NamedEnterprise } from '../list/enterprise-search.repository.js';
import {
  INSERT_CHILDREN,
  INSERT_ENTERPRISES,
  NAMES_OF_NEW,
  NAMES_OF_RENAMED,
  SET_ASIDE,
  UPDATE_ENTERPRISES,
} from './apply.sql.js';
import { COMPARE, DECIDE, FITTING, recordsStatement } from './decide.sql.js';
import { unseenEnterprises } from './scope.sql.js';

@Injectable()
export class EnterpriseImportRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: ImportDecisionRepository,
    private readonly search: EnterpriseSearchRepository,
    private readonly kinds: RecordKinds,
  ) {}

  async decide(batchId: string, importer: Importer, rows?: readonly number[]): Promise<void> {
    await this.decisions.hide(importer, unseenEnterprises);
    return this.decisions.decide(batchId, DECIDE, importer, rows);
  }

  async compare(said: readonly Said[]): Promise<Compared[]> {
    return (await this.unitOfWork.reader()).query<Compared[]>(COMPARE, [JSON.stringify(said)]);
  }

  async records(ids: readonly string[], viewer: Viewer): Promise<RegisterRecord[]> {
    if (!ids.length) return [];
    const values: unknown[] = [ids];
    const projects = this.kinds.find('project');
    const seen = projects
      ? visibleSql(viewer, 't', projects.restricted, (value) => `$${String(values.push(value))}`)
      : 'true';
    return (await this.unitOfWork.reader()).query<RegisterRecord[]>(recordsStatement(seen), values);
  }

  async fitting({ recordId, codes, name }: RowKeys): Promise<string[]> {
    const reader = await this.unitOfWork.reader();
    const rows: { id: string }[] = await reader.query(FITTING, [recordId, codes, name]);
    return rows.map(({ id }) => id);
  }

  async commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult> {
    const writer = await this.unitOfWork.writer();
    await this.decisions.hide(importer, unseenEnterprises);
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
}
