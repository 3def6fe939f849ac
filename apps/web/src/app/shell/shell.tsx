import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { IdleWatch } from '../../features/accounts/idle-watch.js';
import { useSession } from '../../shared/api/session.js';
import { Skeleton, Waiting } from '../../shared/frames/states.js';
import { usePreference } from '../../shared/storage.js';
import { usePainted } from '../../shared/use-painted.js';
import { Banners } from './banners.js';
import { MenuDrawer } from './menu-drawer.js';
import { Navigation } from './navigation.js';
import { useRememberRecord } from './palette/recent.js';
import { usePaletteKey } from './palette/use-palette-key.js';
import { TopBar } from './top-bar.js';

const loadPalette = () => import('./palette/palette.js');
const Palette = lazy(loadPalette);

/** There before anybody asks for it: what is typed right after Ctrl-K must not be lost while it is being fetched. */
function usePaletteAtHand() {
  useEffect(() => {
    // Not every browser says when it is idle; there it comes with the first use.
    if (!('requestIdleCallback' in window)) return undefined;
    const id = window.requestIdleCallback(() => void loadPalette());
    return () => window.cancelIdleCallback(id);
  }, []);
}

/** Wide lists, grids, the import and the report start with the narrow menu; a choice of the person overrules that everywhere. */
const startsNarrow = (path: string) =>
  /^\/(?:(?:enterprises|platforms|relocations|projects|blockers)|(?:(?:[a-z]+-)?imports|month|reports)\/[^/]+)$/.test(
    path,
  );

/** After a change of page the keyboard and the screen reader stand at the new title. */
function useFocusOnNavigation() {
  const { pathname } = useLocation();
  const known = useRef(pathname);
  useEffect(() => {
    if (known.current === pathname) return;
    known.current = pathname;
    const target = document.querySelector<HTMLElement>('#main h1') ?? document.getElementById('main');
    target?.focus({ preventScroll: true });
  }, [pathname]);
}

export function Shell() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const session = useSession().data;
  const [choice, setChoice] = usePreference<'wide' | 'narrow' | null>('menu', null);
  const [drawer, setDrawer] = useState(false);
  const [searching, setSearching] = useState(false);
  const search = useCallback(() => setSearching(true), []);
  const narrow = choice === null ? startsNarrow(pathname) : choice === 'narrow';
  useFocusOnNavigation();
  useRememberRecord();
  usePaletteKey(search);
  usePaletteAtHand();
  const framed = usePainted();
  const loading = (
    <Waiting>
      <Skeleton rows={10} />
    </Waiting>
  );
  return (
    <div className={`shell${narrow ? ' narrow' : ''}${session?.sampleData ? ' with-banner' : ''}`}>
      <a className="skip" href="#main">
        {t('nav.skip')}
      </a>
      <Banners />
      <TopBar onMenu={() => setDrawer(true)} onSearch={search} />
      <div className="side">
        <Navigation narrow={narrow} />
        <button
          type="button"
          className="collapse"
          aria-expanded={!narrow}
          title={t(narrow ? 'nav.expand' : 'nav.collapse')}
          onClick={() => setChoice(narrow ? 'wide' : 'narrow')}
        >
          {narrow ? t('nav.short.expand') : t('nav.collapse')}
        </button>
      </div>
      <MenuDrawer open={drawer} onClose={() => setDrawer(false)} onSearch={search} />
      <main id="main" tabIndex={-1}>
        {framed ? (
          <Suspense fallback={loading}>
            <Outlet />
          </Suspense>
        ) : (
          loading
        )}
      </main>
      <div id="popups" role="region" aria-label={t('app.popups')} />
      {searching && (
        <Suspense fallback={null}>
          <Palette onClose={() => setSearching(false)} />
        </Suspense>
      )}
      <IdleWatch />
      <ScrollRestoration />
    </div>
  );
}
