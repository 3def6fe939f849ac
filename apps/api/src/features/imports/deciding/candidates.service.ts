import { foldName, nameLikeness } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { ImportDecisionRepository } from './import-decision.repository.js';
import { ImportRowRepository, type StagedRow } from '../rows/import-row.repository.js';
import { ImportTargets, type RegisterRecord, type RowKeys } from '../import-target.js';
import { importerOf } from '../importer.js';
import { OpenBatches } from '../batches/open-batches.js';
import { RowViews } from '../rows/row-views.js';
import type { CandidateResponse, Score } from './deciding.dto.js';

/** How many records are shown beside a row. */
const MOST = 5;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** What a row is found by: also the code that a person is asked to accept. */
function keysOf({ record, problems }: StagedRow): RowKeys {
  const name = text(record.name);
  const codes = [
    record.creditCode,
    record.code,
    record.nationalCode,
    ...problems.map(({ params }) => params.suggestion),
  ];
  return {
    recordId: text(record.recordId),
    codes: codes.flatMap((code) => text(code) ?? []),
    name: name === null ? null : foldName(name),
  };
}

/** The records that matching named: the one that it took, and those that it asked about. */
function namedBy({ decision, targetId, problems }: StagedRow): string[] {
  const asked = problems.flatMap(({ params }) => [...list(params.candidates), ...list([params.targetId ?? []].flat())]);
  return [...(targetId !== null && decision !== 'new' ? [targetId] : []), ...asked];
}

function scoreOf(keys: RowKeys, { id, record }: RegisterRecord): Score {
  if (id === keys.recordId) return 'id';
  if ([record.creditCode, record.nationalCode].some((code) => typeof code === 'string' && keys.codes.includes(code)))
    return 'code';
  const name = foldName(String(record.name));
  if (keys.name === null || name === keys.name) return 'name';
  return nameLikeness(keys.name, name) ?? 'name';
}

/** The records of the register that a row may mean, as they are now. */
@Injectable()
export class Candidates {
  constructor(
    private readonly open: OpenBatches,
    private readonly rows: ImportRowRepository,
    private readonly targets: ImportTargets,
    private readonly decisions: ImportDecisionRepository,
    private readonly views: RowViews,
  ) {}

  async of(register: string, id: string, rowNumber: number, principal: Principal): Promise<CandidateResponse[]> {
    await this.open.get(register, id, principal);
    const row = await this.rows.one(id, rowNumber);
    if (!row) throw new AppError('not-found');
    const viewer = importerOf(register, principal);
    const target = this.targets.get(register);
    const keys = keysOf(row);
    const ids = [...new Set([...namedBy(row), ...(await target.fitting(keys))])];
    const hidden = await this.decisions.hidden(register, ids, viewer);
    const own = await this.decisions.ownSide(register, ids, viewer);
    const records = await target.records(ids.filter((one) => !hidden.has(one)).slice(0, MOST), viewer);
    const [said = {}, ...values] = await this.views.shown(
      target,
      [row.record, ...records.map(({ record }) => record)],
      viewer,
    );
    return records.map((record, i) => ({
      id: record.id,
      name: String(record.record.name),
      score: scoreOf(keys, record),
      values: values[i] ?? {},
      differs: differing(said, values[i] ?? {}, (field) =>
        // Two details may look the same behind their masks. Of another side nobody finds out by trying what stands there.
        Object.hasOwn(target.contacts, field) && own.has(record.id) ? row.record[field] !== record.record[field] : null,
      ),
      projects: record.projects,
      source: record.source,
    }));
  }
}

function differing(
  said: Record<string, unknown>,
  values: Record<string, unknown>,
  known: (field: string) => boolean | null,
): string[] {
  return Object.keys(said).filter(
    (field) => known(field) ?? JSON.stringify(said[field]) !== JSON.stringify(values[field] ?? null),
  );
}
