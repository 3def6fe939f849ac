import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { money, none, shortDay } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';
import { chainsWithLinks, shortRegion } from './columns.js';
import type { Enterprise } from './enterprise-queries.js';
import { HonourTags } from '../../shared/ledger/honours.js';

/** A row on a phone: who it is, where it stands, how large it is. */
export function EnterpriseCards({ rows }: { rows: readonly Enterprise[] }) {
  const { t } = useTranslation();
  return (
    <ul className="cards" aria-label={t('enterprises.table')}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={paths.enterprise(row.id)} className="card">
            <span className="card-title">
              <b>{row.name}</b> <HonourTags tags={row.tags} />
            </span>
            <span className="card-line">
              <span>{row.creditCode ?? row.registrationNo ?? t('enterprises.detail.noCode')}</span>
              <span className="cut">{shortRegion(row.regionName) ?? none}</span>
            </span>
            <span className="card-line muted">
              <span className="cut">{chainsWithLinks(row)}</span>
              <span className="nowrap">
                {money(row.registeredCapital)}
                {row.registeredCapital && ` ${t('unit.tenThousandYuan')}`} · {shortDay(row.updatedAt)}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
