import { Injectable } from '@nestjs/common';
import { AppError } from '../../foundation/http/app-error.js';
import { changedFields, conflictsOf } from '../../foundation/records/differences.js';
import type { CreateTagKindRequest, DictionaryEntry, UpdateDictionaryEntryRequest } from './dictionary.dto.js';
import { DictionaryRepository, type NamedRow } from './dictionary.repository.js';
import { DICTIONARY_TABLES, type DictionaryName } from './dictionary-tables.sql.js';
import { readNames, refuseUnclear } from './entry-names.js';

type Draft = Pick<NamedRow, 'name' | 'aliases'>;

const draftOf = ({ name, aliases }: Draft): Draft => ({ name, aliases });

/** Names and aliases of entries. Imports read them anew each time, so a change counts from the next one on. */
@Injectable()
export class DictionariesService {
  constructor(private readonly dictionaries: DictionaryRepository) {}

  async update(name: DictionaryName, id: string, body: UpdateDictionaryEntryRequest): Promise<DictionaryEntry> {
    await this.dictionaries.lock(name);
    const entry = await this.get(name, id);
    const { version, ...patch } = body;
    const given = readNames({ ...draftOf(entry), ...patch });
    if (entry.version !== version) throw stale(entry, given);
    await this.check(name, given, id);
    const changed = changedFields(draftOf(entry), given);
    if (!changed.length) return entry;
    if (!(await this.dictionaries.update(name, id, version, given))) throw stale(await this.get(name, id), given);
    if (name === 'regions' && changed.includes('name')) await this.dictionaries.refreshFullNames(id);
    return this.get(name, id);
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
    refuseUnclear({
      given,
      before: rows.find((row) => row.id === id) ?? null,
      others: rows.filter((row) => row.id !== id),
      listed: DICTIONARY_TABLES[name].listed,
    });
  }
}

function stale(current: DictionaryEntry, yours: Draft): AppError {
  const conflicts = conflictsOf(draftOf(current), yours);
  return new AppError('stale-version', { version: current.version }, { current, conflicts });
}
