/** Finds the names of what is referred to by id. */
type NamesOf = (ids: string[]) => Promise<ReadonlyMap<string, string>>;

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

/** Records with names instead of ids in the fields that refer to other records. */
export async function withNames(
  records: readonly Record<string, unknown>[],
  references: ReadonlySet<string>,
  namesOf: NamesOf,
): Promise<Record<string, unknown>[]> {
  const names = await namesOf(records.flatMap((record) => [...references].flatMap((field) => textsOf(record[field]))));
  const named = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(named);
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  };
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([field, value]) => [field, references.has(field) ? named(value) : value]),
    ),
  );
}
