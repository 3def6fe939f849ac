export interface CodedEntry {
  id: string;
  name: string;
  parentId: string | null;
}

export interface CodeOption<T> {
  value: string;
  label: string;
  entry: T;
  children?: CodeOption<T>[];
}

/** Entries of a classification as a tree to choose from, in the order in which the API lists them. */
export function codeTree<T extends CodedEntry>(
  entries: readonly T[],
  label: (entry: T) => string = ({ name }) => name,
): CodeOption<T>[] {
  const options = new Map<string, CodeOption<T>>();
  for (const entry of entries) options.set(entry.id, { value: entry.id, label: label(entry), entry });
  const roots: CodeOption<T>[] = [];
  for (const option of options.values()) {
    const { parentId } = option.entry;
    const parent = parentId ? options.get(parentId) : undefined;
    if (parent) (parent.children ??= []).push(option);
    else roots.push(option);
  }
  return roots;
}

/** The codes from the topmost level down to this one: what a cascade takes as its value. */
export function codePath(entries: readonly CodedEntry[], code: string): string[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const path: string[] = [];
  for (let at = byId.get(code); at; at = at.parentId ? byId.get(at.parentId) : undefined) path.unshift(at.id);
  return path.length > 0 ? path : [code];
}

/** How an entry is named where people know its code as well. */
export const codeAndName = ({ id, name }: CodedEntry) => `${id} ${name}`;
