import type { FieldProblem } from '../errors/index.js';
import { foldText } from './fold.js';

/** What a cell of a list may put between several names. */
const SEPARATOR = /[、，,；;|/\n\r]/u;

/** An entry of a dictionary as far as telling it from others goes. */
export interface NamedRow {
  id: string;
  key: string;
  parentId: string | null;
  name: string;
  aliases: string[];
}

type Named = Pick<NamedRow, 'name' | 'aliases'>;

/** Blanks around names fall away, and with them names that are nothing else. */
export const readNames = ({ name, aliases }: Named): Named => ({
  name: name.trim(),
  aliases: [...new Set(aliases.map((one) => one.trim()).filter(Boolean))],
});

export interface NamesToCheck {
  given: Named;
  /** The entry as it was; none for a new one. */
  before: NamedRow | null;
  others: readonly NamedRow[];
  /** Whether cells that name entries hold several of them. */
  listed: boolean;
}

/** Who has this word: as its code or name, else as an alias. */
function holderOf(word: string, others: readonly NamedRow[]): NamedRow | undefined {
  const has = (texts: readonly string[]) => texts.some((text) => foldText(text) === word);
  return others.find(({ id, key, name }) => has([id, key, name])) ?? others.find(({ aliases }) => has(aliases));
}

function faultOfName({ given, before, others }: NamesToCheck): FieldProblem | null {
  if (!given.name) return { field: 'name', code: 'required', params: {} };
  const word = foldText(given.name);
  if (before && word === foldText(before.name)) return null;
  // In a tree the same name stands in several places, each clear by what is above it: 桥西区, or a group and its class.
  const near = before?.parentId ? others.filter(({ parentId }) => parentId === before.parentId) : others;
  const holder = holderOf(word, near);
  return holder ? { field: 'name', code: 'entry-name-taken', params: { value: given.name, name: holder.name } } : null;
}

function faultOfAlias(value: string, { given, others, listed }: NamesToCheck): FieldProblem | null {
  const word = foldText(value);
  const refuse = (code: FieldProblem['code'], name?: string): FieldProblem => ({
    field: 'aliases',
    code,
    params: { value, ...(name !== undefined && { name }) },
  });
  const same = [given.name, ...given.aliases].filter((one) => foldText(one) === word);
  if (same.length > 1) return refuse('alias-repeats');
  if (listed && SEPARATOR.test(value)) return refuse('alias-splits');
  const holder = holderOf(word, others);
  return holder ? refuse('alias-taken', holder.name) : null;
}

/**
 * Names that an import could not tell apart. Aliases that the entry had before pass: what ships may name the same place
 * twice, and no change of something else should have to mend that.
 */
export function unclearNames(checked: NamesToCheck): FieldProblem[] {
  const known = new Set(checked.before?.aliases);
  const added = checked.given.aliases.filter((alias) => !known.has(alias));
  return [faultOfName(checked), ...added.map((alias) => faultOfAlias(alias, checked))].filter(
    (fault) => fault !== null,
  );
}
