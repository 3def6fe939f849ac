import { Injectable } from '@nestjs/common';
import type { DerivedValues } from '../../imports/index.js';
import { RecordSearch } from '../../search/index.js';
import { SubjectsRepository } from './subjects.repository.js';

/** What of a relocation follows from who moves. */
@Injectable()
export class RelocationDerived implements DerivedValues {
  readonly columns = ['enterprise_id', 'subject_name', 'part'];

  constructor(
    private readonly subjects: SubjectsRepository,
    private readonly search: RecordSearch,
  ) {}

  async refresh(ids: readonly string[]): Promise<void> {
    await this.subjects.foldAgain(ids);
    await this.search.put('relocation', ids);
  }

  forget(ids: readonly string[]): Promise<void> {
    return this.search.remove(ids);
  }
}
