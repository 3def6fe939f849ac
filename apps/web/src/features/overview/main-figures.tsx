import { fromScaled, toScaled } from '@lianqun/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, large, money } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import { monthOfLabel, useLabel } from '../../shared/period-label.js';
import type { MainFigure, MainFigures as Figures } from './types.js';

const places = 6;

/** What is more or less than the month before; null where one of the two is not known. */
export function difference({ value, previous }: Pick<MainFigure, 'value' | 'previous'>): string | null {
  const [now, before] = [toScaled(value ?? '', places), toScaled(previous ?? '', places)];
  return now === null || before === null ? null : fromScaled(now - before, places);
}

const isMoney = ({ unit }: MainFigure) => unit === '万元';

function useShown() {
  const language = useLanguage();
  return (figure: MainFigure, value: string | null): string => {
    if (value === null) return '—';
    if (isMoney(figure)) return large(value, language) ?? money(value);
    return figure.unit === '%' || figure.unit === '百分点' ? value : count(Number(value));
  };
}

/** 8月 407 · ↑ +5: with sign and arrow, not by colour alone. */
function Before({ figure, label, short = false }: { figure: MainFigure; label: string | null; short?: boolean }) {
  const { t } = useTranslation();
  const shown = useShown();
  const change = difference(figure);
  if (label === null || change === null) return null;
  const sign = change.startsWith('-') ? '−' : '+';
  const size = shown(figure, change.replace('-', ''));
  const flat = !/[1-9]/.test(change);
  const moved = flat ? t('overview.figures.same') : `${sign === '+' ? '↑' : '↓'} ${sign}${size}`;
  return (
    <span className="nowrap">
      {short ? '' : `${label} `}
      {shown(figure, figure.previous)} · {moved}
    </span>
  );
}

interface TileProps {
  figures: Figures;
  /** The report whose figures open to the rows; without one the number stands alone. */
  reportId: string | null;
}

function Value({ figure, reportId }: { figure: MainFigure; reportId: string | null }) {
  const shown = useShown();
  const text = shown(figure, figure.value);
  if (!reportId || figure.value === null) return text;
  return (
    <Link className="opens" to={paths.report(reportId, `all.${figure.key}`)} aria-label={`${figure.label} ${text}`}>
      {text}
    </Link>
  );
}

function Tile({ label, value, notes }: { label: string; value: ReactNode; notes: ReactNode }) {
  return (
    <div>
      <dt className="muted">{label}</dt>
      <dd>{value}</dd>
      <dd className="figures-before muted">{notes}</dd>
    </div>
  );
}

/** Ahead of or behind where the plan says the year should be, in words. */
function Gap({ figure, label }: { figure: MainFigure; label: string | null }) {
  const { t } = useTranslation();
  const words = (value: string) =>
    t(value.startsWith('-') ? 'overview.figures.behind' : 'overview.figures.ahead', { n: value.replace('-', '') });
  if (figure.value === null) return null;
  return (
    <>
      <span className={figure.value.startsWith('-') ? 'warn nowrap' : 'nowrap'}>{words(figure.value)}</span>
      {figure.previous !== null && label && (
        <span className="nowrap">
          {' '}
          · {label} {words(figure.previous)}
        </span>
      )}
    </>
  );
}

/** The main figures of the last locked month with the month before beside them; the open month never mixes in. */
export function MainFigures({ figures, reportId }: TileProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const previous = figures.previousLabel && monthOfLabel(label(figures.previousLabel));
  const of = (key: string) => figures.items.find((figure) => figure.key === key);
  const amountUnit = t('overview.figures.amountUnit');
  const simple = (['projects', 'totalInvestment', 'yearInvestment'] as const).flatMap((key) => of(key) ?? []);
  const [rate, gap, open, overdue] = [of('completionRate'), of('gap'), of('blockersOpen'), of('blockersOverdue')];
  return (
    <Panel
      title={t('overview.figures.title')}
      note={t('overview.figures.note', { unit: amountUnit })}
      action={<span className="muted">{t('overview.figures.locked', { period: label(figures.label) })}</span>}
    >
      <dl className="figures">
        {simple.map((figure) => (
          <Tile
            key={figure.key}
            label={t(`overview.figures.${figure.key as 'projects'}`)}
            value={
              <>
                <Value figure={figure} reportId={reportId} />{' '}
                <small>{isMoney(figure) ? amountUnit : t('overview.figures.projectUnit')}</small>
              </>
            }
            notes={<Before figure={figure} label={previous} />}
          />
        ))}
        {rate && (
          <Tile
            label={t('overview.figures.completionRate')}
            value={
              <>
                <Value figure={rate} reportId={reportId} /> <small>%</small>
              </>
            }
            notes={gap ? <Gap figure={gap} label={previous} /> : <Before figure={rate} label={previous} />}
          />
        )}
        {open && (
          <Tile
            label={t('overview.figures.blockers')}
            value={
              <>
                <Value figure={open} reportId={reportId} /> <small>{t('overview.figures.open')}</small>{' '}
                {overdue && (
                  <>
                    <span className={overdue.value && overdue.value !== '0' ? 'err' : undefined}>
                      <Value figure={overdue} reportId={reportId} />
                    </span>{' '}
                    <small>{t('overview.figures.overdue')}</small>
                  </>
                )}
              </>
            }
            notes={
              <>
                <Before figure={open} label={previous} />
                {overdue && previous && (
                  <>
                    {t('overview.figures.overdueBefore')} <Before figure={overdue} label={previous} short />
                  </>
                )}
              </>
            }
          />
        )}
      </dl>
    </Panel>
  );
}
