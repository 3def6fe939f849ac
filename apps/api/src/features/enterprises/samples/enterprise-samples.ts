import { todayInShanghai } from '@lianqun/domain';
import { sampleEnterprises } from '@lianqun/domain/sample';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import { EnterpriseContacts } from '../frames/enterprise-contacts.js';
import { EnterpriseRepository } from '../enterprise.repository.js';
import { EnterpriseSampleRepository } from './enterprise-sample.repository.js';
import { ReferenceRepository } from '../reference.repository.js';

/** Invented enterprises for trying the product out: loaded together, marked, removed together. */
@Injectable()
export class EnterpriseSamples {
  constructor(
    private readonly enterprises: EnterpriseRepository,
    private readonly samples: EnterpriseSampleRepository,
    private readonly references: ReferenceRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: EnterpriseContacts,
  ) {}

  /** True when the register holds nothing at all, not even removed records. */
  isEmpty(): Promise<boolean> {
    return this.samples.registerIsEmpty();
  }

  count(): Promise<number> {
    return this.samples.count();
  }

  /**
   * Loads the sample in the running unit of work.
   * @param platformIds of the sample platforms in their order, where these are loaded too
   * @returns the ids in the order of the sample
   */
  async load(platformIds: readonly string[] = []): Promise<string[]> {
    const enterprises = sampleEnterprises({ today: todayInShanghai(new Date()) });
    const found = await this.references.resolve({
      chains: [...new Set(enterprises.flatMap((one) => one.chainKeys))],
      clusters: [...new Set(enterprises.flatMap((one) => one.clusterKeys))],
      platforms: [...new Set(enterprises.flatMap((one) => one.platformKey ?? []))],
      regions: [...new Set(enterprises.map((one) => one.regionCode))],
      industries: [...new Set(enterprises.map((one) => one.industryCode))],
    });
    await this.unitOfWork.writer();
    const ids: string[] = [];
    for (const { chainKeys, clusterKeys, platform, platformKey, ...rest } of enterprises) {
      const standsOn = platform === null ? found.platforms.get(platformKey ?? '') : platformIds[platform];
      const draft = {
        ...rest,
        chains: chainKeys.flatMap((key) => found.chains.get(key) ?? []),
        clusters: clusterKeys.flatMap((key) => found.clusters.get(key) ?? []),
        platformId: standsOn ?? null,
        years: rest.years.map((year) => ({ ...year })),
        extra: {},
        confidentiality: 'shared' as const,
      };
      const id = uuid();
      ids.push(id);
      await this.enterprises.insert(id, this.contacts.encrypted(draft), {
        organizationId: null,
        createdBy: null,
        isSample: true,
      });
    }
    return ids;
  }

  /** Removes every sample record for good, in the running unit of work. */
  remove(): Promise<void> {
    return this.samples.remove();
  }
}
