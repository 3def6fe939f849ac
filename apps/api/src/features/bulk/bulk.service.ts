import { errorMessage } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { validationPipe } from '../../foundation/http/validation.js';
import { type BulkChanges, type BulkSource, BulkSources, type BulkState, type BulkValue } from './bulk-source.js';
import type {
  BulkFieldList,
  BulkPreview,
  BulkPreviewItem,
  BulkPreviewRequest,
  BulkProblem,
  BulkRequest,
  BulkResult,
} from './bulk.dto.js';

/** Changes many records at once, each as its own form would: what is refused or stale stays, the rest is changed. */
@Injectable()
export class BulkService {
  constructor(
    private readonly sources: BulkSources,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  fields(register: string): BulkFieldList {
    return {
      items: this.sources.get(register).fields.map(({ field, label, kind, options, nullable }) => ({
        ...{ field, label: label.zh, labelEn: label.en, kind, nullable },
        ...(options && {
          options: Object.entries(options).map(([value, { zh, en }]) => ({ value, label: zh, labelEn: en })),
        }),
      })),
    };
  }

  /** What would come of it: every record is changed and that is taken back, so that preview and change cannot differ. */
  async preview(register: string, { ids, changes }: BulkPreviewRequest, principal: Principal): Promise<BulkPreview> {
    const source = this.sources.get(register);
    await refuseUnreadable(source, changes);
    const items: BulkPreviewItem[] = [];
    let changed = 0;
    let refused = 0;
    for (const id of ids) {
      const { item, isChanged } = await this.previewed(source, id, changes, principal);
      items.push(item);
      if (item.problem) refused++;
      else if (isChanged) changed++;
    }
    return { items, changed, unchanged: items.length - changed - refused, refused };
  }

  /** One unit of work, in the order of the ids: two that change the same records wait for each other and never lock up. */
  async apply(register: string, { items, changes }: BulkRequest, principal: Principal): Promise<BulkResult> {
    const source = this.sources.get(register);
    await refuseUnreadable(source, changes);
    const result: BulkResult = { changed: 0, unchanged: 0, stale: [], refused: [] };
    for (const { id, version } of [...items].sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1))) {
      try {
        const after = await this.unitOfWork.attempt(() => source.change(id, version, changes, principal));
        if (after.version === version) result.unchanged++;
        else result.changed++;
      } catch (error) {
        const problem = problemOf(error);
        const title = (await stateOf(source, id, principal))?.title ?? null;
        if (problem.code === 'stale-version') result.stale.push({ id, title });
        else result.refused.push({ id, title, problem });
      }
    }
    return result;
  }

  private async previewed(source: BulkSource, id: string, changes: BulkChanges, principal: Principal) {
    const state = await stateOf(source, id, principal);
    const shown = (values: BulkState['values']): Record<string, BulkValue> =>
      Object.fromEntries(Object.keys(changes).map((field) => [field, values[field] ?? null]));
    const item: BulkPreviewItem = {
      ...{ id, title: state?.title ?? null, version: state?.version ?? null },
      ...{ before: state ? shown(state.values) : {}, after: {}, problem: null },
    };
    if (!state) return { item: { ...item, problem: problemOf(new AppError('not-found')) }, isChanged: false };
    try {
      const after = await this.unitOfWork.rehearse(() => source.change(id, state.version, changes, principal));
      return { item: { ...item, after: shown(after.values) }, isChanged: after.version !== state.version };
    } catch (error) {
      return { item: { ...item, problem: problemOf(error) }, isChanged: false };
    }
  }
}

/** @returns null where the account sees no such record */
async function stateOf(source: BulkSource, id: string, principal: Principal): Promise<BulkState | null> {
  try {
    return await source.state(id, principal);
  } catch (error) {
    if (error instanceof AppError && error.status === 404) return null;
    throw error;
  }
}

/** @throws AppError 422 for fields that are none of the register's, and values that its form would not take */
async function refuseUnreadable(source: BulkSource, changes: BulkChanges): Promise<void> {
  const names = Object.keys(changes);
  if (!names.length) throw validationFailed([{ field: 'changes', code: 'bulk-nothing', params: {} }]);
  const errors = names.flatMap((name): FieldError[] => {
    const field = source.fields.find((one) => one.field === name);
    if (!field) return [{ field: `changes.${name}`, code: 'not-allowed', params: {} }];
    const isEmpty = changes[name] === null || changes[name] === '';
    return isEmpty && !field.nullable ? [{ field: `changes.${name}`, code: 'required', params: {} }] : [];
  });
  if (errors.length) throw validationFailed(errors);
  try {
    await validationPipe.transform({ version: 1, ...changes }, { type: 'body', metatype: source.request });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const found = error.details.errors ?? [];
    throw validationFailed(found.map((one) => ({ ...one, field: `changes.${one.field}` })));
  }
}

/** Why a record is refused. @throws what is no refusal */
function problemOf(error: unknown): BulkProblem {
  if (!(error instanceof AppError)) throw error;
  const [first] = error.details.errors ?? [];
  const { code, params } = first ?? error;
  return { code, params, field: first?.field ?? null, message: errorMessage(code, params, 'zh') };
}
