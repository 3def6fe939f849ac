import type { TestApp, Visitor } from '../../../testing/test-app.js';
import type { DictionaryEntry, DictionaryEntryList } from '../dictionary.dto.js';

/** Somebody at the page of dictionaries. */
export class DictionaryDesk {
  constructor(readonly visitor: Visitor) {}

  static async open(t: TestApp): Promise<DictionaryDesk> {
    return new DictionaryDesk(await t.signedIn('industry-group'));
  }

  async list(name: string, query: object = {}): Promise<DictionaryEntryList> {
    const answer = await this.visitor.get(`/api/dictionaries/${name}`).query(query).expect(200);
    return answer.body as DictionaryEntryList;
  }

  /** The entry of a name or key, wherever it stands. */
  async entry(name: string, q: string): Promise<DictionaryEntry> {
    const { items } = await this.list(name, { q });
    const found = items.find((one) => one.key === q) ?? items.find((one) => one.name === q);
    if (!found) throw new Error(q);
    return found;
  }

  patch(name: string, { id, version }: DictionaryEntry, change: object) {
    return this.visitor.patch(`/api/dictionaries/${name}/${encodeURIComponent(id)}`).send({ version, ...change });
  }

  async change(name: string, entry: DictionaryEntry, change: object): Promise<DictionaryEntry> {
    return (await this.patch(name, entry, change).expect(200)).body as DictionaryEntry;
  }
}
