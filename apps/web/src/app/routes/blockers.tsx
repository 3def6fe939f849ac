import { useTranslation } from 'react-i18next';
import { findBlockers, useBlockers } from '../../features/blockers/blocker-queries.js';
import { blockerAddress } from '../../features/blockers/list-address.js';
import { useBlockerList } from '../../features/blockers/list-definition.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function BlockersRoute() {
  const { t } = useTranslation();
  const list = useListState(blockerAddress);
  const create = (
    <Can permission="blocker.create">
      <ButtonLink kind="primary" to={paths.newBlocker()}>
        {t('blockers.create')}
      </ButtonLink>
    </Can>
  );
  return (
    <ListPage
      register="blocker"
      find={(part) => findBlockers(list.state, part)}
      definition={useBlockerList()}
      list={list}
      query={useBlockers(list.state)}
      actions={create}
      start={create}
    />
  );
}
