import { type NamedRow, readNames, unclearNames } from '@lianqun/domain';
import { Injectable } from '@nestjs/common';
import { AppError, validationFailed } from '../../foundation/http/app-error.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import { ChainTerms } from '../chains/index.js';
import { RecordSearch } from '../search/index.js';
import type { CreateTagKindRequest, DictionaryEntry, UpdateDictionaryEntryRequest } from './dictionary.dto.js';
import { DictionaryRepository } from './dictionary.repository.js';
import { DICTIONARY_TABLES, type DictionaryName } from './dictionary-tables.sql.js';

type Draft = Pick<NamedRow, 'name' | 'aliases'>;

/** The dictionaries whose names are dated, by the kind of their entries. */
const DATED: Partial<Record<DictionaryName, 'chain' | 'cluster'>> = { chains: 'chain', clusters: 'cluster' };

const draftOf = ({ name, aliases }: Draft): Draft => ({ name, aliases });

/** Names and aliases of entries. Imports read them anew each time, so a change counts from the next one on. */
@Injectable()
export class DictionariesService {
  constructor(
    private readonly dictionaries: DictionaryRepository,
    private readonly terms: ChainTerms,
    private readonly search: RecordSearch,
  ) {}

  async update(name: DictionaryName, id: string, body: UpdateDictionaryEntryRequest): Promise<DictionaryEntry> {
    await this.dictionaries.lock(name);
    const entry = await this.get(name, id);
    const { version, ...patch } = body;
    const given = readNames({ ...draftOf(entry), ...patch });
    if (entry.version !== version) throw stale(entry, given);
    await this.check(name, given, id);
    const changed = changedFields(draftOf(entry), given);
    if (!changed.length) return entry;
    const dated = DATED[name];
    const written = dated && changed.includes('name') ? await this.rename(name, dated, id, given, changed) : given;
    if (!(await this.dictionaries.update(name, id, version, written))) throw stale(await this.get(name, id), given);
    if (dated) await this.search.put(dated, [id]);
    if (name === 'regions' && changed.includes('name')) await this.dictionaries.refreshFullNames(id);
    return this.get(name, id);
  }

  /** A chain has its new name from today; unless the aliases are said anew, the former name is one of them. */
  private async rename(
    name: DictionaryName,
    kind: 'chain' | 'cluster',
    id: string,
    given: Draft,
    changed: readonly string[],
  ): Promise<Draft> {
    await this.terms.rename(kind, id, given.name);
    return changed.includes('aliases') ? given : draftOf(await this.get(name, id));
  }

  async createTagKind(body: CreateTagKindRequest): Promise<DictionaryEntry> {
    await this.dictionaries.lock('tags');
    const given = readNames(body);
    await this.check('tags', given, null);
    await this.dictionaries.insertTagKind({ id: given.name, ...given });
    return this.get('tags', given.name);
  }

  async get(name: DictionaryName, id: string): Promise<DictionaryEntry> {
    const entry = await this.dictionaries.byId(name, id);
    if (!entry) throw new AppError('not-found');
    return entry;
  }

  private async check(name: DictionaryName, given: Draft, id: string | null): Promise<void> {
    const rows = await this.dictionaries.names(name);
    const faults = unclearNames({
      given,
      before: rows.find((row) => row.id === id) ?? null,
      others: rows.filter((row) => row.id !== id),
      listed: DICTIONARY_TABLES[name].listed,
    });
    if (faults.length) throw validationFailed(faults);
  }
}

function stale(current: DictionaryEntry, yours: Draft): AppError {
  const conflicts = conflictsOf(draftOf(current), yours);
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
