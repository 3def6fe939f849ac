import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import { useDictionaries } from './dictionary-queries.js';
import { DICTIONARIES, type DictionaryName } from './types.js';

/** The dictionaries with how many entries each has, and how many of them staff edited. */
export function DictionaryMenu({ current }: { current: DictionaryName }) {
  const { t } = useTranslation();
  const menu = useRef<HTMLElement>(null);
  // On a phone the dictionaries stand in one line that is wider than the screen.
  useEffect(() => {
    menu.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  const counts = new Map(useDictionaries().data?.items.map((one) => [one.name, one]));
  return (
    <nav ref={menu} className="panel dictmenu" aria-label={t('dictionaries.title')}>
      <ul>
        {DICTIONARIES.map((name) => {
          const counted = counts.get(name);
          return (
            <li key={name}>
              <Link to={paths.dictionaries(name)} aria-current={name === current ? 'page' : undefined}>
                <span>{t(`dictionaries.name.${name}`)}</span>
                {counted && <span className="muted sm num">{count(counted.count)}</span>}
                {counted !== undefined && counted.edited > 0 && (
                  <span className="muted sm dictmenu-edited">
                    {t('dictionaries.editedCount', { n: count(counted.edited) })}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
