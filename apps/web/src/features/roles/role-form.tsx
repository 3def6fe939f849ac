import type { Schemas } from '@lianqun/api-client';
import type { DataScopeKind, Duty, Permission } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../shared/api/client.js';
import type { FormDefinition } from '../../shared/frames/form/use-save.js';
import { text, typed } from '../../shared/frames/form/values.js';
import { usePermissionWords } from '../../shared/permissions/words.js';
import { useRoleWords } from './role-words.js';
import { permissionsOf, type Role } from './types.js';

export interface RoleValues {
  name: string;
  description: string;
  kind: Duty | 'business';
  permissions: Permission[];
  scope: DataScopeKind | null;
  regionIds: string[];
  followsLeading: boolean;
}

type Body = Schemas['CreateRole'];

export const emptyRole: RoleValues = {
  name: '',
  description: '',
  kind: 'business',
  permissions: [],
  scope: null,
  regionIds: [],
  followsLeading: false,
};

export const roleValues = (role: Role): RoleValues => ({
  name: role.name,
  description: typed(role.description),
  kind: role.duty ?? 'business',
  permissions: permissionsOf(role),
  scope: role.scope,
  regionIds: role.regionIds,
  followsLeading: role.followsLeading,
});

const settings = (values: RoleValues) => ({
  name: values.name.trim(),
  description: text(values.description),
  permissions: [...values.permissions].sort(),
  // The form does not send itself without a scope.
  scope: values.scope as DataScopeKind,
  regionIds: values.scope === 'regions' ? [...values.regionIds].sort() : [],
  followsLeading: values.followsLeading,
});

export const dutyOfKind = (kind: RoleValues['kind']): Duty | null => (kind === 'business' ? null : kind);

/** The kind of a role is given when it is made. */
export function useRoleForm(isNew: boolean): FormDefinition<RoleValues, Body> {
  const { t } = useTranslation();
  const words = usePermissionWords();
  const roleWords = useRoleWords();
  const names = ['name', 'description', 'permissions', 'scope', 'regionIds', 'followsLeading', 'duty'] as const;
  return {
    key: 'role',
    fields: {
      name: (field) => {
        const known = names.find((name) => name === field);
        if (field === 'kind') return t('roles.kind');
        return known ? t(`roles.field.${known}`) : field;
      },
      text: (field, value) => {
        if (field === 'followsLeading') return t(value === true ? 'roles.leadingOn' : 'roles.leadingOff');
        if (field === 'permissions') {
          return (value as Permission[]).map(words.one).join(t('record.semicolon')) || null;
        }
        if (field === 'regionIds') return roleWords.regionNames(value as string[]) || null;
        if (field === 'scope') return roleWords.scope(value as DataScopeKind);
        return typeof value === 'string' && value !== '' ? value : null;
      },
    },
    toBody: (values) => ({ ...settings(values), ...(isNew ? { duty: dutyOfKind(values.kind) } : {}) }),
    create: async (body) => (await api.POST('/api/roles', { body })).data,
    change: async (id, body) => (await api.PATCH('/api/roles/{id}', { params: { path: { id } }, body })).data,
    record: '/api/roles/{id}',
    alsoChanged: ['/api/roles', '/api/accounts', '/api/accounts/{id}'],
    staleTitle: t('roles.form.staleTitle'),
  };
}
