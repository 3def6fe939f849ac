/** Headers that name several columns at once: 联系人及电话, 企业名称（统一社会信用代码）, 产业链/集群. */

/** Words that mean something only beside another: 联系人及方式, 企业名称及代码. */
const SHORT: Readonly<Record<string, string>> = {
  方式: '联系方式',
  代码: '统一社会信用代码',
  信用代码: '统一社会信用代码',
  号码: '联系电话',
};

const BETWEEN = /以及|[及和与或、/,;+&|()-]/u;

/**
 * The fields that the parts of a header name, each once; null where a part names none, or where the header has one part
 * only. `fieldOf` reads a part.
 */
export const fieldsOfParts = <Field extends string>(
  header: string,
  fieldOf: (part: string) => Field | null,
): Field[] | null => {
  const parts = header.split(BETWEEN).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4) return null;
  const fields = parts.map((part) => fieldOf(SHORT[part] ?? part));
  return fields.every((field) => field !== null) ? [...new Set(fields)] : null;
};

/** Whether all fields of a column belong to one group of those that lists put into one column. */
export const belongTogether = (fields: readonly string[], groups: readonly (readonly string[])[]): boolean =>
  groups.some((group) => fields.every((field) => group.includes(field)));
