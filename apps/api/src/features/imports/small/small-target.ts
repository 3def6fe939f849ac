import { foldName, todayInShanghai, type Viewer } from '@lianqun/domain';
import type { TemplateColumn } from '@lianqun/spreadsheet';
import { NOBODY } from '../../../foundation/access/nobody.js';
import type { Principal } from '../../../foundation/http/principal.js';
import type { ContactMasks } from '../rows/contacts.js';
import { withNames } from '../rows/display.js';
import type {
  CommitResult,
  Compared,
  DerivedValues,
  ImportFieldInfo,
  ImportTarget,
  RegisterRecord,
  RowKeys,
  Said,
} from '../import-target.js';
import type { Importer } from '../importer.js';
import type { ListLookups } from '../reading/values/dictionary-readers.js';
import type { TargetReading } from '../reading/target-reading.js';
import { YEARS } from './small-cells.js';
import type { SmallDecisions } from './small-decisions.js';
import { smallTemplate } from './small-template.js';
import type { Values } from './small-matching.js';
import type { SmallRegister } from './small-register.js';

/** Kinds of columns whose values are ids. */
const REFERRING = new Set(['region', 'platform', 'organization', 'chain', 'chains']);

/** Records that a row may mean, at most. */
const MOST_FITTING = 20;

/** The pipeline of imports for a register that is matched in the program. */
export class SmallTarget implements ImportTarget {
  readonly register: string;
  readonly reading: TargetReading;
  readonly contacts: ContactMasks;
  readonly derived: DerivedValues;
  private readonly references: ReadonlySet<string>;

  constructor(
    private readonly own: SmallRegister,
    private readonly decisions: SmallDecisions,
  ) {
    const { ledger, reading, derived, references = [] } = own;
    this.register = ledger.register;
    this.reading = reading;
    this.contacts = ledger.contacts;
    this.derived = derived;
    const referring = ledger.columns.flatMap(({ field, kind }) => (REFERRING.has(kind) ? [field] : []));
    this.references = new Set([...referring, ...references]);
  }

  fields(): ImportFieldInfo[] {
    return this.own.ledger.fields(todayInShanghai(new Date())).map(({ field, label, synonyms }) => ({
      field,
      label: this.own.ledger.column(field)?.derived === true ? `${label.zh}（由系统得出，不随台账导入）` : label.zh,
      synonyms: [...synonyms],
    }));
  }

  template(lookups: ListLookups): TemplateColumn[] {
    return smallTemplate(this.own, lookups);
  }

  lookups(): Promise<ListLookups> {
    return this.own.lookups();
  }

  decide(batchId: string, importer: Importer, rows?: readonly number[]): Promise<void> {
    return this.decisions.decide(this.own, batchId, importer, rows);
  }

  commit(batchId: string, importer: Importer, report: (done: number) => void): Promise<CommitResult> {
    return this.decisions.commit(this.own, batchId, importer, report);
  }

  async compare(said: readonly Said[]): Promise<Compared[]> {
    if (!said.length) return [];
    return this.decisions.compare(
      said,
      await this.own.records(
        NOBODY,
        said.map(({ recordId }) => recordId),
      ),
    );
  }

  async records(ids: readonly string[], viewer: Viewer): Promise<RegisterRecord[]> {
    if (!ids.length) return [];
    const found = new Map((await this.own.records(viewer, ids)).map((record) => [record.id, record]));
    return ids.flatMap((id) => {
      const record = found.get(id);
      return record ? [{ id, record: record.values, projects: 0, source: null }] : [];
    });
  }

  async fitting({ recordId, codes, name }: RowKeys): Promise<string[]> {
    const keys = new Set([...codes, ...(name === null ? [] : [name])]);
    const fits = (values: Values) =>
      foldName(String(values.name ?? '')) === name ||
      this.own.identity.keys.some(({ record }) => record(values).some((key) => keys.has(key)));
    const records = await this.own.records(NOBODY);
    return records.flatMap(({ id, values }) => (id === recordId || fits(values) ? [id] : [])).slice(0, MOST_FITTING);
  }

  async accept(id: string, version: number, values: Values, principal: Principal, says: Values): Promise<void> {
    const [record] = await this.own.records(principal, [id]);
    await this.own.update(id, version, added(values, record?.values ?? {}), principal, says);
  }

  async display(values: readonly Values[], viewer: Viewer): Promise<Values[]> {
    const named = await withNames(values, this.references, (ids) => this.own.names(ids, viewer));
    return named.map(({ recordId: _id, recordVersion: _version, [YEARS]: years, ...record }) => ({
      ...record,
      ...figuresShown(years),
    }));
  }
}

/** Lists add to what stands there, also to what only whoever decides sees of it. */
const added = (values: Values, current: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const there = current[field];
      return [
        field,
        Array.isArray(value) && Array.isArray(there) ? [...new Set<unknown>([...there, ...value])] : value,
      ];
    }),
  );

/** `{"2026.signedProjects": 3}` as the fields of the mapping, `signedProjects:2026`. */
function figuresShown(years: unknown): Values {
  if (typeof years !== 'object' || years === null) return {};
  return Object.fromEntries(
    Object.entries(years).map(([key, value]) => {
      const [year = '', measure = ''] = key.split('.');
      return [`${measure}:${year}`, value as unknown];
    }),
  );
}
