import { Injectable } from '@nestjs/common';
import { AppError } from '../../../foundation/http/app-error.js';
import type { Principal } from '../../../foundation/http/principal.js';
import type { BatchRow } from '../batches/import-batch.repository.js';
import { type ImportTarget, ImportTargets } from '../import-target.js';
import type { Importer } from '../importer.js';
import { isEntryField, labelsOf } from '../reading/values/dictionaries.js';
import type { LearnedLists } from '../reading/columns/learned.js';
import { taughtColumns } from '../reading/columns/learned.js';
import { fieldsOf } from '../reading/protocol.js';
import type { ColumnsMeaning, ValueMeaning } from './import-memory.entity.js';
import type { ImportMemoryList, ImportMemoryResponse } from './memory.dto.js';
import { type MemoryOwner, MemoryRepository, type MemoryRow } from './memory.repository.js';

const ownerOf = (register: string, { organizationId }: Pick<Principal, 'organizationId'>): MemoryOwner => ({
  register,
  organizationId,
});

/** What the lists of an organization taught, for its own later lists and nobody else's. */
@Injectable()
export class ImportMemories {
  constructor(
    private readonly memory: MemoryRepository,
    private readonly targets: ImportTargets,
  ) {}

  learned(register: string, importer: Importer): Promise<LearnedLists> {
    return this.memory.learned(ownerOf(register, importer));
  }

  /** Keeps what people said of the columns of a batch that is being imported, and counts what it was read with. */
  async keep(batch: BatchRow, importer: Importer): Promise<void> {
    const owner = ownerOf(batch.register, importer);
    if (batch.learned) await this.memory.used(owner, batch.id);
    const { shape, choices, mapping, fileName } = batch;
    const taught = taughtColumns(choices);
    if (shape === null || taught === null) return;
    const known = await this.memory.columns(owner, shape);
    const said = mapping.filter(({ confidence }) => confidence === 'user' || confidence === 'learned');
    const extras = taught.extras ?? known?.extras;
    const meaning: ColumnsMeaning = {
      from: fileName,
      columns: Object.fromEntries(said.map((column) => [String(column.column), listed(fieldsOf(column))])),
      units: { ...known?.units, ...taught.units },
      ...(extras !== undefined && { extras }),
      headers: Object.fromEntries(mapping.map(({ column, header, letter }) => [String(column), header || letter])),
    };
    await this.memory.keepColumns(owner, shape, meaning, importer.accountId);
  }

  /** Keeps what a person said that texts mean. */
  async keepValues(
    batch: BatchRow,
    items: readonly { field: string; text: string; ids: string[] | null }[],
    principal: Principal,
  ): Promise<void> {
    const owner = ownerOf(batch.register, principal);
    for (const { field, text, ids } of items)
      await this.memory.keepValue(owner, field, text, { from: batch.fileName, ids }, principal.accountId);
  }

  async list(
    register: string,
    page: { page: number; pageSize: number },
    principal: Principal,
  ): Promise<ImportMemoryList> {
    const { items, total } = await this.memory.list(ownerOf(register, principal), page);
    const inWords = await this.words(this.targets.get(register));
    return { items: items.map(inWords), total };
  }

  /** @throws AppError 404 when the organization has no such memory */
  async forget(register: string, id: string, principal: Principal): Promise<void> {
    if (!(await this.memory.forget(ownerOf(register, principal), id))) throw new AppError('not-found');
  }

  async forgetAll(register: string, principal: Principal): Promise<void> {
    await this.memory.forget(ownerOf(register, principal), null);
  }

  private async words(target: ImportTarget): Promise<(row: MemoryRow) => ImportMemoryResponse> {
    const labels = new Map(target.fields().map(({ field, label }) => [field, label]));
    const entries = labelsOf(await target.lookups());
    const nameOf = (field: string) => labels.get(field) ?? field;
    const columns = ({ columns: said, units, headers, extras }: ColumnsMeaning) => {
      const lines = Object.entries(said).map(([column, fields]) => {
        const unit = units[column] === undefined ? '' : `（${units[column]}）`;
        return `${headers[column] ?? column} → ${fields?.map(nameOf).join('、') ?? '不导入'}${unit}`;
      });
      const unsaid = Object.entries(units).flatMap(([column, unit]) =>
        Object.hasOwn(said, column) ? [] : [`${headers[column] ?? column}：${unit}`],
      );
      return [...lines, ...unsaid, ...(extras === false ? ['其他列不保留'] : [])].join('；');
    };
    const value = (field: string, { ids }: ValueMeaning) =>
      ids?.map((id) => (isEntryField(field) ? entries[field](id) : null) ?? '（字典中已没有）').join('、') ??
      '不对应字典，保留原文';
    return ({ meaning, field, ...row }) => ({
      ...row,
      field: field === '' ? null : nameOf(field),
      meaning: 'columns' in meaning ? columns(meaning) : value(field, meaning),
    });
  }
}

const listed = (fields: string[]): string[] | null => (fields.length ? fields : null);
