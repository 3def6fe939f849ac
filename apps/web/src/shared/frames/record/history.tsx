import type { Schemas } from '@lianqun/api-client';
import { Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dateTime } from '../../formats.js';
import { paths } from '../../paths.js';
import { QueryState } from '../query-state.js';
import { StateBox } from '../states.js';
import type { FieldWords } from './fields.js';
import { useHistory, type HistoryOf } from './use-history.js';

type Entry = Schemas['HistoryEntry'];

/** Only enterprises and projects come with lists. */
const importedInto = ({ path }: HistoryOf) => (path.startsWith('/api/projects') ? 'project' : 'enterprise');

function Origin({ origin, of }: { origin: Entry['origin']; of: HistoryOf }) {
  const { t } = useTranslation();
  if (origin.kind !== 'import') return t(`record.changes.${origin.kind}`);
  const text = t(`record.changes.${origin.undo ? 'byUndo' : 'byImport'}`, { file: origin.fileName ?? '' });
  return (
    <>
      {origin.batchId ? <Link to={paths.importBatch(origin.batchId, undefined, importedInto(of))}>{text}</Link> : text}
      {origin.rowNumber !== undefined && ` ${t('record.changes.row', { row: origin.rowNumber })}`}
    </>
  );
}

type Change = Entry['changes'][number];
type Way = 'added' | 'removed' | 'changed';

const wayOf = ({ before, after }: Change): Way => (before === null ? 'added' : after === null ? 'removed' : 'changed');

/** As many of one kind stand in one line. */
const FOLDED = 3;

interface Line {
  field: string;
  way: Way;
  changes: Change[];
}

/** What was added to, removed from or changed in one field at a time: the fourteen links of a chain are one act. */
function linesOf(changes: readonly Change[]): Line[] {
  const kinds = new Map<string, Line>();
  for (const change of changes) {
    const [field, way] = [change.field, wayOf(change)];
    const line = kinds.get(`${field} ${way}`) ?? { field, way, changes: [] };
    kinds.set(`${field} ${way}`, { ...line, changes: [...line.changes, change] });
  }
  return [...kinds.values()].flatMap((line) =>
    line.changes.length < FOLDED ? line.changes.map((change) => ({ ...line, changes: [change] })) : [line],
  );
}

function OldAndNew({ change: { field, before, after }, fields }: { change: Change; fields: FieldWords }) {
  const { t } = useTranslation();
  const text = (value: unknown) => fields.text(field, value) ?? t('record.changes.unset');
  return (
    <>
      <del>{text(before)}</del> <span aria-hidden="true">→</span> <ins>{text(after)}</ins>
    </>
  );
}

/** One change in full; several of one kind by their number, which opens to them where there is room. */
function ChangeLine({
  line: { field, way, changes },
  fields,
  opens,
}: {
  line: Line;
  fields: FieldWords;
  opens: boolean;
}) {
  const { t } = useTranslation();
  const name = <span className="muted">{fields.name(field)}</span>;
  const [first] = changes;
  if (first && changes.length === 1) {
    return (
      <>
        {name} <OldAndNew change={first} fields={fields} />
      </>
    );
  }
  const number = t(`record.changes.${way}`, { n: changes.length });
  if (!opens) {
    return (
      <>
        {name} {number}
      </>
    );
  }
  return (
    <details>
      <summary>
        {name} {number}
      </summary>
      <ul className="changes">
        {changes.map((change, index) => (
          <li key={index}>
            {way === 'changed' ? (
              <OldAndNew change={change} fields={fields} />
            ) : (
              fields.text(field, way === 'added' ? change.after : change.before)
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ChangesProps {
  entry: Entry;
  fields: FieldWords;
  limit?: number;
}

/** The old value stands struck through before the new one. A new record names what was filled in. */
function Changes({ entry, fields, limit = Infinity }: ChangesProps) {
  const { t } = useTranslation();
  if (entry.operation === 'insert') {
    // Chains, honours and years are one entry each: several of them are still one item of the form.
    const names = [...new Set(entry.changes.map((change) => fields.name(change.field)))];
    return <>{t('record.changes.filledFields', { n: names.length, fields: names.join(t('list.separator')) })}</>;
  }
  const lines = linesOf(entry.changes);
  return (
    <ul className="changes">
      {lines.slice(0, limit).map((line, index) => (
        <li key={index}>
          <ChangeLine line={line} fields={fields} opens={limit === Infinity} />
        </li>
      ))}
      {lines.length > limit && <li className="muted">+{lines.length - limit}</li>}
    </ul>
  );
}

const operations = { insert: 'created', update: 'updated', delete: 'deleted' } as const;
const pageSize = 50;

interface HistoryProps {
  of: HistoryOf;
  fields: FieldWords;
}

export function History({ of, fields }: HistoryProps) {
  const { t } = useTranslation();
  const [page, setPage] = useState(1);
  const query = useHistory(of, page, pageSize);
  return (
    <QueryState query={query}>
      {({ items, total }) =>
        total === 0 ? (
          <StateBox title={t('record.changes.empty')} />
        ) : (
          <>
            <ol className="panel history" aria-label={t('record.changes.table')}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <div>
                    <time dateTime={entry.at}>{dateTime(entry.at)}</time>
                    <p>
                      <b>{entry.actorName ?? t('record.changes.system')}</b>{' '}
                      {t(`record.changes.${operations[entry.operation]}`)}
                    </p>
                    <p className="muted sm">
                      <Origin origin={entry.origin} of={of} />
                    </p>
                  </div>
                  <div>
                    <Changes entry={entry} fields={fields} />
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
export function RecentChanges({ of, fields }: HistoryProps) {
  const { t } = useTranslation();
  const { data } = useHistory(of, 1, 3);
  if (!data) return null;
  return (
    <ol className="recentchanges">
      {data.items.length === 0 && <li className="muted">{t('record.changes.empty')}</li>}
      {data.items.map((entry) => (
        <li key={entry.id}>
          <time className="muted" dateTime={entry.at}>
            {dateTime(entry.at)}
          </time>{' '}
          {entry.actorName ?? t('record.changes.system')}
          <div>
            <Changes entry={entry} fields={fields} limit={3} />
          </div>
        </li>
      ))}
    </ol>
  );
}
