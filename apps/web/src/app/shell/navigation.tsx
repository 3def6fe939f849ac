import { type Permission, registerPermissions, REGISTERS } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useOpenProposals } from '../../features/imports/proposals/proposal-queries.js';
import { useOverview } from '../../features/overview/overview-query.js';
import { useSession } from '../../shared/api/session.js';
import { count } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';

export type MenuWord =
  | 'home'
  | 'month'
  | 'reports'
  | 'enterprises'
  | 'projects'
  | 'blockers'
  | 'platforms'
  | 'relocations'
  | 'chains'
  | 'clusters'
  | 'imports'
  | 'proposals'
  | 'admin'
  | 'audit';
type GroupWord = 'registers' | 'reporting' | 'chainsAndClusters';

interface Entry {
  word: MenuWord;
  to: string;
  /** Any of them. */
  permissions: readonly Permission[];
}

/** What the page of administration leads to, beside the audit record, which has a line of its own. */
const administrative: readonly Permission[] = [
  'reference.read',
  'account.read',
  'organization.manage',
  'security-rule.manage',
  'sample-data.remove',
];

/** Only what exists is in the menu. */
const groups: { title: GroupWord | null; entries: Entry[] }[] = [
  { title: null, entries: [{ word: 'home', to: paths.home, permissions: ['overview.read'] }] },
  {
    title: 'registers',
    entries: [
      { word: 'enterprises', to: paths.enterprises(), permissions: ['enterprise.read'] },
      { word: 'platforms', to: paths.platforms(), permissions: ['platform.read'] },
      { word: 'relocations', to: paths.relocations(), permissions: ['relocation.read'] },
      { word: 'projects', to: paths.projects(), permissions: ['project.read'] },
      { word: 'blockers', to: paths.blockers(), permissions: ['blocker.read'] },
    ],
  },
  {
    title: 'reporting',
    entries: [
      { word: 'month', to: paths.month(), permissions: ['progress-entry.read'] },
      { word: 'reports', to: paths.reports(), permissions: ['monthly-report.read'] },
    ],
  },
  {
    title: 'chainsAndClusters',
    entries: [
      { word: 'chains', to: paths.chains, permissions: ['reference.read'] },
      { word: 'clusters', to: paths.clusters, permissions: ['reference.read'] },
    ],
  },
  {
    title: null,
    entries: [
      {
        word: 'imports',
        to: paths.imports(),
        permissions: REGISTERS.map((register) => registerPermissions[register].import),
      },
      {
        word: 'proposals',
        to: paths.proposals(),
        permissions: REGISTERS.map((register) => registerPermissions[register].update),
      },
      { word: 'admin', to: paths.admin, permissions: administrative },
      { word: 'audit', to: paths.audit, permissions: ['audit-record.read'] },
    ],
  },
];

/** The line under which the open page stands: its own address or one below it. */
function isOpen(to: string, pathname: string): boolean {
  if (to === paths.admin && pathname.startsWith(paths.audit)) return false;
  return pathname === to || (to !== paths.home && pathname.startsWith(`${to}/`));
}

function Item({ entry: { word, to }, narrow, onPick }: { entry: Entry; narrow: boolean; onPick?: () => void }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const total = useOverview().data?.enterpriseTotal;
  const open = useOpenProposals();
  return (
    <li>
      <Link
        to={to}
        aria-current={isOpen(to, pathname) ? 'page' : undefined}
        title={narrow ? t(`nav.${word}`) : undefined}
        onClick={onPick}
      >
        {narrow ? t(`nav.short.${word}`) : t(`nav.${word}`)}
        {word === 'proposals' && !narrow && open > 0 && <small className="muted">{count(open)}</small>}
        {word === 'enterprises' && !narrow && total !== undefined && <small className="muted">{count(total)}</small>}
      </Link>
    </li>
  );
}

/** The menu of whoever is signed in, group by group. */
function useGroups() {
  const held = useSession().data?.permissions ?? [];
  return groups
    .map(({ title, entries }) => ({
      title,
      entries: entries.filter(({ permissions }) => permissions.some((permission) => held.includes(permission))),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** Every page of the menu that the account may open. */
export const useMenu = (): Entry[] => useGroups().flatMap(({ entries }) => entries);

export function Navigation({ narrow = false, onPick }: { narrow?: boolean; onPick?: () => void }) {
  const { t } = useTranslation();
  const shown = useGroups();
  return (
    <nav aria-label={t('nav.label')}>
      {shown.map((group, index) => (
        <div key={index} className="navgroup">
          {group.title && <p className="navtitle">{t(`nav.${group.title}`)}</p>}
          <ul>
            {group.entries.map((entry) => (
              <Item key={entry.word} entry={entry} narrow={narrow} {...(onPick ? { onPick } : {})} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
