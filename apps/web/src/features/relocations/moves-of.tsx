import { useTranslation } from 'react-i18next';
import { usePermission } from '../../shared/api/session.js';
import type { RecordTab } from '../../shared/frames/record/record-page.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Panel } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';
import { Moves } from './overview/moves.js';
import { useMovesOf } from './relocation-queries.js';

function MovesOf({ enterpriseId }: { enterpriseId: string }) {
  const { t } = useTranslation();
  const mayCreate = usePermission('relocation.create');
  return (
    <QueryState query={useMovesOf(enterpriseId, true)}>
      {({ items, withheld }) => (
        <Panel
          title={t('relocations.ofEnterprise')}
          action={
            mayCreate && <ButtonLink to={paths.newRelocation({ enterpriseId })}>{t('relocations.create')}</ButtonLink>
          }
        >
          {items.length === 0 && <p className="panel-body muted">{t('relocations.noMoves')}</p>}
          {items.length > 0 && <Moves label={t('relocations.ofEnterprise')} moves={items} />}
          {withheld > 0 && <p className="panel-body muted">{t('relocations.withheldMoves', { n: withheld })}</p>}
        </Panel>
      )}
    </QueryState>
  );
}

/** The moves of an enterprise as a tab of its page; none for those who may not see relocations. */
export function useMovesTab(enterpriseId: string): RecordTab[] {
  const { t } = useTranslation();
  const may = usePermission('relocation.read');
  const found = useMovesOf(enterpriseId, may).data?.total;
  if (!may) return [];
  return [
    {
      key: 'relocations',
      label: t('relocations.tab'),
      ...(found === undefined ? {} : { count: found }),
      content: () => <MovesOf enterpriseId={enterpriseId} />,
    },
  ];
}
