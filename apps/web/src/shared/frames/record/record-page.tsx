import type { Schemas } from '@lianqun/api-client';
import type { RecordKindName } from '@lianqun/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useAttachments } from '../../api/attachments.js';
import { useComments } from '../../api/comments.js';
import { usePermission } from '../../api/session.js';
import { clock, count } from '../../formats.js';
import { useMessage } from '../../use-problem-text.js';
import { Facts, Page, type Fact } from '../page.js';
import { PrintView } from '../print/print-view.js';
import { QueryState } from '../query-state.js';
import { AttachmentsTab } from './attachments/attachments-tab.js';
import { CommentsTab } from './comments/comments-tab.js';
import type { FieldWords } from './fields.js';
import { History } from './history.js';
import { PresenceBar } from './presence-bar.js';
import { useHistory, type HistoryOf } from './use-history.js';

/** What a form hands over to the page of the record that it saved. */
export interface SavedState {
  savedAt: string;
  warnings: Schemas['FieldMessage'][];
}

export const savedState = (warnings: Schemas['FieldMessage'][] | undefined): SavedState => ({
  savedAt: new Date().toISOString(),
  warnings: warnings ?? [],
});

export interface RecordHead {
  title: string;
  /** Beside the title: state, light with its reason, honours. */
  aside?: ReactNode;
  /** Code, place, position: one line of small type under the title. */
  line: readonly (string | null | false | undefined)[];
  facts: Fact[];
  actions?: ReactNode;
}

export interface RecordTab {
  /** In the address as `?tab=`. */
  key: string;
  label: string;
  count?: number;
  content: () => ReactNode;
}

interface RecordPageProps<Item> {
  /** The register it belongs to: the path above the title. */
  register: { title: string; to: string };
  query: { data: Item | undefined; error: unknown; refetch: () => unknown };
  head: (item: Item) => RecordHead;
  overview: (item: Item) => ReactNode;
  /** What hangs on the record, between overview and history. */
  tabs?: (item: Item) => RecordTab[];
  history: HistoryOf;
  fields: FieldWords;
  /** Records of a register have attachments and comments, and can be printed. */
  kind?: RecordKindName;
}

/** What the form that led here says: saved when, and what to look at again. */
export function Saved() {
  const { t } = useTranslation();
  const message = useMessage();
  const saved = useLocation().state as SavedState | null;
  return (
    <div role="status">
      {saved?.savedAt && saved.warnings.length === 0 && (
        <p className="ok sm">{t('record.saved', { time: clock(saved.savedAt) })}</p>
      )}
      {saved?.savedAt && saved.warnings.length > 0 && (
        <div className="warnline">
          <p>{t('record.warnings')}</p>
          <ul>
            {saved.warnings.map((warning) => (
              <li key={`${warning.field}${warning.code}`}>{message(warning)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface TabsProps {
  label: string;
  tabs: { key: string; label: string; count?: number | undefined }[];
  open: string;
}

function Tabs({ label, tabs, open }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.key}
          to={{ search: tab.key ? `?tab=${tab.key}` : '' }}
          replace
          aria-current={tab.key === open ? 'page' : undefined}
        >
          {tab.label} {tab.count !== undefined && count(tab.count)}
        </Link>
      ))}
    </nav>
  );
}

/** What every record of a register has; how many is known once somebody looked. */
function useHouseTabs(kind: RecordKindName | undefined, id: string): RecordTab[] {
  const { t } = useTranslation();
  const of = { kind: kind ?? 'enterprise', id };
  const files = useAttachments(of, false).data?.items.length;
  const comments = useComments(of, false).data?.items.length;
  if (!kind) return [];
  return [
    {
      key: 'attachments',
      label: t('house.attachments.tab'),
      ...(files === undefined ? {} : { count: files }),
      content: () => <AttachmentsTab of={of} />,
    },
    {
      key: 'comments',
      label: t('house.comments.tab'),
      ...(comments === undefined ? {} : { count: comments }),
      content: () => <CommentsTab of={of} />,
    },
  ];
}

/** A record: who it is, how it stands, what hangs on it, and everything that ever changed in it. */
export function RecordPage<Item>(props: RecordPageProps<Item>) {
  const { register, query, head, overview, tabs, history, fields, kind } = props;
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const mayAudit = usePermission('history.read');
  const changes = useHistory(history, 1, 3).data?.total;
  const house = useHouseTabs(kind, history.id);
  const tabsOf = (item: Item): RecordTab[] => [
    { key: '', label: t('record.overview'), content: () => overview(item) },
    ...(tabs?.(item) ?? []),
    ...house,
    ...(mayAudit
      ? [
          {
            key: 'history',
            label: t('record.history'),
            ...(changes === undefined ? {} : { count: changes }),
            content: () => <History of={history} fields={fields} />,
          },
        ]
      : []),
  ];
  const { title, aside, line, facts, actions }: RecordHead = query.data
    ? head(query.data)
    : { title: register.title, line: [], facts: [] };
  if (kind && query.data && search.get('tab') === 'print') {
    return (
      <PrintView register={register.title} head={{ title, aside, line, facts }}>
        {overview(query.data)}
      </PrintView>
    );
  }
  return (
    <Page
      title={title}
      above={
        <p className="crumbs">
          <Link to={register.to}>{register.title}</Link>
        </p>
      }
      aside={aside}
      actions={
        kind && query.data ? (
          <>
            <Link className="btn" to={{ search: '?tab=print' }}>
              {t('house.print.open')}
            </Link>
            {actions}
          </>
        ) : (
          actions
        )
      }
    >
      <Saved />
      <QueryState query={query}>
        {(item) => {
          const all = tabsOf(item);
          const open = all.find((tab) => tab.key === (search.get('tab') ?? '')) ?? all[0];
          return (
            <>
              <p className="muted sm headline">{line.filter(Boolean).join(' · ')}</p>
              <PresenceBar path={history.path} id={history.id} />
              <Facts items={facts} />
              <Tabs label={register.title} tabs={all} open={open?.key ?? ''} />
              {open?.content()}
            </>
          );
        }}
      </QueryState>
    </Page>
  );
}
