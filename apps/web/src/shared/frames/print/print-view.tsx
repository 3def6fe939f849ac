import { useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from 'antd';
import { useSession } from '../../api/session.js';
import { dateTime } from '../../formats.js';
import { Facts, Page } from '../page.js';
import type { RecordHead } from '../record/record-page.js';

/** What a page of A4 has room for within its margins, in pixels of the style sheet. */
const room = { width: 718, height: 1040 };

/** Smaller by small steps until it fits; what is smaller also has more room in width. */
function fit(sheet: HTMLElement): void {
  for (let scale = 1; scale > 0.3; scale -= 0.04) {
    sheet.style.zoom = String(scale);
    sheet.style.width = `${room.width / scale}px`;
    if (sheet.scrollHeight * scale <= room.height) break;
  }
}

interface PrintViewProps {
  /** The register it belongs to. */
  register: string;
  head: RecordHead;
  children: ReactNode;
}

/** A record as it is printed: on one page, whatever it holds. */
export function PrintView({ register, head: { title, aside, line, facts }, children }: PrintViewProps) {
  const { t } = useTranslation();
  const who = useSession().data?.account.displayName ?? '';
  const fitted = useCallback((sheet: HTMLElement) => {
    const observer = new ResizeObserver(() => fit(sheet));
    observer.observe(sheet);
    return () => observer.disconnect();
  }, []);
  return (
    <Page
      title={title}
      actions={
        <>
          <span className="muted sm">{t('house.print.note')}</span>
          <Link className="btn" to={{ search: '' }} replace>
            {t('house.print.back')}
          </Link>
          <Button type="primary" onClick={() => window.print()}>
            {t('house.print.do')}
          </Button>
        </>
      }
    >
      <div className="printpaper">
        <article ref={fitted} className="printsheet" aria-label={t('house.print.sheet')}>
          <header>
            <p className="printtitle">
              {title} {aside}
            </p>
            <p className="muted sm">{line.filter(Boolean).join(' · ')}</p>
            <Facts items={facts} />
          </header>
          {children}
          <footer className="muted sm">
            {register} · {t('house.print.foot', { who, at: dateTime(new Date().toISOString()) })}
          </footer>
        </article>
      </div>
    </Page>
  );
}
