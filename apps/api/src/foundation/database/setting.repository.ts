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

  /**
   * Writes a setting that carries the version it is changed on, over that version; the first change is made on 1.
   * @returns false when somebody else was first
   */
  async replace(key: string, version: number, value: object): Promise<boolean> {
    const writer = await this.unitOfWork.writer();
    const written: unknown[] = await writer.query(
      `insert into setting (key, value) select $1, $2::jsonb
        where $3 = 1 or exists (select from setting where key = $1)
       on conflict (key) do update set value = excluded.value, updated_at = now()
        where coalesce((setting.value ->> 'version')::int, 1) = $3
       returning key`,
      [key, JSON.stringify({ ...value, version: version + 1 }), version],
    );
    return written.length > 0;
  }
}
