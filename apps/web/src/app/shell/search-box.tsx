import { Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../shared/paths.js';

/** Ctrl-K from anywhere, Enter to the list of what was found. */
export function SearchBox({ shortcut = false, onDone }: { shortcut?: boolean; onDone?: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  useEffect(() => {
    if (!shortcut) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        input.current?.focus({ cursor: 'all' });
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shortcut]);
  const search = () => {
    void navigate(paths.enterprises({ q: input.current?.input?.value.trim() ?? '' }));
    onDone?.();
  };
  return (
    <form role="search" className="search" onSubmit={(event) => event.preventDefault()}>
      <Input
        ref={input}
        autoComplete="off"
        onPressEnter={search}
        aria-label={t('top.search')}
        placeholder={t('top.searchPlaceholder')}
        suffix={shortcut ? <kbd aria-hidden="true">Ctrl K</kbd> : undefined}
      />
    </form>
  );
}
