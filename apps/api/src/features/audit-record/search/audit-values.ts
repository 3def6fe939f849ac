import type { ReferredIds } from './record-names.repository.js';

type Values = Record<string, unknown>;

/** What stands where a contact detail was changed: neither its ciphertext nor what it was before it was encrypted. */
export const ENCRYPTED = 'enc:';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Contact details, as columns and as fields of a proposal. */
const CONTACTS = new Set([
  ...['contact_name', 'contact_phone', 'contact_email', 'responsible_person', 'responsible_phone'],
  ...['contactName', 'contactPhone', 'contactEmail', 'responsiblePerson', 'responsiblePhone'],
]);

/** Columns that refer by something shorter than a UUID. */
const REFERENCES: Readonly<Record<string, 'regions' | 'industries' | 'roles'>> = {
  region_id: 'regions',
  source_region_id: 'regions',
  region_ids: 'regions',
  regionCode: 'regions',
  industry_id: 'industries',
  industryCode: 'industries',
  roles: 'roles',
};

/** Applies `change` to every text in a value, however deep; the second argument is the member that it stands under. */
function mapTexts(value: unknown, key: string, change: (text: string, key: string) => string): unknown {
  if (typeof value === 'string') return change(value, key);
  if (Array.isArray(value)) return value.map((member) => mapTexts(member, key, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapTexts(member, CONTACTS.has(key) ? key : name, change)]),
  );
}

/** The members of a row without contact details. */
export const withoutContacts = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      mapTexts(value, key, (text, name) => (CONTACTS.has(name) || text.startsWith(ENCRYPTED) ? ENCRYPTED : text)),
    ]),
  );

/** What the values of rows refer to by id. */
export function referredIds(rows: Values[]): ReferredIds {
  const ids: ReferredIds = { uuids: [], regions: [], industries: [], roles: [] };
  for (const row of rows) {
    for (const [key, value] of Object.entries(row)) {
      mapTexts(value, key, (text, name) => {
        if (UUID.test(text)) ids.uuids.push(text);
        else ids[REFERENCES[name] ?? 'uuids'].push(text);
        return text;
      });
    }
  }
  ids.uuids = ids.uuids.filter((id) => UUID.test(id));
  return ids;
}

/** The members of a row with names in place of ids. */
export const withNames = (values: Values, names: ReadonlyMap<string, string>): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      mapTexts(value, key, (text, name) => (UUID.test(text) || REFERENCES[name] ? (names.get(text) ?? text) : text)),
    ]),
  );
