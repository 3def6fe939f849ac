import { ContactCipher } from '../../../../foundation/crypto/contact-cipher.js';
import { csv } from '../../../imports/testing/import-desk.js';
import type { Choices } from '../../../imports/reading/protocol.js';
import { codesOf, KEY, readList } from './read-list.js';

const cipher = new ContactCipher([KEY]);

const opened = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('enc:') ? cipher.decrypt(value) : value;

/** What becomes of the cells of one enterprise, beside its name; contact details in clear. */
export async function aRow(columns: Record<string, string>, choices: Choices = {}) {
  const { rows, result } = await readList(
    csv(['企业名称', ...Object.keys(columns)], ['甲示例有限公司', ...Object.values(columns)]),
    choices,
  );
  const { name: _name, ...record } = rows[0]?.record ?? {};
  return {
    record: Object.fromEntries(Object.entries(record).map(([field, value]) => [field, opened(value)])),
    problems: codesOf(rows[0]),
    units: result.mapping.slice(1).map(({ unit }) => unit),
    fields: result.mapping.slice(1).map(({ field, also }) => [field, ...(also ?? [])].join('+')),
  };
}
