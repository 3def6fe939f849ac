import type { Schemas } from '@lianqun/api-client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { paths } from '../../shared/paths.js';
import { useOutcome } from './batch-outcome.js';
import { StatusWord } from './status-word.js';

export function RecentImports({ batches }: { batches: readonly Schemas['ImportBatch'][] }) {
  const { t } = useTranslation();
  const outcome = useOutcome();
  return (
    <Panel title={t('overview.recentImports')} action={<Link to={paths.imports()}>{t('overview.allImports')}</Link>}>
      {batches.length === 0 && <p className="panel-body muted">{t('overview.noImports')}</p>}
      <ul className="recents">
        {batches.map((batch) => (
          <li key={batch.id}>
            <Link to={paths.importBatch(batch.id)}>{batch.fileName}</Link>
            <StatusWord status={batch.status} />
            <span className="muted sm recents-outcome">{outcome(batch)}</span>
            <span className="muted sm nowrap">{dateTime(batch.createdAt)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
