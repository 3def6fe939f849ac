import { useTranslation } from 'react-i18next';
import { relocationAddress } from '../../features/relocations/list-address.js';
import { useRelocationList } from '../../features/relocations/list-definition.js';
import { findRelocations, useRelocations } from '../../features/relocations/relocation-queries.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function RelocationsRoute() {
  const { t } = useTranslation();
  const list = useListState(relocationAddress);
  const create = (
    <Can permission="relocation.create">
      <ButtonLink kind="primary" to={paths.newRelocation()}>
        {t('relocations.create')}
      </ButtonLink>
    </Can>
  );
  return (
    <ListPage
      register="relocation"
      find={(part) => findRelocations(list.state, part)}
      definition={useRelocationList()}
      list={list}
      query={useRelocations(list.state)}
      actions={create}
      start={create}
    />
  );
}
