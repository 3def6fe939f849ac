import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';

interface Figure {
  label: string;
  value: number;
  to?: string;
  note?: string;
}

export function KeyFigures({ overview }: { overview: Schemas['Overview'] }) {
  const { t } = useTranslation();
  const byKind = new Map(overview.byTag.map(({ kind, count: value }) => [kind, value]));
  const tagged = (kind: 'lead' | 'little-giant' | 'champion'): Figure => ({
    label: t(`overview.kind.${kind}`),
    value: byKind.get(kind) ?? 0,
    to: paths.enterprises({ tag: kind }),
  });
  const share = overview.enterpriseTotal > 0 ? (overview.distinctOnChains / overview.enterpriseTotal) * 100 : null;
  const figures: Figure[] = [
    { label: t('overview.total'), value: overview.enterpriseTotal, to: paths.enterprises() },
    {
      label: t('overview.onChains'),
      value: overview.distinctOnChains,
      ...(share === null ? {} : { note: t('overview.share', { percent: share.toFixed(1) }) }),
    },
    tagged('lead'),
    tagged('little-giant'),
    tagged('champion'),
  ];
  return (
    <dl className="panel figures">
      {figures.map(({ label, value, to, note }) => (
        <div key={label}>
          <dt className="muted">{label}</dt>
          <dd>
            {to ? (
              <Link to={to} className="opens">
                {count(value)}
              </Link>
            ) : (
              count(value)
            )}{' '}
            <small>{t('unit.enterprises')}</small>
            {note && <small className="figures-note">{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
