import { Button, Input, Modal } from 'antd';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemLine, Skeleton, Waiting } from '../../../shared/frames/states.js';
import { pageRoot } from '../../../shared/page-root.js';
import { useOpen } from '../../../shared/use-open.js';
import { LIST_ID, optionId, PaletteList } from './palette-list.js';
import type { PaletteEntry } from './sections.js';
import { type PaletteContent, usePaletteContent } from './use-palette.js';

/** Which entry the keyboard stands on: the first until somebody moves, and whenever it is gone. */
function useActive(entries: readonly PaletteEntry[]) {
  const [wanted, setWanted] = useState<string | null>(null);
  const active = entries.find(({ key }) => key === wanted) ?? entries[0] ?? null;
  const move = (by: number) => {
    const at = active ? entries.indexOf(active) : 0;
    setWanted(entries[(at + by + entries.length) % entries.length]?.key ?? null);
  };
  useEffect(() => {
    if (active) document.getElementById(optionId(active.key))?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return { active, setWanted, move };
}

/** Nothing found, or no answer. */
function Nothing({ content, text }: { content: PaletteContent; text: string }) {
  const { t } = useTranslation();
  if (content.error) {
    return (
      <div className="palette-state">
        <ProblemLine error={content.error} />
        <Button onClick={content.retry}>{t('action.retry')}</Button>
      </div>
    );
  }
  if (content.waiting) {
    return (
      <Waiting>
        <Skeleton rows={4} />
      </Waiting>
    );
  }
  return (
    <div className="palette-state">
      <p className="statebox-title">{t('search.none', { text })}</p>
      <p className="muted">{t('search.noneText')}</p>
    </div>
  );
}

/** What an assistive device is told when the answer has come. */
function Status({ content, shown }: { content: PaletteContent; shown: number }) {
  const { t } = useTranslation();
  return (
    <p role="status" className="visually-hidden">
      {content.waiting ? '' : t('search.status', { n: shown })}
    </p>
  );
}

function Keys() {
  const { t } = useTranslation();
  return (
    <p className="palette-keys muted sm" aria-hidden="true">
      {(['move', 'open', 'newTab', 'close'] as const).map((key) => (
        <span key={key}>
          <kbd>{t(`search.keys.${key}Key`)}</kbd> {t(`search.keys.${key}`)}
        </span>
      ))}
    </p>
  );
}

interface SearchProps {
  text: string;
  onText: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
  active: PaletteEntry | null;
  onClose: () => void;
}

function SearchInput({ text, onText, onKey, active, onClose }: SearchProps) {
  const { t } = useTranslation();
  return (
    <div className="palette-search">
      <Input
        autoFocus
        variant="borderless"
        role="combobox"
        aria-label={t('search.title')}
        aria-autocomplete="list"
        aria-expanded={active !== null}
        aria-controls={LIST_ID}
        aria-activedescendant={active ? optionId(active.key) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={100}
        placeholder={t('search.placeholder')}
        value={text}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKey}
      />
      <button type="button" className="linkbutton palette-close" onClick={onClose}>
        {t('action.close')}
      </button>
    </div>
  );
}

/** Everything by typing: records of every register, pages of the menu, and what was open before. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const open = useOpen();
  const [text, setText] = useState('');
  const content = usePaletteContent(text);
  const entries = content.sections.flatMap((section) => section.entries);
  const { active, setWanted, move } = useActive(entries);
  const openEntry = (entry: PaletteEntry, newTab: boolean) => {
    if (!newTab) onClose();
    open(entry.to, { newTab });
  };
  const onKey = (event: KeyboardEvent) => {
    // A word that is still being composed takes Enter and the arrows for itself.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active) openEntry(active, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  };
  const onText = (next: string) => {
    setText(next);
    setWanted(null);
  };
  return (
    <Modal
      open
      footer={null}
      closable={false}
      getContainer={pageRoot}
      width={640}
      className="palette"
      title={<span className="visually-hidden">{t('search.title')}</span>}
      onCancel={onClose}
    >
      <SearchInput {...{ text, onText, onKey, active, onClose }} />
      <Status content={content} shown={entries.length} />
      {content.error && entries.length > 0 ? <Nothing content={content} text={text} /> : null}
      {entries.length > 0 ? (
        <PaletteList sections={content.sections} active={active?.key ?? null} onActive={setWanted} onOpen={openEntry} />
      ) : (
        <Nothing content={content} text={text.trim()} />
      )}
      <Keys />
    </Modal>
  );
}
