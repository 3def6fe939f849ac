import type { PlatformMembership, PlatformYear } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { ReferenceRepository } from '../../enterprises/index.js';
import { PlatformContacts } from '../frames/platform-contacts.js';
import { PlatformRepository } from '../platform.repository.js';
import { PlatformSampleRepository } from './platform-sample.repository.js';

/** An invented platform; dictionaries by key, decimals as strings. */
export interface PlatformSampleDraft {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The base of which it is a park: where it stands among the drafts, before its parks. */
  readonly parent: number | null;
  readonly regionCode: string;
  readonly address: string;
  readonly longitude: string | null;
  readonly latitude: string | null;
  readonly systems: readonly PlatformMembership[];
  readonly plannedArea: string;
  readonly availableLand: string;
  readonly standardWorkshop: string | null;
  readonly leadingIndustries: readonly string[];
  readonly chainKeys: readonly string[];
  readonly liaison: string;
  readonly gaps: string | null;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly organizationKey: string;
  readonly source: string;
  readonly note: string;
  readonly years: readonly PlatformYear[];
}

/** Invented platforms for trying the product out: loaded together, marked, removed together. */
@Injectable()
export class PlatformSamples {
  constructor(
    private readonly platforms: PlatformRepository,
    private readonly samples: PlatformSampleRepository,
    private readonly references: ReferenceRepository,
    private readonly contacts: PlatformContacts,
  ) {}

  /** True when the register holds nothing but what was shipped, not even removed records. */
  isEmpty(): Promise<boolean> {
    return this.samples.registerIsEmpty();
  }

  count(): Promise<number> {
    return this.samples.count();
  }

  /** Writes the drafts in the running unit of work. @returns their ids in the same order */
  async insert(drafts: readonly PlatformSampleDraft[]): Promise<string[]> {
    const { chains, organizations } = await this.references.resolve({
      chains: [...new Set(drafts.flatMap((one) => one.chainKeys))],
      organizations: [...new Set(drafts.map((one) => one.organizationKey))],
    });
    const ids: string[] = [];
    for (const { chainKeys, organizationKey, parent, ...rest } of drafts) {
      const id = uuid();
      const draft = {
        ...rest,
        aliases: [...rest.aliases],
        leadingIndustries: [...rest.leadingIndustries],
        years: [...rest.years],
        parentId: parent === null ? null : (ids[parent] ?? null),
        chains: chainKeys.flatMap((key) => chains.get(key) ?? []),
        organizationId: organizations.get(organizationKey) ?? null,
        systems: rest.systems.map(({ system, category }) => ({ system, category })),
        extra: {},
      };
      await this.platforms.insert(id, this.contacts.encrypted(draft), { createdBy: null, isSample: true });
      ids.push(id);
    }
    return ids;
  }

  /** Removes every sample platform for good, in the running unit of work. */
  remove(): Promise<void> {
    return this.samples.remove();
  }
}
