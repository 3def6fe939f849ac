import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { usePermission } from '../../../shared/api/session.js';
import { ButtonLink } from '../../../shared/frames/button-link.js';
import { Page } from '../../../shared/frames/page.js';
import { QueryState } from '../../../shared/frames/query-state.js';
import { paths } from '../../../shared/paths.js';
import { useChainList } from '../chain-queries.js';
import type { ChainKind, ChainRow } from '../types.js';
import { ChainsTable } from './chains-table.js';
import { DayLine } from './day-line.js';

const dated = ({ name, status, batch, level, regionCode, leadOrganization, chainLeader }: ChainRow) =>
  JSON.stringify([name, status, batch, level, regionCode, leadOrganization?.id, chainLeader]);

/** Those of another day that are something else today. */
const changedOf = (rows: readonly ChainRow[] | undefined, current: readonly ChainRow[] | undefined) => {
  const now = new Map(current?.map((row) => [row.id, dated(row)]));
  return rows && current && rows.filter((row) => now.get(row.id) !== dated(row)).length;
};

const dayIn = (text: string | null) => (text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : '');

/** All chains or all clusters, as they stand or as they stood on a day. */
export function ChainRegister({ kind }: { kind: ChainKind }) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const mayCreate = usePermission('dictionary.manage');
  const on = dayIn(search.get('on'));
  const list = useChainList(kind, on || undefined);
  const today = useChainList(kind).data?.items;
  const items = list.data?.items;
  return (
    <Page
      title={t(`chains.title.${kind}`)}
      aside={items && t(`chains.count.${kind}`, { n: items.length })}
      actions={
        mayCreate && (
          <ButtonLink kind="primary" to={paths.newChain(kind)}>
            {t(`chains.create.${kind}`)}
          </ButtonLink>
        )
      }
    >
      <DayLine
        on={on}
        onChange={(next) => setSearch(next ? { on: next } : {}, { replace: true })}
        changed={on ? changedOf(items, today) : undefined}
      />
      <QueryState query={list}>
        {({ items: rows }) => <ChainsTable kind={kind} rows={rows} current={on ? (today ?? null) : null} />}
      </QueryState>
    </Page>
  );
}
