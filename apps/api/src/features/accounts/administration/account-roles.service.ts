import { dutiesOf } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import { Notifications } from '../../../foundation/notifications/notifications.js';
import { listOf } from '../../../foundation/records/draft-reader.js';
import { RoleRepository } from '../roles/role.repository.js';
import { AccountAdminRepository } from './account-admin.repository.js';
import type { AccountResponse, AssignRolesRequest } from './account.dto.js';
import { AccountsService } from './accounts.service.js';

/** Which roles an account has. Nobody sets the own ones, and one account holds at most one of the three duties. */
@Injectable()
export class AccountRolesService {
  constructor(
    private readonly service: AccountsService,
    private readonly repository: AccountAdminRepository,
    private readonly roles: RoleRepository,
    private readonly notifications: Notifications,
  ) {}

  async assign(id: string, body: AssignRolesRequest, principal: Principal): Promise<AccountResponse> {
    const record = await this.service.record(id);
    if (id === principal.accountId) throw new AppError('own-roles');
    const wanted = listOf(body.roles);
    if (record.version !== body.version) throw stale(await this.service.get(id, principal), wanted);
    // Held until the end of the transaction, so that a role chosen here is not deleted meanwhile.
    const known = await this.roles.lockChosen(wanted);
    const unknown = wanted.filter((one) => !known.some((role) => role.id === one));
    if (unknown.length) throw validationFailed([{ field: 'roles', code: 'role-unknown', params: {} }]);
    const duties = dutiesOf(known);
    if (duties.length > 1) {
      throw new AppError(
        'duties-exclude',
        { duties },
        { errors: [{ field: 'roles', code: 'duties-exclude', params: { duties } }] },
      );
    }
    const lost = dutiesOf(record.roles).filter((duty) => !duties.includes(duty));
    await this.service.keepingDuties(lost, async () => {
      const written = await this.repository.setRoles(id, body.version, wanted);
      if (!written) throw stale(await this.service.get(id, principal), wanted);
    });
    await this.notifications.send({
      kind: 'account-changed',
      to: { accountIds: [id] },
      params: { change: 'roles', by: principal.displayName },
      link: '/account',
    });
    return this.service.get(id, principal);
  }
}

function stale(current: AccountResponse, yours: string[]): AppError {
  const theirs = current.roles.map((role) => role.id);
  const conflicts = [{ field: 'roles', yours, theirs }];
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
