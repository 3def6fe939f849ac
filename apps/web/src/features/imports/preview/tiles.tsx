import { IMPORT_DECISIONS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { count } from '../../../shared/formats.js';
import type { Batch } from '../import-queries.js';
import type { RowFilter } from './rows/row-view.js';

interface TileProps {
  name: string;
  value: number;
  note: string;
  tone?: 'warn' | 'err' | undefined;
  on: boolean;
  onPick: () => void;
}

function Tile({ name, value, note, tone, on, onPick }: TileProps) {
  return (
    <button type="button" aria-pressed={on} onClick={onPick}>
      <small className={value > 0 && tone ? tone : 'muted'}>{name}</small>
      <strong>{count(value)}</strong>
      <small className="muted">{note}</small>
    </button>
  );
}

interface TilesProps {
  batch: Batch;
  /** Null while something narrower than a decision is looked at. */
  filter: RowFilter | null;
  onFilter: (filter: RowFilter) => void;
}

const tones = { question: 'warn', refused: 'err' } as const;

/** The six decisions add up to the data rows, and each filters the table. */
export function Tiles({ batch, filter, onFilter }: TilesProps) {
  const { t } = useTranslation();
  const { counts, dataRows, table, changedCells } = batch;
  if (!counts) return null;
  const skipped = (table?.skippedRows.length ?? 0) + (table?.headerRow == null ? 0 : table.headerRows);
  return (
    <div className="panel tiles" role="group" aria-label={t('imports.tile.label')}>
      <Tile
        name={t('imports.tile.all')}
        value={dataRows ?? 0}
        note={skipped > 0 ? t('imports.tile.allNote', { skipped: count(skipped) }) : t('imports.tile.allNoteNone')}
        on={filter === 'all'}
        onPick={() => onFilter('all')}
      />
      {IMPORT_DECISIONS.map((decision) => (
        <Tile
          key={decision}
          name={t(`imports.decision.${decision}`)}
          value={counts[decision]}
          note={t(`imports.tile.${decision}`, { cells: count(changedCells) })}
          tone={decision in tones ? tones[decision as keyof typeof tones] : undefined}
          on={filter === decision}
          onPick={() => onFilter(filter === decision ? 'all' : decision)}
        />
      ))}
    </div>
  );
}
