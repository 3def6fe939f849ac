import { isAbsent, splitParties } from '@lianqun/domain';
import type { CellContext, FieldReading, OwnReading } from '../../imports/index.js';

const LONGEST_NAME = 200;
const NAME_OF_TEXT = 60;

/** What a long text is called: its first sentence, or as much of it as fits. */
function nameOf(text: string): string {
  const [first = ''] = text.split(/[。；;!！?？\n]/u);
  const characters = Array.from(first.trim());
  return characters.length <= NAME_OF_TEXT ? characters.join('') : `${characters.slice(0, NAME_OF_TEXT - 1).join('')}…`;
}

/** Ledgers often describe a blocker without naming it: a long text is its description, and named by its beginning. */
function nameReading({ field }: CellContext): FieldReading {
  return {
    kind: 'own',
    read: ({ text }, row) => {
      const whole = text.trim();
      if (isAbsent(whole)) return;
      const name = whole.replace(/\s+/g, ' ');
      const short = Array.from(name).length <= LONGEST_NAME;
      row.set(field, short ? name : nameOf(whole));
      if (!short && row.record.description === undefined) row.set('description', whole.slice(0, 5000));
    },
  };
}

const named = (): FieldReading => ({ kind: 'list', split: splitParties, maxLength: 200, maxItems: 50 });

/** What of reading lists of blockers is theirs alone. */
export const blockerReading: OwnReading = {
  cells: { name: nameReading, enterprises: named, projects: named },
  // Where no column names the blockers the one that describes them does.
  beside: (fields) => {
    const at = fields.includes('name') ? -1 : fields.indexOf('description');
    return fields.map((field, i) => (i === at ? 'name' : field));
  },
  codeOf: ({ code }) => code,
};
