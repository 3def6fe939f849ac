import { auditColumnLabel, auditValueLabel } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, dateTime } from '../../shared/formats.js';
import { Panel } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { Skeleton } from '../../shared/frames/states.js';
import { useLanguage } from '../../shared/i18n/index.js';
import { paths } from '../../shared/paths.js';
import { domainLanguage } from '../../shared/use-problem-text.js';
import { useRecentChanges } from './overview-query.js';
import type { RecentChange } from './types.js';

/** Fields that are named one by one. */
const NAMED = 3;

/** What was done to the links of a chain, each kind of it in one. */
function useLinks() {
  const { t } = useTranslation();
  return (links: RecentChange['links']) =>
    (['added', 'changed', 'removed'] as const).map(
      (way) => links[way] > 0 && t(`overview.changes.links.${way}`, { n: count(links[way]) }),
    );
}

/** What was done to a record, in words. */
function useWhat() {
  const { t } = useTranslation();
  const language = domainLanguage(useLanguage());
  const ofLinks = useLinks();
  return (change: RecentChange): string => {
    const { kind, created, commented, attached, terms, links, state, stateNow, columns } = change;
    const others = columns.filter((column) => column !== state);
    const named = others.slice(0, NAMED).map((column) => auditColumnLabel(column)[language]);
    const fields = named.join(language === 'zh' ? '、' : ', ');
    const value = state && (auditValueLabel(kind, state, stateNow)?.[language] ?? stateNow);
    return [
      created && t('overview.changes.created'),
      state && value && t('overview.changes.moved', { field: auditColumnLabel(state)[language], value }),
      others.length > 0 &&
        t('overview.changes.edited', {
          fields: others.length > NAMED ? t('overview.changes.more', { fields, n: count(others.length) }) : fields,
        }),
      terms && !created && t('overview.changes.terms'),
      ...ofLinks(links),
      commented && t('overview.changes.commented'),
      attached && t('overview.changes.attached'),
    ]
      .filter(Boolean)
      .join(language === 'zh' ? '；' : '; ');
  };
}

/** The record; of a chain or cluster its links where these changed. */
function pathOf({ kind, id, links }: RecentChange): string {
  if (kind !== 'chain' && kind !== 'cluster') return paths.record(kind, id);
  return paths.ofChain(kind, id, links.added + links.changed + links.removed > 0 ? { tab: 'links' } : {});
}

function Who({ change: { actorName, organizationName, otherPeople } }: { change: RecentChange }) {
  const { t } = useTranslation();
  return (
    <>
      {organizationName ? t('overview.changes.by', { name: actorName, organization: organizationName }) : actorName}
      {otherPeople > 0 && ` ${t('overview.changes.others', { n: count(otherPeople + 1) })}`}
    </>
  );
}

/** What others did lately in records that concern me: each once, with who, when and what. */
export function Changes() {
  const { t } = useTranslation();
  const query = useRecentChanges();
  const what = useWhat();
  return (
    <Panel title={t('overview.changes.title')} note={t('overview.changes.note')}>
      <QueryState query={query} skeleton={<Skeleton rows={3} columns={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="panel-body muted">{t('overview.changes.none')}</p>
          ) : (
            <ul className="changelist">
              {items.map((change) => (
                <li key={change.id}>
                  <span className="wait-kind">
                    <span className="tag">{t(`search.kind.${change.kind}`)}</span>
                  </span>
                  <span className="wait-title">
                    <Link to={pathOf(change)}>{change.title}</Link>
                  </span>
                  <span className="change-what">{what(change)}</span>
                  <span className="change-who muted">
                    <Who change={change} />
                  </span>
                  <time className="change-when muted num" dateTime={change.at}>
                    {dateTime(change.at)}
                  </time>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Panel>
  );
}
