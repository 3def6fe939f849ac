import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useRole } from '../../features/roles/role-queries.js';
import { RoleActions, RoleView } from '../../features/roles/role-view.js';
import { Page } from '../../shared/frames/page.js';
import { Saved } from '../../shared/frames/record/record-page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { paths } from '../../shared/paths.js';

export function RoleRoute() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const query = useRole(id);
  return (
    <Page
      title={query.data?.name ?? t('roles.title')}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link> <span className="muted">/</span>{' '}
          <Link to={paths.roles}>{t('roles.title')}</Link>
        </p>
      }
      actions={query.data && <RoleActions role={query.data} />}
    >
      <Saved />
      <QueryState query={query}>{(role) => <RoleView role={role} />}</QueryState>
    </Page>
  );
}
