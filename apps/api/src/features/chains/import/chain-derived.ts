import type { DerivedValues } from '../../imports/index.js';
import { RecordSearch } from '../../search/index.js';
import type { ChainKind } from '../chain-kind.js';

/** What of an entry follows from its names, of which its terms know former and coming ones. */
export class ChainDerived implements DerivedValues {
  /** Every change counts, also one of the terms alone. */
  readonly columns = ['version'];

  constructor(
    private readonly kind: ChainKind,
    private readonly search: RecordSearch,
  ) {}

  refresh(ids: readonly string[]): Promise<void> {
    return this.search.put(this.kind, ids);
  }

  forget(ids: readonly string[]): Promise<void> {
    return this.search.remove(ids);
  }
}
