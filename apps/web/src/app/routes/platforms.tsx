import { useTranslation } from 'react-i18next';
import { PlatformSystems } from '../../features/reference/platform-systems.js';
import { PlatformsTable } from '../../features/reference/platforms-table.js';
import { usePlatformSystems, useReceivingPlatforms } from '../../shared/api/reference.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';

export function PlatformsRoute() {
  const { t } = useTranslation();
  const platforms = useReceivingPlatforms();
  const systems = usePlatformSystems().data?.items ?? [];
  return (
    <Page title={t('reference.platforms')} aside={t('reference.platformsNote')}>
      <QueryState query={platforms}>
        {({ items }) => (
          <div className="stack">
            <PlatformSystems systems={systems} />
            <PlatformsTable platforms={items} systems={systems} />
          </div>
        )}
      </QueryState>
    </Page>
  );
}
