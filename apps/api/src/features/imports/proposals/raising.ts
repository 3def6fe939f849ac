import { Injectable } from '@nestjs/common';
import { Notifications } from '../../../foundation/notifications/notifications.js';
import type { BatchRow } from '../batches/import-batch.repository.js';
import type { Importer } from '../importer.js';
import { ProposalRepository } from './proposal.repository.js';
import { updatePermission } from './proposals.service.js';

/** How records of a register are counted. */
const COUNTED: Partial<Record<string, string>> = {
  enterprise: '家企业',
  project: '个项目',
  platform: '个承接平台',
  chain: '条产业链',
  cluster: '个集群',
  relocation: '条疏解记录',
};

/** Turns the rows of a commit that are for others to decide into proposals, and tells them. */
@Injectable()
export class Raising {
  constructor(
    private readonly proposals: ProposalRepository,
    private readonly notifications: Notifications,
  ) {}

  async raise(batch: BatchRow, importer: Importer): Promise<void> {
    const { id, register } = batch;
    for (const { organizationId, count, title } of await this.proposals.raise(id, register, importer)) {
      await this.notifications.send({
        kind: 'proposal-received',
        to: { organizationId, permission: updatePermission(register) },
        params: {
          title: count === 1 ? title : `${title}等 ${String(count)} ${COUNTED[register] ?? '条记录'}`,
          by: importer.organizationName ?? '其他单位',
        },
        link: `/proposals?register=${register}`,
        except: importer.accountId,
      });
    }
  }
}
