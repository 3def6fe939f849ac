import { setTimeout as sleep } from 'node:timers/promises';
import { DEFAULT_EVENT_DAYS } from '@lianqun/domain';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { SettingRepository } from '../../../foundation/database/setting.repository.js';
import { LOGGER } from '../../../foundation/logging/logger.js';
import { AuditSealRepository, type SealHead } from './audit-seal.repository.js';
import { AuditSealer } from './audit-sealer.js';

const SEAL_EVERY = 1_500;
const TELL_HEAD_EVERY = 60_000;
const LOOK_AFTER_EVERY = 24 * 60 * 60_000;
const TRY_AGAIN_AFTER = 10 * 60_000;

/** What the system administrator set, by the key under which the settings feature keeps it. */
const SYSTEM_SETTINGS = 'system-settings';

/** Seals while the service runs, tells the log the head of the chain, and looks after partitions and old events. */
@Injectable()
export class AuditKeeper implements OnApplicationShutdown {
  private readonly ending = new AbortController();
  private running: Promise<void> | null = null;
  private told: { chain: string; at: number } = { chain: '', at: 0 };
  private lookAfterAt = 0;

  constructor(
    private readonly sealer: AuditSealer,
    private readonly seals: AuditSealRepository,
    private readonly settings: SettingRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Goes on until the service ends. */
  start(): void {
    this.running ??= this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ending.abort();
    await this.running;
  }

  /** Partitions for the coming months, and no events of access beyond their time. */
  async lookAfter(): Promise<void> {
    const made = await this.seals.keepPartitions();
    if (made) this.logger.info({ made }, 'partitions of the audit record made');
    const set = (await this.settings.get(SYSTEM_SETTINGS)) as { accessEventDays?: number } | null;
    const through = await this.seals.expireEvents(set?.accessEventDays ?? DEFAULT_EVENT_DAYS);
    if (through !== null) this.logger.info({ through }, 'old events of access removed');
  }

  /** Tells the log the head of the chain when it moved, at most once a minute: who keeps the log can compare. */
  async tellHead(now = Date.now()): Promise<SealHead | null> {
    if (now - this.told.at < TELL_HEAD_EVERY) return null;
    const head = await this.seals.head();
    if (!head || head.chain === this.told.chain) return null;
    this.told = { chain: head.chain, at: now };
    this.logger.info({ auditSeal: head.id, auditHead: head.chain }, 'audit record sealed');
    return head;
  }

  private async run(): Promise<void> {
    const { signal } = this.ending;
    while (!signal.aborted) {
      await this.attempt('sealing the audit record', async () => {
        await this.sealer.round();
        await this.tellHead();
      });
      if (Date.now() >= this.lookAfterAt) await this.lookAfterInTurn();
      await sleep(SEAL_EVERY, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async lookAfterInTurn(): Promise<void> {
    this.lookAfterAt = Date.now() + TRY_AGAIN_AFTER;
    await this.attempt('looking after the audit record', async () => {
      await this.lookAfter();
      this.lookAfterAt = Date.now() + LOOK_AFTER_EVERY;
    });
  }

  /** What fails is tried again in its turn; the rows wait. */
  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.ending.signal.aborted) this.logger.warn({ err: error }, `${what} failed`);
    }
  }
}
