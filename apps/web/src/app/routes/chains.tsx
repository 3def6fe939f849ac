import { useTranslation } from 'react-i18next';
import { chainFilter, findChains, useChainList } from '../../features/chains/chain-queries.js';
import { changedSince } from '../../features/chains/list/changed-since.js';
import { DayLine } from '../../features/chains/list/day-line.js';
import { chainAddress, dayOf } from '../../features/chains/list/list-address.js';
import { useChainListDefinition, useRegisterNow } from '../../features/chains/list/list-definition.js';
import type { ChainKind } from '../../features/chains/types.js';
import { ExportButton } from '../../features/exports/export-button.js';
import { Can } from '../../shared/can.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';
import { paths } from '../../shared/paths.js';

/** All chains or all clusters, as they stand or as they stood on a day. */
function ChainsPage({ kind }: { kind: ChainKind }) {
  const { t } = useTranslation();
  const list = useListState(chainAddress);
  const query = useChainList(kind, list.state);
  const now = useRegisterNow(kind);
  const on = dayOf(list.state);
  const create = (
    <Can permission="dictionary.manage">
      <ButtonLink to={paths.newChain(kind)}>{t(`chains.create.${kind}`)}</ButtonLink>
    </Can>
  );
  const start = (
    <Can permission="chain.import">
      <ButtonLink kind="primary" to={paths.newImport(kind)}>
        {t('imports.start')}
      </ButtonLink>
    </Can>
  );
  const take = (
    <ExportButton register={kind} filter={chainFilter(list.state)} sort={list.state.sort} page={query.data} />
  );
  return (
    <ListPage
      register={kind}
      find={(part) => findChains(kind, list.state, part)}
      definition={useChainListDefinition(kind, on)}
      list={list}
      query={query}
      all={now?.length}
      above={
        <DayLine
          on={on}
          onChange={(day) => list.setFilter('on', day ? [day] : [])}
          changed={on ? changedSince(query.data?.items, now) : undefined}
        />
      }
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

export const ChainsRoute = () => <ChainsPage kind="chain" />;

export const ClustersRoute = () => <ChainsPage kind="cluster" />;
