import { foldText, splitList } from '@lianqun/domain';
import type { CellContext, FieldReading, ListLookups, OwnReading } from '../../imports/index.js';

/** 2+4+46 stands in quotation marks within the name of its system. */
const shortName = (name: string): string => /“([^”]+)”/u.exec(name)?.[1] ?? name;

/** How a membership is kept in a staged row: one text, so that lists of them compare. */
export const membershipKey = (system: string, category: string): string => `${system}/${category}`;

interface Category {
  key: string;
  name: string;
  /** Folded words for the system. */
  words: readonly string[];
}

const categoriesOf = ({ platformSystems = [] }: ListLookups): Category[] =>
  platformSystems.flatMap(({ key, name, aliases, categories }) =>
    categories.map((category) => ({
      key: membershipKey(key, category.key),
      name: foldText(category.name),
      words: [key, name, shortName(name), ...aliases].map(foldText),
    })),
  );

/**
 * The memberships that a text names: “2+4+46”现代制造业平台, or the category alone where only one system has it. Empty for
 * a text that names none, or leaves open which system is meant.
 */
function membershipsIn(text: string, categories: readonly Category[]): string[] {
  const folded = foldText(text);
  const named = categories.filter(({ name }) => folded.includes(name));
  const longest = Math.max(0, ...named.map(({ name }) => name.length));
  const meant = named.filter(({ name }) => name.length === longest);
  const within = meant.filter(({ words }) => words.some((word) => folded.includes(word)));
  const found = within.length ? within : meant;
  return found.length === 1 ? found.map(({ key }) => key) : [];
}

/** 类别: the systems in which a platform stands, with its category in each. */
function systemsReading({ column, field, lookups }: CellContext): FieldReading {
  const categories = categoriesOf(lookups);
  const allowed = (lookups.platformSystems ?? [])
    .flatMap(({ name, categories: own }) => own.map((category) => `“${shortName(name)}”${category.name}`))
    .join('、');
  return {
    kind: 'own',
    read: ({ text }, row) => {
      const unknown: string[] = [];
      for (const part of splitList(text)) {
        const found = membershipsIn(part, categories);
        if (found.length) row.add(field, found);
        else unknown.push(part);
      }
      if (unknown.length) row.setAside(column, field, 'value-unknown', unknown.join('、'), { allowed });
    },
  };
}

/** What of reading lists of platforms is theirs alone. */
export const platformReading: OwnReading = { cells: { systems: systemsReading } };
