import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { EntryCells, EntryHeads, EntryName } from './entries-table.js';
import type { TreeLine } from './tree-lines.js';
import type { DictionaryName, Entry } from './types.js';

interface LineProps {
  dictionary: DictionaryName;
  entry: Entry;
  level: number;
  open: boolean;
  selected: boolean;
  onToggle: (id: string, open: boolean) => void;
}

/** Drawn anew only when it changes itself: a tree may have two thousand lines open. */
const Line = memo(function Line({ dictionary, entry, level, open, selected, onToggle }: LineProps) {
  const { t } = useTranslation();
  const { id, name, parts } = entry;
  return (
    <tr aria-level={level} aria-expanded={parts > 0 ? open : undefined} aria-selected={selected}>
      <th scope="row">
        <span className="treename" style={{ paddingInlineStart: (level - 1) * 20 }}>
          {parts > 0 ? (
            <button
              type="button"
              tabIndex={-1}
              className={open ? 'treetoggle open' : 'treetoggle'}
              aria-label={t(open ? 'organizations.collapse' : 'organizations.expand', { name })}
              onClick={() => onToggle(id, !open)}
            >
              <span aria-hidden="true" className="chevron" />
            </button>
          ) : (
            <span className="treetoggle" />
          )}
          <EntryName dictionary={dictionary} entry={entry} />
        </span>
      </th>
      <EntryCells dictionary={dictionary} entry={entry} />
    </tr>
  );
});

interface PendingProps {
  line: TreeLine;
  onRetry: () => void;
}

function Pending({ line: { kind, level }, onRetry }: PendingProps) {
  const { t } = useTranslation();
  return (
    <tr aria-level={level}>
      <td colSpan={4} style={{ paddingInlineStart: 16 + level * 20 }}>
        {kind === 'waiting' ? (
          <span className="muted sm">{t('state.loading')}</span>
        ) : (
          <span role="alert" className="sm">
            {t('dictionaries.partsFailed')}{' '}
            <button type="button" className="linkbutton" onClick={onRetry}>
              {t('action.retry')}
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}

interface TreeProps extends Pick<LineProps, 'dictionary' | 'onToggle'> {
  lines: readonly TreeLine[];
  open: ReadonlySet<string>;
  selected: string | null;
  onRetry: () => void;
}

const links = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('a[data-line]')];

/** Up and down move from line to line, left and right close and open. */
export function EntryTree({ dictionary, lines, open, selected, onToggle, onRetry }: TreeProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const all = links(event.currentTarget);
    const at = all.findIndex((link) => link === event.target);
    const entries = lines.filter(({ kind }) => kind === 'entry').map(({ entry }) => entry);
    const entry = entries[at];
    if (!entry) return;
    const isOpen = open.has(entry.id);
    const move = (index: number) => all[index]?.focus();
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(Math.max(0, at - 1)),
      Home: () => move(0),
      End: () => move(all.length - 1),
      ArrowRight: () => (entry.parts > 0 && !isOpen ? onToggle(entry.id, true) : move(at + 1)),
      ArrowLeft: () =>
        isOpen ? onToggle(entry.id, false) : move(entries.findIndex(({ id }) => id === entry.parentId)),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  return (
    // The keys are those of the links in it; the table itself takes none.
    <table
      role="treegrid"
      className="data treetable dicttable"
      aria-label={t(`dictionaries.name.${dictionary}`)}
      onKeyDown={onKeyDown}
    >
      <EntryHeads dictionary={dictionary} />
      <tbody>
        {lines.map((line) =>
          line.kind === 'entry' ? (
            <Line
              key={line.entry.id}
              dictionary={dictionary}
              entry={line.entry}
              level={line.level}
              open={open.has(line.entry.id)}
              selected={line.entry.id === selected}
              onToggle={onToggle}
            />
          ) : (
            <Pending key={`below ${line.entry.id}`} line={line} onRetry={onRetry} />
          ),
        )}
      </tbody>
    </table>
  );
}
