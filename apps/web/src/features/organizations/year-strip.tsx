import { todayInShanghai } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import type { LeadingTerm } from './types.js';
import { leadingYears, type Segment } from './years.js';

const span = ({ from, to }: Segment) => `${from.slice(5)} — ${to.slice(5)}`;

/** Year by year who leads; as wide as it is long, and what is not on record hollow. */
export function YearStrip({ terms }: { terms: readonly LeadingTerm[] }) {
  const { t } = useTranslation();
  return (
    <ol className="yearstrip" aria-label={t('organizations.leading.years')}>
      {leadingYears(terms, todayInShanghai(new Date())).map(({ year, segments }) => (
        <li key={year}>
          <b>{t('organizations.leading.year', { year })}</b>
          <ul>
            {segments.map((segment) => (
              <li
                key={segment.from}
                style={{ flexGrow: segment.days }}
                className={segment.term ? (segment.term.current ? 'now' : undefined) : 'gap'}
                title={`${segment.term?.organization.name ?? t('organizations.leading.gap')} ${span(segment)}`}
              >
                <span lang={segment.term ? 'zh-CN' : undefined} className="cut">
                  {segment.term?.organization.shortName ?? t('organizations.leading.gap')}
                </span>
                {segment.term?.current && <small>{t('organizations.leading.current')}</small>}
                {segments.length > 1 && <small className="nowrap">{span(segment)}</small>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
