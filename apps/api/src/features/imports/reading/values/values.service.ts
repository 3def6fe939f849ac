import { foldText } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { type FieldError, validationFailed } from '../../../../foundation/http/app-error.js';
import type { Principal } from '../../../../foundation/http/principal.js';
import { Jobs } from '../../../../foundation/jobs/jobs.js';
import { ImportBatchRepository } from '../../batches/import-batch.repository.js';
import { READ_JOB } from '../../batches/import-jobs.js';
import { ImportTargets } from '../../import-target.js';
import type { ImportBatchResponse } from '../../import.dto.js';
import { importerOf } from '../../importer.js';
import { ImportMemories } from '../../memory/memory.service.js';
import { OpenBatches } from '../../batches/open-batches.js';
import { isEntryField, labelsOf } from './dictionaries.js';
import { type ListedValue, MOST_VALUES } from './listed-values.js';
import type { ValueChoices } from '../protocol.js';
import type { ListedValueList, SettledValue, SettleValuesRequest } from '../reading.dto.js';
import { ReadingRepository } from '../reading.repository.js';

/** Fields that take several entries. */
const SEVERAL = new Set(['chains', 'clusters', 'tags']);

/** The texts of a batch that name no entry of a dictionary, and what people say that they mean. */
@Injectable()
export class ImportValuesService {
  constructor(
    private readonly open: OpenBatches,
    private readonly batches: ImportBatchRepository,
    private readonly reading: ReadingRepository,
    private readonly targets: ImportTargets,
    private readonly memories: ImportMemories,
    private readonly jobs: Jobs,
  ) {}

  async list(register: string, id: string, principal: Principal): Promise<ListedValueList> {
    const { mapping } = await this.open.get(register, id, principal);
    const values = await this.reading.values(id);
    const labels = new Map(
      this.targets
        .get(register)
        .fields()
        .map(({ field, label }) => [field, label]),
    );
    const headers = new Map(mapping.map(({ column, header, letter }) => [column, header || letter]));
    const items = values.map(({ settled, learned, ...value }) => ({
      ...value,
      label: labels.get(value.field) ?? value.field,
      header: headers.get(value.column) ?? '',
      meaning: settled
        ? { ids: settled.ids.length ? settled.ids : null, labels: settled.labels, learned: learned !== undefined }
        : null,
    }));
    // What nobody has settled comes first, the most frequent before the others.
    items.sort((a, b) => Number(a.meaning !== null) - Number(b.meaning !== null) || b.count - a.count);
    return { items, more: values.length >= MOST_VALUES };
  }

  /** Takes what texts mean, remembers it for the organization, and has the list read again. */
  async settle(
    register: string,
    id: string,
    { version, items }: SettleValuesRequest,
    principal: Principal,
  ): Promise<ImportBatchResponse> {
    const batch = await this.open.get(register, id, principal);
    await this.check(register, await this.reading.values(id), items);
    if (!(await this.batches.move(id, ['ready'], 'reading', version)))
      throw await this.open.notMoved(batch, version, principal);
    const values: ValueChoices = { ...batch.choices.values };
    for (const { field, text, ids } of items) values[field] = { ...values[field], [foldText(text)]: ids };
    await this.batches.choose(id, { ...batch.choices, values });
    await this.memories.keepValues(batch, items, principal);
    const job = { register, batchId: id, importer: importerOf(register, principal) };
    await this.jobs.enqueue(READ_JOB, job, { key: `read:${id}` });
    return this.open.response(register, id, principal);
  }

  /** @throws AppError 422 naming texts that the list does not have, and ids that no dictionary has */
  private async check(register: string, listed: readonly ListedValue[], items: readonly SettledValue[]): Promise<void> {
    const known = new Set(listed.map(({ field, text }) => `${field}\n${foldText(text)}`));
    const labels = labelsOf(await this.targets.get(register).lookups());
    const errors = items.flatMap(({ field, text, ids }, i): FieldError[] => {
      if (!isEntryField(field) || !known.has(`${field}\n${foldText(text)}`))
        return [{ field: `items.${String(i)}.text`, code: 'import-value-unknown', params: { text } }];
      const name = `items.${String(i)}.ids`;
      if (ids?.some((one) => labels[field](one) === null))
        return [{ field: name, code: 'import-entry-unknown', params: {} }];
      return ids && ids.length > 1 && !SEVERAL.has(field)
        ? [{ field: name, code: 'too-many', params: { max: 1 } }]
        : [];
    });
    if (errors.length) throw validationFailed(errors);
  }
}
