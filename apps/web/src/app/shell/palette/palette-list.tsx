import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Marked } from './marked.js';
import type { PaletteEntry, PaletteSection } from './sections.js';

export const LIST_ID = 'palette-list';

export const optionId = (key: string) => `palette-${key}`;

interface OptionProps {
  entry: PaletteEntry;
  active: boolean;
  onActive: () => void;
  onOpen: (newTab: boolean) => void;
}

function Option({ entry, active, onActive, onOpen }: OptionProps) {
  const { t } = useTranslation();
  const { key, title, code, line, otherName, kind, plain = false } = entry;
  // The keyboard stays in the input, whatever is clicked.
  const stay = (event: MouseEvent) => event.preventDefault();
  return (
    <div
      role="option"
      id={optionId(key)}
      aria-selected={active}
      className={plain ? 'palette-option plain' : 'palette-option'}
      onMouseDown={stay}
      onMouseMove={active ? undefined : onActive}
      onClick={(event) => onOpen(event.ctrlKey || event.metaKey)}
      onAuxClick={(event) => event.button === 1 && onOpen(true)}
    >
      <span className="palette-title">
        <Marked {...title} />
        {otherName && (
          <small className="muted">
            {' '}
            {t('search.otherName')} <Marked {...otherName} />
          </small>
        )}
      </span>
      {(code || line || kind) && (
        <span className="palette-line muted sm">
          {kind && <span className="tag">{kind}</span>}
          {code && (
            <span className="num">
              <Marked {...code} />
            </span>
          )}
          {line && <span className="palette-where">{line}</span>}
        </span>
      )}
    </div>
  );
}

interface ListProps {
  sections: readonly PaletteSection[];
  active: string | null;
  onActive: (key: string) => void;
  onOpen: (entry: PaletteEntry, newTab: boolean) => void;
}

/** What can be opened, in groups. */
export function PaletteList({ sections, active, onActive, onOpen }: ListProps) {
  const { t } = useTranslation();
  return (
    <div role="listbox" id={LIST_ID} aria-label={t('search.results')} className="palette-list">
      {sections.map((section) => (
        <div key={section.key} role="group" aria-labelledby={optionId(`group-${section.key}`)}>
          <p id={optionId(`group-${section.key}`)} className="palette-group">
            {section.title}
          </p>
          {section.entries.map((entry) => (
            <Option
              key={entry.key}
              entry={entry}
              active={entry.key === active}
              onActive={() => onActive(entry.key)}
              onOpen={(newTab) => onOpen(entry, newTab)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
