import { Injectable } from '@nestjs/common';
import type { DerivedValues } from '../../imports/index.js';
import { RecordSearch } from '../../search/index.js';

/** What of a blocker follows from its title. */
@Injectable()
export class BlockerDerived implements DerivedValues {
  readonly columns = ['title'];

  constructor(private readonly search: RecordSearch) {}

  refresh(ids: readonly string[]): Promise<void> {
    return this.search.put('blocker', ids);
  }

  forget(ids: readonly string[]): Promise<void> {
    return this.search.remove(ids);
  }
}
