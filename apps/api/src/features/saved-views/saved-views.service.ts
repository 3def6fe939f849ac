import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { RecordKinds } from '../../foundation/access/record-kinds.js';
import { isUniqueViolation } from '../../foundation/database/errors.js';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { AppError, type FieldError, validationFailed } from '../../foundation/http/app-error.js';
import type { Principal } from '../../foundation/http/principal.js';
import { conflictsOf } from '../../foundation/records/differences.js';
import { addressRead } from './saved-view-address.js';
import type {
  CreateSavedViewRequest,
  SavedViewList,
  SavedViewResponse,
  UpdateSavedViewRequest,
} from './saved-view.dto.js';
import { SavedViewRepository, type ViewDraft, type ViewRow } from './saved-view.repository.js';

/** Views of one register that an account may have. */
const MOST_VIEWS = 50;

type Given = Pick<CreateSavedViewRequest, 'name' | 'address' | 'columns' | 'shared'>;

/** Lists with their filters and columns, kept for oneself or for one's organization and those below it. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly kinds: RecordKinds,
    private readonly views: SavedViewRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(register: string, principal: Principal): Promise<SavedViewList> {
    this.refuseUnreadable(register, principal);
    return { items: (await this.views.list(register, principal)).map((row) => shown(row, principal)) };
  }

  async create(body: CreateSavedViewRequest, principal: Principal): Promise<SavedViewResponse> {
    const { register } = body;
    this.refuseUnreadable(register, principal);
    const draft = read(body, principal);
    if ((await this.views.countOwn(register, principal.accountId)) >= MOST_VIEWS) {
      throw new AppError('saved-view-too-many', { limit: MOST_VIEWS });
    }
    const id = uuid();
    await this.guardName(draft.name, () => this.views.insert(id, register, draft, principal.accountId));
    return this.one(id, principal);
  }

  async update(id: string, body: UpdateSavedViewRequest, principal: Principal): Promise<SavedViewResponse> {
    const before = await this.own(id, principal);
    const { version, ...given } = body;
    const draft = read(
      { ...before, ...given, name: given.name ?? before.name, address: given.address ?? before.address },
      principal,
    );
    const written =
      before.version === version && (await this.guardName(draft.name, () => this.views.update(id, version, draft)));
    if (!written) {
      const current = await this.one(id, principal);
      const { name, address, columns, shared } = current;
      const theirs = { name, address, columns, shared };
      const yours = { name: draft.name, address: draft.address, columns: draft.columns, shared: draft.shared };
      throw new AppError(
        'stale-version',
        { version: current.version },
        { current, conflicts: conflictsOf(theirs, yours) },
      );
    }
    return this.one(id, principal);
  }

  async delete(id: string, principal: Principal): Promise<void> {
    await this.own(id, principal);
    await this.views.delete(id);
  }

  /** @throws AppError 404 for a register that the account does not read */
  private refuseUnreadable(register: string, principal: Principal): void {
    // Routes for every register ask for no permission of their own, and so come past the guard.
    if (principal.mustChangePassword) throw new AppError('password-change-required');
    const kind = this.kinds.find(register);
    if (!kind || !principal.permissions.has(kind.read)) throw new AppError('not-found');
  }

  /** @throws AppError 403 for a view that somebody else shares */
  private async own(id: string, principal: Principal): Promise<ViewRow> {
    const view = await this.views.byId(id, principal);
    if (!view) throw new AppError('not-found');
    this.refuseUnreadable(view.register, principal);
    if (view.createdBy !== principal.accountId) throw new AppError('out-of-scope');
    return view;
  }

  private async one(id: string, principal: Principal): Promise<SavedViewResponse> {
    const view = await this.views.byId(id, principal);
    if (!view) throw new AppError('not-found');
    return shown(view, principal);
  }

  private async guardName<T>(name: string, write: () => Promise<T>): Promise<T> {
    try {
      return await this.unitOfWork.attempt(write);
    } catch (error) {
      throw isUniqueViolation(error) ? new AppError('saved-view-name-taken', { name }) : error;
    }
  }
}

/** @throws AppError 422 */
function read(given: Given, principal: Principal): ViewDraft {
  const errors: FieldError[] = [];
  const name = given.name.trim();
  if (!name) errors.push({ field: 'name', code: 'required', params: {} });
  const address = addressRead(given.address);
  if (address === null) errors.push({ field: 'address', code: 'saved-view-address', params: {} });
  const shared = given.shared ?? false;
  if (shared && principal.organizationId === null) {
    errors.push({ field: 'shared', code: 'saved-view-without-organization', params: {} });
  }
  if (errors.length) throw validationFailed(errors);
  return {
    name,
    address: address ?? '',
    columns: given.columns ? [...new Set(given.columns)] : null,
    shared,
    organizationId: shared ? principal.organizationId : null,
  };
}

const shown = (row: ViewRow, principal: Principal): SavedViewResponse => ({
  id: row.id,
  version: row.version,
  name: row.name,
  address: row.address,
  columns: row.columns,
  shared: row.shared,
  own: row.createdBy === principal.accountId,
  createdByName: row.createdByName,
  organizationName: row.organizationName,
});
