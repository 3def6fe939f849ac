import { useTranslation } from 'react-i18next';
import { blockerFilter, findBlockers, useBlockers } from '../../features/blockers/blocker-queries.js';
import { blockerAddress } from '../../features/blockers/list-address.js';
import { useBlockerList } from '../../features/blockers/list-definition.js';
import { ExportButton } from '../../features/exports/export-button.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function BlockersRoute() {
  const { t } = useTranslation();
  const list = useListState(blockerAddress);
  const query = useBlockers(list.state);
  const create = (
    <Can permission="blocker.create">
      <ButtonLink to={paths.newBlocker()}>{t('blockers.create')}</ButtonLink>
    </Can>
  );
  const start = (
    <Can permission="blocker.import">
      <ButtonLink kind="primary" to={paths.newImport('blocker')}>
        {t('imports.start')}
      </ButtonLink>
    </Can>
  );
  const take = (
    <ExportButton register="blocker" filter={blockerFilter(list.state)} sort={list.state.sort} page={query.data} />
  );
  return (
    <ListPage
      register="blocker"
      find={(part) => findBlockers(list.state, part)}
      definition={useBlockerList()}
      list={list}
      query={query}
      actions={
        <>
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
