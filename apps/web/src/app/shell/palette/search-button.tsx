import { useTranslation } from 'react-i18next';

/** Looks like the field that it opens. */
export function SearchButton({ onOpen, shortcut = false }: { onOpen: () => void; shortcut?: boolean }) {
  const { t } = useTranslation();
  return (
    <button type="button" className="searchbutton" aria-haspopup="dialog" onClick={onOpen}>
      <span>{t('search.button')}</span>
      {shortcut && <kbd aria-hidden="true">Ctrl K</kbd>}
    </button>
  );
}
