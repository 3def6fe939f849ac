import { chainLevels, chainStatuses, type Label, parseDate, termOn, todayInShanghai } from '@lianqun/domain';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApiProperty, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { Principal } from '../../../foundation/http/principal.js';
import { type BulkChanges, type BulkField, type BulkSource, BulkSources, type BulkState } from '../../bulk/index.js';
import { CHAIN_KINDS, type ChainKind } from '../chain-kind.js';
import { type ChainRecord, UpdateChainRequest, UpdateTermRequest } from '../chain.dto.js';
import { ChainsService } from '../chains.service.js';

/** Batches that are announced are few. */
const BATCHES = Array.from({ length: 20 }, (_, i) => String(i + 1));

const batches: Readonly<Record<string, Label>> = Object.fromEntries(
  BATCHES.map((n) => [n, { zh: `第 ${n} 批`, en: `Batch ${n}` }]),
);

/** What holds of a chain from a day on, and that day; not its name, which no other has. */
const fieldsOf = (kind: ChainKind): readonly BulkField[] => [
  {
    field: 'status',
    label: { zh: '状态', en: 'Status' },
    kind: 'choice',
    options: chainStatuses,
    nullable: false,
  },
  { field: 'batch', label: { zh: '批次', en: 'Batch' }, kind: 'choice', options: batches, nullable: true },
  {
    field: 'level',
    label: { zh: '级别', en: 'Level' },
    kind: 'choice',
    options: chainLevels,
    nullable: kind === 'chain',
  },
  { field: 'regionCode', label: { zh: '牵头地区', en: 'Lead region' }, kind: 'region', nullable: true },
  {
    field: 'leadOrganizationId',
    label: { zh: '牵头单位', en: 'Lead organization' },
    kind: 'organization',
    nullable: true,
  },
  { field: 'chainLeader', label: { zh: '链长', en: 'Chain leader' }, kind: 'text', nullable: true },
  { field: 'startsOn', label: { zh: '自何日起', en: 'From' }, kind: 'date', nullable: false },
];

/** As the request that changes one entry, with the batch as it is chosen. */
class BulkChainRequest extends OmitType(UpdateChainRequest, ['batch'] as const) {
  @ApiProperty({ enum: BATCHES, nullable: true, required: false })
  @IsOptional()
  @IsIn(BATCHES)
  batch?: string | null;
}

/** What holds of it on a day. */
function stateOf(record: ChainRecord, day: string = todayInShanghai(new Date())): BulkState {
  const term = termOn(record.terms, day);
  if (!term) throw new Error(`${record.id} has no term`);
  const values = {
    status: term.status,
    batch: term.batch === null ? null : String(term.batch),
    level: term.level,
    regionCode: term.regionName,
    leadOrganizationId: term.leadOrganization?.name ?? null,
    chainLeader: term.chainLeader,
    startsOn: term.startsOn,
  };
  return { title: record.name, version: record.version, values };
}

/** The changes in the words of the form. */
const factsOf = ({ batch, startsOn: _, ...facts }: BulkChanges): object => ({
  ...facts,
  ...(batch !== undefined && { batch: batch === null ? null : Number(batch) }),
});

/** Changes many chains, or many clusters, at once, from a day on. */
class ChainBulk implements BulkSource {
  readonly fields: readonly BulkField[];
  readonly request = BulkChainRequest;

  constructor(
    readonly register: ChainKind,
    private readonly chains: ChainsService,
  ) {
    this.fields = fieldsOf(register);
  }

  async state(id: string, principal: Principal): Promise<BulkState> {
    return stateOf(await this.chains.get(this.register, id, principal));
  }

  /**
   * A term that begins on that very day says what holds from then on, and is mended.
   * @returns what holds from that day on, be it past or to come; of one that is so already what holds today
   */
  async change(id: string, version: number, changes: BulkChanges, principal: Principal): Promise<BulkState> {
    const startsOn = dayIn(changes['startsOn']);
    const { terms } = await this.chains.get(this.register, id, principal);
    const begun = startsOn === null ? undefined : terms.find((term) => term.startsOn === startsOn);
    const given = { ...factsOf(changes), version };
    const record = begun
      ? await this.chains.changeTerm(
          this.register,
          id,
          begun.id,
          Object.assign(new UpdateTermRequest(), given),
          principal,
        )
      : await this.chains.update(
          this.register,
          id,
          Object.assign(new UpdateChainRequest(), given, { startsOn: changes['startsOn'] ?? null }),
          principal,
          startsOn,
        );
    return stateOf(record, startsOn !== null && (begun || record.version !== version) ? startsOn : undefined);
  }
}

function dayIn(given: unknown): string | null {
  const day = typeof given === 'string' ? parseDate(given) : null;
  return day?.ok ? day.value : null;
}

/** Announces the chains and the clusters to what changes many records at once. */
@Injectable()
export class ChainBulks implements OnModuleInit {
  constructor(
    private readonly chains: ChainsService,
    private readonly sources: BulkSources,
  ) {}

  onModuleInit(): void {
    for (const kind of CHAIN_KINDS) this.sources.announce(new ChainBulk(kind, this.chains));
  }
}
