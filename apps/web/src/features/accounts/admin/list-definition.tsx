import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOrganizations } from '../../../shared/api/reference.js';
import { useRoles } from '../../../shared/api/roles.js';
import { dateTime, day, none } from '../../../shared/formats.js';
import type { Column } from '../../../shared/frames/data-table.js';
import type { Filter, FilterOption, ListDefinition, RowPage } from '../../../shared/frames/list/definition.js';
import { paths } from '../../../shared/paths.js';
import { AccountState, useAccountWords } from './account-words.js';
import { ACCOUNT_STATUSES, type Account } from './types.js';

const defaultColumns = ['displayName', 'username', 'organization', 'roles', 'status', 'lastSignInAt', 'endsOn'];

function useColumns(): Column<Account>[] {
  const { t } = useTranslation();
  const words = useAccountWords();
  return [
    {
      key: 'displayName',
      title: t('accountAdmin.field.displayName'),
      width: 140,
      sort: 'displayName',
      cut: true,
      cell: ({ id, displayName }) => <Link to={paths.account(id)}>{displayName}</Link>,
    },
    {
      key: 'username',
      title: t('accountAdmin.field.username'),
      width: 140,
      sort: 'username',
      cut: true,
      cell: ({ username }) => username,
    },
    {
      key: 'organization',
      title: t('accountAdmin.field.organizationId'),
      width: 240,
      sort: 'organization',
      cut: true,
      hint: ({ organization }) => organization?.name ?? '',
      cell: ({ organization }) => organization?.name ?? none,
    },
    {
      key: 'roles',
      title: t('accountAdmin.field.roles'),
      width: 220,
      cut: true,
      hint: words.roles,
      cell: (account) => (
        <span className={account.roles.length === 0 ? 'warn' : undefined}>{words.roles(account)}</span>
      ),
    },
    {
      key: 'status',
      title: t('accountAdmin.field.status'),
      width: 150,
      cell: (account) => <AccountState account={account} />,
    },
    {
      key: 'lastSignInAt',
      title: t('accountAdmin.field.lastSignInAt'),
      width: 140,
      sort: 'lastSignInAt',
      dates: true,
      cell: ({ lastSignInAt }) => (lastSignInAt ? dateTime(lastSignInAt) : t('accountAdmin.never')),
    },
    {
      key: 'endsOn',
      title: t('accountAdmin.field.endsOn'),
      width: 110,
      cell: ({ endsOn }) => endsOn ?? t('accountAdmin.open.end'),
    },
    {
      key: 'email',
      title: t('accountAdmin.field.email'),
      width: 200,
      cut: true,
      cell: ({ email }) => email ?? none,
    },
    {
      key: 'createdAt',
      title: t('accountAdmin.field.createdAt'),
      width: 110,
      sort: 'createdAt',
      dates: true,
      cell: ({ createdAt }) => day(createdAt),
    },
  ];
}

/** One at a time: the API takes one of each. */
const one = (name: string, label: string, options: FilterOption[]): Filter => ({
  name,
  label,
  options,
  control: (value, onChange) => (
    <Select<string>
      key={name}
      allowClear
      className="filterselect"
      aria-label={label}
      placeholder={label}
      {...(value[0] ? { value: value[0] } : {})}
      options={options.map((option) => ({ value: option.value, label: option.label }))}
      onChange={(chosen: string | undefined) => onChange(chosen ? [chosen] : [])}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
    />
  ),
});

function useFilters(): Filter[] {
  const { t } = useTranslation();
  const named = (items: readonly { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return [
    one('organization', t('accountAdmin.field.organizationId'), named(useOrganizations().data?.items)),
    one('role', t('accountAdmin.field.role'), named(useRoles().data?.items)),
    one(
      'status',
      t('accountAdmin.field.status'),
      ACCOUNT_STATUSES.map((status) => ({ value: status, label: t(`accountAdmin.status.${status}`) })),
    ),
  ];
}

export function useAccountList(): ListDefinition<Account, RowPage<Account>> {
  const { t } = useTranslation();
  const words = useAccountWords();
  return {
    key: 'accounts',
    words: {
      title: t('accountAdmin.title'),
      table: t('accountAdmin.table'),
      search: t('accountAdmin.search'),
      unit: t('accountAdmin.unit'),
      emptyTitle: t('accountAdmin.emptyTitle'),
      empty: t('accountAdmin.empty'),
      nothingTitle: t('accountAdmin.nothingTitle'),
    },
    filters: useFilters(),
    columns: useColumns(),
    defaultColumns,
    href: ({ id }) => paths.account(id),
    // On a phone: who it is, for whom and in which roles, whether it may come in.
    card: (account) => ({
      title: (
        <>
          <b>{account.displayName}</b> <span className="muted">{account.username}</span>
        </>
      ),
      lines: [
        [
          account.organization?.name ?? t('accountAdmin.noOrganization'),
          <AccountState key="state" account={account} />,
        ],
        [words.roles(account), account.lastSignInAt ? day(account.lastSignInAt) : t('accountAdmin.never')],
      ],
    }),
  };
}
