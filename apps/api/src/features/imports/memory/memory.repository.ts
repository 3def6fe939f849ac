import { foldText } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { UnitOfWork } from '../../../foundation/database/unit-of-work.js';
import type { LearnedLists } from '../reading/columns/learned.js';
import type { ColumnsMeaning, ImportMemory, ValueMeaning } from './import-memory.entity.js';

/** Whose memory of which register. */
export interface MemoryOwner {
  register: string;
  organizationId: string | null;
}

export interface MemoryRow extends Pick<
  ImportMemory,
  'id' | 'kind' | 'field' | 'label' | 'meaning' | 'uses' | 'updatedAt'
> {
  createdByName: string;
}

/** How much of it a list is read with, the latest first. */
const MOST = { columns: 500, values: 5000 };

const LABEL = 500;

/** The texts of a list whose meaning earlier lists taught, as they stand with the batch. */
const TAUGHT = `jsonb_path_query(b.unmatched, '$[*] ? (exists(@.learned))') u`;

@Injectable()
export class MemoryRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What the next list is read with. */
  async learned({ register, organizationId }: MemoryOwner): Promise<LearnedLists> {
    const reader = await this.unitOfWork.reader();
    const of = <T>(kind: string, limit: number) =>
      reader.query<T[]>(
        `select key, field, meaning from import_memory
          where organization_id is not distinct from $1 and register = $2 and kind = $3
          order by updated_at desc, id limit $4`,
        [organizationId, register, kind, limit],
      );
    const columns = await of<{ key: string; meaning: ColumnsMeaning }>('columns', MOST.columns);
    const texts = await of<{ key: string; field: string; meaning: ValueMeaning }>('value', MOST.values);
    const fields = [...new Set(texts.map(({ field }) => field))];
    const ofField = (field: string) =>
      Object.fromEntries(texts.flatMap((one) => (one.field === field ? [[one.key, one.meaning.ids]] : [])));
    return {
      columns: columns.map(({ key, meaning: { headers: _, ...meaning } }) => ({ shape: key, ...meaning })),
      values: Object.fromEntries(fields.map((field) => [field, ofField(field)])),
      from: texts[0]?.meaning.from ?? '',
    };
  }

  /** What was learned of a header. */
  async columns({ register, organizationId }: MemoryOwner, shape: string): Promise<ColumnsMeaning | null> {
    const reader = await this.unitOfWork.reader();
    const [row] = await reader.query<{ meaning: ColumnsMeaning }[]>(
      `select meaning from import_memory
        where organization_id is not distinct from $1 and register = $2 and kind = 'columns' and key = $3`,
      [organizationId, register, shape],
    );
    return row?.meaning ?? null;
  }

  keepColumns(owner: MemoryOwner, shape: string, meaning: ColumnsMeaning, by: string): Promise<void> {
    const label = Object.values(meaning.headers).filter(Boolean).join('、');
    return this.keep(owner, { kind: 'columns', key: shape, field: '', label, meaning }, by);
  }

  keepValue(owner: MemoryOwner, field: string, text: string, meaning: ValueMeaning, by: string): Promise<void> {
    return this.keep(owner, { kind: 'value', key: foldText(text), field, label: text, meaning }, by);
  }

  private async keep(
    { register, organizationId }: MemoryOwner,
    { kind, key, field, label, meaning }: Pick<ImportMemory, 'kind' | 'key' | 'field' | 'label' | 'meaning'>,
    by: string,
  ): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `insert into import_memory (id, organization_id, register, kind, key, field, label, meaning, uses, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, 0, $9)
       on conflict (organization_id, register, kind, key, field) do update
         set label = excluded.label, meaning = excluded.meaning, created_by = excluded.created_by, updated_at = now()`,
      [uuid(), organizationId, register, kind, key, field, label.slice(0, LABEL), JSON.stringify(meaning), by],
    );
  }

  /** Counts that a batch was read with what earlier ones taught. */
  async used({ register, organizationId }: MemoryOwner, batchId: string): Promise<void> {
    const writer = await this.unitOfWork.writer();
    await writer.query(
      `with taught as (
         select 'columns' as kind, b.shape as key, '' as field from import_batch b
          where b.id = $3 and exists (select from jsonb_array_elements(b.mapping) m where m ->> 'confidence' = 'learned')
         union
         select 'value', u ->> 'learned', u ->> 'field' from import_batch b, ${TAUGHT} where b.id = $3)
       update import_memory m set uses = m.uses + 1 from taught t
        where m.organization_id is not distinct from $1 and m.register = $2
          and m.kind = t.kind and m.key = t.key and m.field = t.field`,
      [organizationId, register, batchId],
    );
  }

  async list(
    { register, organizationId }: MemoryOwner,
    { page, pageSize }: { page: number; pageSize: number },
  ): Promise<{ items: MemoryRow[]; total: number }> {
    const reader = await this.unitOfWork.reader();
    const where = `m.organization_id is not distinct from $1 and m.register = $2`;
    const items = await reader.query<MemoryRow[]>(
      `select m.id, m.kind, m.field, m.label, m.meaning, m.uses, m.updated_at as "updatedAt",
              a.display_name as "createdByName"
         from import_memory m join account a on a.id = m.created_by
        where ${where} order by m.updated_at desc, m.id limit $3 offset $4`,
      [organizationId, register, pageSize, (page - 1) * pageSize],
    );
    const [counted] = await reader.query<{ total: number }[]>(
      `select count(*)::int as total from import_memory m where ${where}`,
      [organizationId, register],
    );
    return { items, total: counted?.total ?? 0 };
  }

  /** @returns how much was forgotten */
  async forget({ register, organizationId }: MemoryOwner, id: string | null): Promise<number> {
    const writer = await this.unitOfWork.writer();
    const rows = await writer.query<unknown[]>(
      `with forgotten as (
         delete from import_memory
          where organization_id is not distinct from $1 and register = $2 and ($3::uuid is null or id = $3) returning id)
       select id from forgotten`,
      [organizationId, register, id],
    );
    return rows.length;
  }
}
