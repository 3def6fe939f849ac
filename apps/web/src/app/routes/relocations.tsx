import { useTranslation } from 'react-i18next';
import { relocationAddress } from '../../features/relocations/list-address.js';
import { useRelocationList } from '../../features/relocations/list-definition.js';
import { relocationFilter, findRelocations, useRelocations } from '../../features/relocations/relocation-queries.js';
import { ExportButton } from '../../features/exports/export-button.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

export function RelocationsRoute() {
  const { t } = useTranslation();
  const list = useListState(relocationAddress);
  const query = useRelocations(list.state);
  const create = (
    <Can permission="relocation.create">
      <ButtonLink to={paths.newRelocation()}>{t('relocations.create')}</ButtonLink>
    </Can>
  );
  const start = (
    <Can permission="relocation.import">
      <ButtonLink kind="primary" to={paths.newImport('relocation')}>
        {t('imports.start')}
      </ButtonLink>
    </Can>
  );
  const take = (
    <ExportButton
      register="relocation"
      filter={relocationFilter(list.state)}
      sort={list.state.sort}
      page={query.data}
    />
  );
  return (
    <ListPage
      register="relocation"
      find={(part) => findRelocations(list.state, part)}
      definition={useRelocationList()}
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
