import { Checkbox, Drawer, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { OrganizationPanel } from '../../features/organizations/organization-panel.js';
import { OrganizationTree } from '../../features/organizations/organization-tree.js';
import { treeLines } from '../../features/organizations/tree.js';
import type { Organization } from '../../features/organizations/types.js';
import { useOrganizations } from '../../shared/api/reference.js';
import { useSession } from '../../shared/api/session.js';
import { Can } from '../../shared/can.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { hasEnded } from '../../shared/organizations.js';
import { pageRoot } from '../../shared/page-root.js';
import { paths } from '../../shared/paths.js';
import { useIsPhone } from '../../shared/use-media.js';

/** Beside the tree, or over it on a phone. */
function Selected({ organization, all }: { organization: Organization | undefined; all: readonly Organization[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const phone = useIsPhone();
  if (phone) {
    return (
      <Drawer
        open={organization !== undefined}
        getContainer={pageRoot}
        size="large"
        title={organization?.name}
        onClose={() => void navigate(paths.organizations(), { replace: true })}
      >
        {organization && (
          <div className="orgpanel">
            <OrganizationPanel organization={organization} all={all} />
          </div>
        )}
      </Drawer>
    );
  }
  return (
    <aside className="panel panel-body orgpanel" aria-live="polite">
      {organization ? (
        <>
          <h2 lang="zh-CN">{organization.name}</h2>
          <OrganizationPanel organization={organization} all={all} />
        </>
      ) : (
        <p className="muted">{t('organizations.pick')}</p>
      )}
    </aside>
  );
}

function Body({ all }: { all: readonly Organization[] }) {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const leading = useSession().data?.leading?.organizationId ?? null;
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [q, setQ] = useState('');
  const [withEnded, setWithEnded] = useState(false);
  const selected = address.get('id');
  const keep = (one: Organization) => withEnded || !hasEnded(one) || one.id === selected;
  const lines = treeLines(all, { collapsed, q: q.trim(), keep });
  const toggle = (id: string, open: boolean) =>
    setCollapsed((now) => new Set(open ? [...now].filter((one) => one !== id) : [...now, id]));
  return (
    <>
      <div className="filters">
        <Input
          type="search"
          className="filtersearch"
          aria-label={t('organizations.search')}
          placeholder={t('organizations.search')}
          value={q}
          onChange={({ target }) => setQ(target.value)}
        />
        {all.some(hasEnded) && (
          <Checkbox checked={withEnded} onChange={({ target }) => setWithEnded(target.checked)}>
            {t('organizations.endedShown')}
          </Checkbox>
        )}
        <span className="push muted sm desktop">{t('list.treeHint')}</span>
      </div>
      <div className="orgcols">
        <div className="panel">
          {lines.length > 0 ? (
            <OrganizationTree
              lines={lines}
              collapsed={q.trim() ? new Set() : collapsed}
              onToggle={toggle}
              {...{ selected, leading }}
            />
          ) : (
            <p className="panel-body muted" role="status">
              {t('organizations.nothing', { q: q.trim() })}
            </p>
          )}
        </div>
        <Selected organization={all.find(({ id }) => id === selected)} all={all} />
      </div>
    </>
  );
}

export function OrganizationsRoute() {
  const { t } = useTranslation();
  const query = useOrganizations();
  const current = query.data?.items.filter((one) => !hasEnded(one)).length;
  return (
    <Page
      title={t('organizations.title')}
      aside={current !== undefined && t('organizations.count', { n: count(current) })}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link>
        </p>
      }
      actions={
        <>
          <ButtonLink to={paths.leadingTerms}>{t('organizations.leading.title')}</ButtonLink>
          <Can permission="organization.manage">
            <ButtonLink kind="primary" to={paths.newOrganization()}>
              {t('organizations.create')}
            </ButtonLink>
          </Can>
        </>
      }
    >
      <QueryState query={query}>{({ items }) => <Body all={items} />}</QueryState>
    </Page>
  );
}
