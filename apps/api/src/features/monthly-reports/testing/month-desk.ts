import { expect } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Response } from 'supertest';
import type { SnapshotProject } from '@lianqun/domain';
import { Jobs } from '../../../foundation/jobs/jobs.js';
import type { ProjectFactory } from '../../../testing/a-project.js';
import { fetched } from '../../../testing/fetched.js';
import { createTestApp, type TestApp, type Visitor } from '../../../testing/test-app.js';
import { aBlocker, stepped } from '../../blockers/testing/a-blocker.js';
import type { CreateBlockerRequest } from '../../blockers/blocker.dto.js';
import type { BlockerDetail } from '../../blockers/blocker-response.dto.js';
import { answered, COMPLETE, Month } from '../../progress-entries/testing/a-month.js';
import type { SavedProject } from '../../projects/project-response.dto.js';
import type {
  CreatedReport,
  CreateReportRequest,
  FigureRowList,
  ReportResponse,
  ReportSummary,
} from '../monthly-report.dto.js';
import { plainText } from './plain-text.js';

/** What is typed for a project; `null` leaves its entry empty. */
export type Typed = Record<string, object | null>;

/** A desk where months are filled in, locked and reported, all through HTTP. */
export class MonthDesk {
  private constructor(
    readonly t: TestApp,
    readonly admin: Visitor,
    readonly clerk: Visitor,
    readonly month: Month,
  ) {}

  static async open(): Promise<MonthDesk> {
    const t = await createTestApp({ referenceData: true });
    const [admin, clerk] = [await t.signedIn('industry-group'), await t.signedIn('clerk')];
    return new MonthDesk(t, admin, clerk, new Month(admin, clerk));
  }

  close(): Promise<void> {
    return this.t.close();
  }

  project(project: ProjectFactory): Promise<SavedProject> {
    return project.savedBy(this.clerk);
  }

  blocker(fields: Partial<CreateBlockerRequest>, ...steps: object[]): Promise<BlockerDetail> {
    return aBlocker(this.clerk, fields).then((blocker) => stepped(this.clerk, blocker, ...steps));
  }

  /** Opens a month, types what is given by name of project and locks it; sets with an empty entry are excused. */
  async locked(month: string, typed: Typed = {}): Promise<string> {
    const { id } = await this.month.opened(month);
    await this.filled(id, typed);
    return id;
  }

  /** From open to locked. */
  async filled(id: string, typed: Typed): Promise<void> {
    const { period, items } = await this.month.entries(id);
    for (const entry of items) {
      const given = typed[entry.project.name];
      if (given === null) continue;
      const fields = { ...COMPLETE, imageProgress: `${period.label}主体结构施工`, ...given };
      await this.month.saved(entry, fields);
    }
    for (const set of await this.month.sets(id)) {
      if (set.filled < set.owed) await this.month.setStepped(set, 'excuse', { reason: '机构调整' });
      else await this.month.setStepped(await this.month.setStepped(set, 'submit'), 'approve');
    }
    answered(await this.month.step(id, 'close'));
    answered(await this.month.step(id, 'lock'));
  }

  /** Orders a report; sent without judging the answer. */
  order(periodId: string, fields: Partial<CreateReportRequest> = {}): Promise<Response> {
    const body = { periodId, scope: { kind: 'all' }, variant: 'internal', ...fields };
    return this.clerk
      .post('/api/monthly-reports')
      .send(body)
      .then((answer) => answer);
  }

  async ordered(periodId: string, fields: Partial<CreateReportRequest> = {}): Promise<string> {
    return answered<CreatedReport>(await this.order(periodId, fields)).id;
  }

  async runJobs(): Promise<void> {
    await this.t.app.get(Jobs).runWaiting();
  }

  /** Orders a report, waits for it and reads it. */
  async report(periodId: string, fields: Partial<CreateReportRequest> = {}): Promise<ReportResponse> {
    const id = await this.ordered(periodId, fields);
    await this.runJobs();
    return this.show(id);
  }

  async show(id: string): Promise<ReportResponse> {
    return answered<ReportResponse>(await this.clerk.get(`/api/monthly-reports/${id}`));
  }

  async issue({ id, version }: Pick<ReportResponse, 'id' | 'version'>): Promise<ReportSummary> {
    return answered(await this.admin.post(`/api/monthly-reports/${id}/issue`).send({ version }));
  }

  async rows(id: string, key: string): Promise<FigureRowList> {
    return answered(await this.clerk.get(`/api/monthly-reports/${id}/figures/${key}`));
  }

  file(id: string, format: 'docx' | 'html'): Promise<Buffer> {
    return fetched(this.clerk, `/api/monthly-reports/${id}/file`, { format });
  }

  /** A project as the snapshot of a report holds it. */
  async snapshotProject(reportId: string, name: string): Promise<SnapshotProject> {
    const [row] = await this.t.sql<{ content: SnapshotProject }>(
      `select r.content from snapshot_row r join monthly_report m on m.snapshot_id = r.snapshot_id
        where m.id = $1 and r.kind = 'project' and r.content ->> 'name' = $2`,
      [reportId, name],
    );
    if (!row) throw new Error(`${name} is not in the snapshot`);
    return row.content;
  }
}

export const valueOf = ({ figures }: ReportResponse, key: string): string | null => {
  const figure = figures?.find((one) => one.key === key);
  if (!figure) throw new Error(`the report has no ${key}`);
  return figure.value;
};

/** The report as text, without what differs from run to run: digests, moments, the year of a number, how many rows. */
export function stableText({ document }: ReportResponse): string {
  if (!document) throw new Error('the report is not drafted');
  return plainText(document, { withKeys: true })
    .replace(/^(产业协同专题工作组简报 \S+) .*$/mu, '$1 〈日期〉')
    .replace(/[0-9a-f]{64}/gu, '〈摘要〉')
    .replace(/锁定时间[-\d]+ [:\d]+/u, '锁定时间〈时间〉')
    .replace(/，[-\d]+ [:\d]+由/u, '，〈时间〉由')
    .replace(/共\d+行/u, '共〈数〉行')
    .replace(/XM\d{4}-/gu, 'XM〈年〉-');
}

/**
 * Compares a text with the golden file beside the running test; `UPDATE_GOLDEN=1` writes the file instead. Read what
 * was written before keeping it.
 */
export function expectGolden(text: string, part = ''): void {
  const test = expect.getState().testPath ?? '';
  const file = test.replace(/\.db\.spec\.ts$/u, `${part === '' ? '' : `.${part}`}.golden.txt`);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : `no golden file ${file}`).toBe(text);
}
