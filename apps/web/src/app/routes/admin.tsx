import type { Permission } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { SampleDataPanel } from '../../features/sample-data/sample-data-panel.js';
import { useSession } from '../../shared/api/session.js';
import { Page, Panel } from '../../shared/frames/page.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

type Word =
  'organizations' | 'leading' | 'accounts' | 'roles' | 'lights' | 'dictionaries' | 'settings' | 'security' | 'audit';

interface Section {
  word: Word;
  to: string;
  /** What opens the page. */
  permission: Permission;
}

const groups: { title: 'people' | 'rules' | 'security'; sections: Section[] }[] = [
  {
    title: 'people',
    sections: [
      { word: 'organizations', to: paths.organizations(), permission: 'reference.read' },
      { word: 'leading', to: paths.leadingTerms, permission: 'reference.read' },
      { word: 'accounts', to: paths.accounts(), permission: 'account.read' },
      { word: 'roles', to: paths.roles, permission: 'account.read' },
    ],
  },
  {
    title: 'rules',
    sections: [
      { word: 'lights', to: paths.lightRules, permission: 'light-rule.manage' },
      { word: 'dictionaries', to: paths.dictionaries(), permission: 'reference.read' },
      { word: 'settings', to: paths.systemSettings, permission: 'setting.manage' },
    ],
  },
  {
    title: 'security',
    sections: [
      { word: 'security', to: paths.securityRules, permission: 'security-rule.manage' },
      { word: 'audit', to: paths.audit, permission: 'audit-record.read' },
    ],
  },
];

/** What this account may administer, and nothing else. */
export function AdminRoute() {
  const { t } = useTranslation();
  const held = useSession().data?.permissions ?? [];
  const shown = groups
    .map(({ title, sections }) => ({ title, sections: sections.filter(({ permission }) => held.includes(permission)) }))
    .filter(({ sections }) => sections.length > 0);
  const sample = held.includes('sample-data.remove');
  if (shown.length === 0 && !sample) {
    return (
      <Page title={t('admin.title')}>
        <StateBox title={t('admin.nothing')} text={t('admin.nothingText')}>
          <Link to={paths.me}>{t('accounts.own.title')}</Link>
        </StateBox>
      </Page>
    );
  }
  return (
    <Page title={t('admin.title')}>
      <div className="stack page-middle">
        {shown.map(({ title, sections }) => (
          <Panel key={title} title={t(`admin.groups.${title}`)}>
            <ul className="sectionlist">
              {sections.map(({ word, to }) => (
                <li key={word}>
                  <Link to={to}>
                    <b>{t(`admin.${word}`)}</b>
                    <span className="muted">{t(`admin.${word}Text`)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Panel>
        ))}
        {sample && <SampleDataPanel />}
      </div>
    </Page>
  );
}
