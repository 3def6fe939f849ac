import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TreeGrid, TreeRow } from '../../shared/frames/tree-grid.js';
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
  const { id, name, parts } = entry;
  return (
    <TreeRow
      {...{ id, name, parts, level, open, selected, onToggle }}
      title={<EntryName dictionary={dictionary} entry={entry} />}
    >
      <EntryCells dictionary={dictionary} entry={entry} />
    </TreeRow>
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

/** The entries that are open, and what stands in the place of those that are still to come. */
export function EntryTree({ dictionary, lines, open, selected, onToggle, onRetry }: TreeProps) {
  const { t } = useTranslation();
  const entries = lines.filter(({ kind }) => kind === 'entry').map(({ entry }) => entry);
  return (
    <TreeGrid
      className="dicttable"
      label={t(`dictionaries.name.${dictionary}`)}
      lines={entries.map(({ id, parentId, parts }) => ({ id, parentId, parts, open: open.has(id) }))}
      onToggle={onToggle}
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
    </TreeGrid>
  );
}
