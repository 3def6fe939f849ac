import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { exportHref, useAuditRecord, type AuditPage } from '../../features/audit-record/audit-queries.js';
import { LineDrawer } from '../../features/audit-record/line-drawer.js';
import { auditAddress, LINE } from '../../features/audit-record/list-address.js';
import { useAuditList } from '../../features/audit-record/list-definition.js';
import { Can } from '../../shared/can.js';
import { dateTime } from '../../shared/formats.js';
import { ListPage } from '../../shared/frames/list/list-page.js';
import { useListState } from '../../shared/frames/list/list-state.js';

/** Until when nothing can be changed unnoticed, with the head of the chain for who wants to compare it. */
function Sealed({ page }: { page: AuditPage | undefined }) {
  const { t } = useTranslation();
  if (!page?.sealedUntil) return null;
  return (
    <span className="muted sm desktop" title={page.head ? t('auditRecord.head', { head: page.head }) : undefined}>
      {t('auditRecord.sealedUntil', { time: dateTime(page.sealedUntil) })}
    </span>
  );
}

export function AuditRoute() {
  const { t } = useTranslation();
  const list = useListState(auditAddress);
  const query = useAuditRecord(list.state);
  const [search, setSearch] = useSearchParams();
  const open = search.get(LINE);
  const close = () =>
    setSearch(
      (now) => {
        now.delete(LINE);
        return now;
      },
      { replace: true },
    );
  return (
    <>
      <ListPage
        definition={useAuditList(query.data)}
        list={list}
        query={query}
        actions={
          <>
            <Sealed page={query.data} />
            <Can permission="audit-record.export">
              <a className="btn btn-primary" href={exportHref(list.state)} title={t('auditRecord.exportHint')} download>
                {t('auditRecord.export')}
              </a>
            </Can>
          </>
        }
      />
      <LineDrawer
        line={query.data?.items.find(({ id }) => id === open)}
        onClose={close}
        onNarrow={(filter, value) => list.setFilter(filter, [value])}
      />
    </>
  );
}
