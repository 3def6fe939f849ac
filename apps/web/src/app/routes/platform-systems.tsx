import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePlatformSummary } from '../../features/platforms/platform-queries.js';
import { Systems } from '../../features/platforms/systems.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

export function PlatformSystemsRoute() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('platforms.systems.title')}
      aside={t('platforms.systems.note')}
      above={
        <p className="crumbs">
          <Link to={paths.platforms()}>{t('platforms.title')}</Link>
        </p>
      }
    >
      <QueryState query={usePlatformSummary()}>{(summary) => <Systems summary={summary} />}</QueryState>
    </Page>
  );
}
