import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../foundation/database/unit-of-work.js';
import { ReferenceNamesRepository } from '../enterprises/index.js';

/** Names of what a blocker refers to: projects, and what every register refers to. */
@Injectable()
export class BlockerNamesRepository {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly references: ReferenceNamesRepository,
  ) {}

  async ofIds(ids: string[]): Promise<Map<string, string>> {
    const names = await this.references.ofIds(ids);
    const unnamed = [...new Set(ids.filter((id) => !names.has(id)))];
    if (!unnamed.length) return names;
    const reader = await this.unitOfWork.reader();
    const rows: { id: string; name: string }[] = await reader.query(
      `select id::text, name from project where id::text = any($1::text[])`,
      [unnamed],
    );
    return new Map([...names, ...rows.map((row) => [row.id, row.name] as const)]);
  }
}
