import { Injectable } from '@nestjs/common';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { UnitOfWork } from './unit-of-work.js';

@Entity('setting')
export class Setting {
  @PrimaryColumn('text') key: string;
  @Column('jsonb') value: unknown;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt: Date;
}

/** What the installation remembers about itself, by key. */
@Injectable()
export class SettingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async get(key: string): Promise<unknown> {
    const rows: { value: unknown }[] = await (
      await this.unitOfWork.reader()
    ).query(`select value from setting where key = $1`, [key]);
    return rows[0]?.value ?? null;
  }

  async set(key: string, value: unknown): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into setting (key, value) values ($1, $2::jsonb)
       on conflict (key) do update set value = excluded.value, updated_at = now()`,
      [key, JSON.stringify(value)],
    );
  }
}
