import type { Permission } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useOverview } from '../../features/overview/overview-query.js';
import { Can } from '../../shared/can.js';
import { count } from '../../shared/formats.js';
import { paths } from '../../shared/paths.js';

type Word =
  | 'home'
  | 'month'
  | 'reports'
  | 'enterprises'
  | 'projects'
  | 'blockers'
  | 'platforms'
  | 'chains'
  | 'clusters'
  | 'imports'
  | 'admin';
type GroupWord = 'registers' | 'reporting' | 'chainsAndClusters';

interface Entry {
  word: Word;
  to: string;
  permission: Permission;
}

/** Only what exists is in the menu. */
const groups: { title: GroupWord | null; entries: Entry[] }[] = [
  { title: null, entries: [{ word: 'home', to: paths.home, permission: 'overview.read' }] },
  {
    title: 'registers',
    entries: [
      { word: 'enterprises', to: paths.enterprises(), permission: 'enterprise.read' },
      { word: 'platforms', to: paths.platforms, permission: 'reference.read' },
      { word: 'projects', to: paths.projects(), permission: 'project.read' },
      { word: 'blockers', to: paths.blockers(), permission: 'blocker.read' },
    ],
  },
  {
    title: 'reporting',
    entries: [
      { word: 'month', to: paths.month(), permission: 'progress-entry.read' },
      { word: 'reports', to: paths.reports(), permission: 'monthly-report.read' },
    ],
  },
  {
    title: 'chainsAndClusters',
    entries: [
      { word: 'chains', to: paths.chains, permission: 'reference.read' },
      { word: 'clusters', to: paths.clusters, permission: 'reference.read' },
    ],
  },
  {
    title: null,
    entries: [
      { word: 'imports', to: paths.imports(), permission: 'enterprise.import' },
      { word: 'admin', to: paths.admin, permission: 'session.manage-own' },
    ],
  },
];

export function Navigation({ narrow = false, onPick }: { narrow?: boolean; onPick?: () => void }) {
  const { t } = useTranslation();
  const total = useOverview().data?.enterpriseTotal;
  return (
    <nav aria-label={t('nav.label')}>
      {groups.map((group, index) => (
        <div key={index} className="navgroup">
          {group.title && <p className="navtitle">{t(`nav.${group.title}`)}</p>}
          <ul>
            {group.entries.map(({ word, to, permission }) => (
              <Can key={word} permission={permission}>
                <li>
                  <NavLink to={to} end={to === '/'} title={narrow ? t(`nav.${word}`) : undefined} onClick={onPick}>
                    {narrow ? t(`nav.short.${word}`) : t(`nav.${word}`)}
                    {word === 'enterprises' && !narrow && total !== undefined && (
                      <small className="muted">{count(total)}</small>
                    )}
                  </NavLink>
                </li>
              </Can>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
