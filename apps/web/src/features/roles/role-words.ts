import type { DataScopeKind, Duty } from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../shared/api/reference.js';
import type { Role } from './types.js';

export function useRoleWords() {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  const regionNames = (ids: readonly string[]) =>
    ids.map((id) => regions?.find((region) => region.id === id)?.fullName ?? id).join(t('list.separator'));
  const scope = (kind: DataScopeKind) => t(`permissions.scope.${kind}`);
  return {
    regionNames,
    scope,
    kind: (duty: Duty | null) => (duty ? t(`roles.duty.${duty}`) : t('roles.business')),
    /** 指定地区：河北省唐山市 */
    reach: ({ scope: kind, regionIds }: Pick<Role, 'scope' | 'regionIds'>) =>
      kind === 'regions' ? t('list.chip', { name: scope(kind), value: regionNames(regionIds) }) : scope(kind),
    origin: ({ shipped, edited }: Pick<Role, 'shipped' | 'edited'>) =>
      t(!shipped ? 'roles.own' : edited ? 'roles.edited' : 'roles.shipped'),
  };
}
