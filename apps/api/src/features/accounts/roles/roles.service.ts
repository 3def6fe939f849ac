import { type Duty, isPermission, permissionsWithin } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { isUniqueViolation } from '../../../foundation/database/errors.js';
import { AppError, type FieldError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { changedFields, conflictsOf } from '../../../foundation/records/differences.js';
import { listOf, textOf } from '../../../foundation/records/draft-reader.js';
import type { CreateRoleRequest, RoleResponse, UpdateRoleRequest } from './role.dto.js';
import { type RoleDraft, type RoleRecord, RoleRepository } from './role.repository.js';

const draftOf = (role: RoleDraft): RoleDraft => ({
  name: role.name,
  description: role.description,
  permissions: role.permissions,
  scope: role.scope,
  regionIds: role.regionIds,
  followsLeading: role.followsLeading,
});

function readDraft(body: Partial<CreateRoleRequest>): Partial<RoleDraft> {
  const { name, description, permissions, scope, regionIds, followsLeading } = body;
  return {
    ...(name !== undefined && { name: name.trim() }),
    ...(description !== undefined && { description: textOf(description) }),
    ...(permissions && { permissions: listOf(permissions) }),
    ...(scope && { scope }),
    ...(regionIds && { regionIds: listOf(regionIds) }),
    ...(followsLeading !== undefined && { followsLeading }),
  };
}

/** Roles as data. Nobody edits one that he holds himself: it would be giving oneself powers. */
@Injectable()
export class RolesService {
  constructor(private readonly roles: RoleRepository) {}

  async list(principal: Principal): Promise<RoleResponse[]> {
    return (await this.roles.all(principal.accountId)).map((role) => respond(role, principal));
  }

  async create(body: CreateRoleRequest, principal: Principal): Promise<RoleResponse> {
    const empty = { description: null, regionIds: [], followsLeading: false };
    const draft = { ...empty, name: '', permissions: [], scope: body.scope, ...readDraft(body) };
    const duty = body.duty ?? null;
    const checked = await this.check(draft, duty, null);
    const id = uuid();
    await guardName(checked.name, () => this.roles.insert(id, duty, checked));
    return this.get(id, principal);
  }

  async update(id: string, body: UpdateRoleRequest, principal: Principal): Promise<RoleResponse> {
    const { version, ...fields } = body;
    const role = await this.record(id, principal);
    if (role.held) throw new AppError('own-roles');
    const patch = readDraft(fields);
    if (role.version !== version) throw stale(respond(role, principal), patch);
    const before = draftOf(role);
    const after = await this.check({ ...before, ...patch }, role.duty, id);
    if (!changedFields(before, after).length) return respond(role, principal);
    const written = await guardName(after.name, () => this.roles.update(id, version, after));
    if (!written) throw stale(await this.get(id, principal), patch);
    return this.get(id, principal);
  }

  async remove(id: string, principal: Principal): Promise<void> {
    await this.record(id, principal);
    await this.roles.lock(id);
    const role = await this.record(id, principal);
    if (role.shipped) throw new AppError('role-shipped');
    if (role.accounts) throw new AppError('role-in-use', { count: role.accounts });
    await this.roles.remove(id);
  }

  private async record(id: string, principal: Principal): Promise<RoleRecord> {
    const role = await this.roles.byId(id, principal.accountId);
    if (!role) throw new AppError('not-found');
    return role;
  }

  private async get(id: string, principal: Principal): Promise<RoleResponse> {
    return respond(await this.record(id, principal), principal);
  }

  /** Refuses what a role of this kind cannot be. @returns it as it is written: regions only where the scope has them */
  private async check(draft: RoleDraft, duty: Duty | null, id: string | null): Promise<RoleDraft> {
    const role = { ...draft, regionIds: draft.scope === 'regions' ? draft.regionIds : [] };
    const errors: FieldError[] = [];
    const refuse = (field: string, code: FieldError['code'], params: FieldError['params'] = {}) =>
      errors.push({ field, code, params });
    if (!role.name) refuse('name', 'required');
    else if (await this.roles.isNameTaken(role.name, id)) refuse('name', 'role-name-taken', { value: role.name });
    const allowed = permissionsWithin(duty);
    const foreign = role.permissions.filter((one) => !isPermission(one) || !allowed.has(one));
    if (foreign.length) refuse('permissions', 'role-permission', { permissions: foreign });
    if (!role.permissions.length) refuse('permissions', 'required');
    if (role.scope === 'regions' && !role.regionIds.length) refuse('regionIds', 'role-needs-regions');
    for (const value of await this.roles.unknownRegions(role.regionIds))
      refuse('regionIds', 'region-unknown', { value });
    if (role.followsLeading && duty !== null) refuse('followsLeading', 'role-follows-business');
    if (errors.length) throw validationFailed(errors);
    return role;
  }
}

function respond({ held, ...role }: RoleRecord, principal: Principal): RoleResponse {
  const update = principal.permissions.has('role.manage') && !held;
  return { ...role, abilities: { update, delete: update && !role.shipped && role.accounts === 0 } };
}

/** Two requests may give the same name at once. */
async function guardName<T>(value: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw validationFailed([{ field: 'name', code: 'role-name-taken', params: { value } }]);
  }
}

function stale(current: RoleResponse, patch: Partial<RoleDraft>): AppError {
  const theirs = draftOf(current);
  const conflicts = conflictsOf(theirs, { ...theirs, ...patch });
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
