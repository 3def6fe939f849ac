import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { count, none } from '../../shared/formats.js';
import { DataTable, type Column } from '../../shared/frames/data-table.js';
import { paths } from '../../shared/paths.js';
import { useOpen } from '../../shared/use-open.js';
import { useRoleWords } from './role-words.js';
import { permissionsOf, type Role } from './types.js';

export function RolesTable({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation();
  const words = useRoleWords();
  const open = useOpen();
  const columns: Column<Role>[] = [
    {
      key: 'name',
      title: t('roles.field.name'),
      width: 150,
      cell: ({ id, name }) => (
        <Link to={paths.role(id)} lang="zh-CN">
          {name}
        </Link>
      ),
    },
    { key: 'description', title: t('roles.field.description'), cell: ({ description }) => description ?? none },
    {
      key: 'duty',
      title: t('roles.field.duty'),
      width: 96,
      cell: ({ duty }) => words.kind(duty),
    },
    {
      key: 'permissions',
      title: t('roles.field.permissions'),
      width: 96,
      numeric: true,
      cell: (role) => t('permissions.count', { n: count(permissionsOf(role).length) }),
    },
    {
      key: 'scope',
      title: t('roles.field.scope'),
      width: 200,
      cell: (role) => (
        <>
          {words.reach(role)}
          {role.followsLeading && <small className="muted block">{t('roles.field.followsLeading')}</small>}
        </>
      ),
    },
    {
      key: 'accounts',
      title: t('roles.field.accounts'),
      width: 80,
      numeric: true,
      cell: ({ id, name, accounts }) => (
        <Link
          to={paths.accounts({ role: id })}
          className="opens"
          aria-label={t('roles.openAccounts', { name, n: count(accounts) })}
        >
          {count(accounts)}
        </Link>
      ),
    },
    {
      key: 'origin',
      title: t('roles.field.origin'),
      width: 88,
      cell: (role) => <span className={role.shipped && role.edited ? undefined : 'muted'}>{words.origin(role)}</span>,
    },
  ];
  return (
    <div className="wholelines">
      <DataTable
        stacked
        label={t('roles.table')}
        columns={columns}
        rows={roles}
        rowKey={({ id }) => id}
        open={(role, click) => open(paths.role(role.id), click)}
      />
    </div>
  );
}
