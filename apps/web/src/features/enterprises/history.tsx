import type { Schemas } from '@lianqun/api-client';
import { Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../shared/formats.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';
import { useEnterpriseHistory } from './enterprise-queries.js';
import { FieldText, useFieldName } from '../../shared/ledger/field-value.js';

type Entry = Schemas['HistoryEntry'];

export function Origin({ origin }: { origin: Entry['origin'] }) {
  const { t } = useTranslation();
  if (origin.kind !== 'import') {
    return t(`enterprises.history.${origin.kind === 'system' ? 'system' : origin.kind}`);
  }
  const text = t('enterprises.history.byImport', { file: origin.fileName ?? '' });
  return (
    <>
      {origin.batchId ? <Link to={paths.importBatch(origin.batchId)}>{text}</Link> : text}
      {origin.rowNumber !== undefined && ` ${t('enterprises.history.row', { row: origin.rowNumber })}`}
    </>
  );
}

/** The old value stands struck through before the new one. A new record names what was filled in. */
export function Changes({ entry, limit = Infinity }: { entry: Entry; limit?: number }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  if (entry.operation === 'insert') {
    // Chains, honours and years are one entry each: several of them are still one item of the form.
    const names = [...new Set(entry.changes.map((change) => fieldName(change.field)))];
    const fields = names.join(t('list.separator'));
    return <>{t('enterprises.history.filledFields', { n: names.length, fields })}</>;
  }
  return (
    <ul className="changes">
      {entry.changes.slice(0, limit).map((change) => (
        <li key={change.field}>
          <span className="muted">{fieldName(change.field)}</span>{' '}
          <del>
            <FieldText field={change.field} value={change.before} />
          </del>{' '}
          <span aria-hidden="true">→</span>{' '}
          <ins>
            <FieldText field={change.field} value={change.after} />
          </ins>
        </li>
      ))}
      {entry.changes.length > limit && <li className="muted">+{entry.changes.length - limit}</li>}
    </ul>
  );
}

const operations = { insert: 'created', update: 'updated', delete: 'deleted' } as const;

export function History({ id }: { id: string }) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const pageSize = 50;
  const query = useEnterpriseHistory(id, page, pageSize);
  return (
    <QueryState query={query}>
      {({ items, total }) =>
        total === 0 ? (
          <StateBox title={t('enterprises.history.empty')} />
        ) : (
          <>
            <ol className="panel history" aria-label={t('enterprises.history.table')}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <div>
                    <time dateTime={entry.at}>{dateTime(entry.at)}</time>
                    <p>
                      <b>{entry.actorName ?? t('enterprises.history.system')}</b>{' '}
                      {t(`enterprises.history.${operations[entry.operation]}`)}
                    </p>
                    <p className="muted sm">
                      <Origin origin={entry.origin} />
                    </p>
                  </div>
                  <div>
                    <Changes entry={entry} />
                  </div>
                </li>
              ))}
            </ol>
            {total > pageSize && (
              <div className="pager">
                <Pagination size="small" current={page} pageSize={pageSize} total={total} onChange={setPage} />
              </div>
            )}
          </>
        )
      }
    </QueryState>
  );
}

/** The newest few, for the side column. */
export function RecentChanges({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data } = useEnterpriseHistory(id, 1, 3);
  if (!data) return null;
  return (
    <ol className="recentchanges">
      {data.items.length === 0 && <li className="muted">{t('enterprises.history.empty')}</li>}
      {data.items.map((entry) => (
        <li key={entry.id}>
          <time className="muted" dateTime={entry.at}>
            {dateTime(entry.at)}
          </time>{' '}
          {entry.actorName ?? t('enterprises.history.system')}
          <div>
            <Changes entry={entry} limit={3} />
          </div>
        </li>
      ))}
    </ol>
  );
}
