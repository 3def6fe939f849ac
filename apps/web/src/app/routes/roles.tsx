import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { RolesTable } from '../../features/roles/roles-table.js';
import { useRoles } from '../../shared/api/roles.js';
import { Can } from '../../shared/can.js';
import { count } from '../../shared/formats.js';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { Page } from '../../shared/frames/page.js';
import { QueryState } from '../../shared/frames/query-state.js';
import { StateBox } from '../../shared/frames/states.js';
import { paths } from '../../shared/paths.js';

export function RolesRoute() {
  const { t } = useTranslation();
  const query = useRoles();
  return (
    <Page
      title={t('roles.title')}
      aside={query.data && t('roles.count', { n: count(query.data.items.length) })}
      above={
        <p className="crumbs">
          <Link to={paths.admin}>{t('admin.title')}</Link>
        </p>
      }
      actions={
        <Can permission="role.manage">
          <ButtonLink kind="primary" to={paths.newRole}>
            {t('roles.create')}
          </ButtonLink>
        </Can>
      }
    >
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <StateBox title={t('roles.none')} text={t('roles.noneText')} />
          ) : (
            <>
              <div className="panel">
                <RolesTable roles={items} />
              </div>
              <p className="muted sm undertable">{t('roles.dutyNote')}</p>
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
