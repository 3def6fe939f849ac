import { useTranslation } from 'react-i18next';
import { platformAddress } from '../../features/platforms/list-address.js';
import { usePlatformList } from '../../features/platforms/list-definition.js';
import { platformFilter, findPlatforms, usePlatforms } from '../../features/platforms/platform-queries.js';
import { ExportButton } from '../../features/exports/export-button.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function PlatformsRoute() {
  const { t } = useTranslation();
  const list = useListState(platformAddress);
  const query = usePlatforms(list.state);
  const create = (
    <Can permission="platform.create">
      <ButtonLink to={paths.newPlatform()}>{t('platforms.create')}</ButtonLink>
    </Can>
  );
  const start = (
    <Can permission="platform.import">
      <ButtonLink kind="primary" to={paths.newImport('platform')}>
        {t('imports.start')}
      </ButtonLink>
    </Can>
  );
  const take = (
    <ExportButton register="platform" filter={platformFilter(list.state)} sort={list.state.sort} page={query.data} />
  );
  return (
    <ListPage
      register="platform"
      find={(part) => findPlatforms(list.state, part)}
      definition={usePlatformList()}
      list={list}
      query={query}
      actions={
        <>
          <ButtonLink to={paths.platformSystems}>{t('platforms.systems.link')}</ButtonLink>
          {take}
          {create}
          {start}
        </>
      }
      orElse={create}
      start={start}
    />
  );
}
