import { useTranslation } from 'react-i18next';
import { platformAddress } from '../../features/platforms/list-address.js';
import { usePlatformList } from '../../features/platforms/list-definition.js';
import { findPlatforms, usePlatforms } from '../../features/platforms/platform-queries.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function PlatformsRoute() {
  const { t } = useTranslation();
  const list = useListState(platformAddress);
  const create = (
    <Can permission="platform.create">
      <ButtonLink kind="primary" to={paths.newPlatform()}>
        {t('platforms.create')}
      </ButtonLink>
    </Can>
  );
  return (
    <ListPage
      register="platform"
      find={(part) => findPlatforms(list.state, part)}
      definition={usePlatformList()}
      list={list}
      query={usePlatforms(list.state)}
      actions={
        <>
          <ButtonLink to={paths.platformSystems}>{t('platforms.systems.link')}</ButtonLink>
          {create}
        </>
      }
      start={create}
    />
  );
}
