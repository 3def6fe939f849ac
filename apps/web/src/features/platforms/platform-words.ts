import { useTranslation } from 'react-i18next';
import { none } from '../../shared/formats.js';
import type { PlatformItem } from './platform-types.js';

/** `12500.5` → `12,500.5`: areas keep the places that were given. */
export function measured(value: string | null): string {
  if (value === null) return none;
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

type Membership = PlatformItem['systems'][number];

/** Each category once: several systems have one of the same name. */
export const categoriesOf = ({ systems }: Pick<PlatformItem, 'systems'>) => [
  ...new Set(systems.map(({ categoryName, systemName }) => categoryName ?? systemName)),
];

/** “2+4+46”承接平台：现代制造业平台 */
export function useMembershipWords() {
  const { t } = useTranslation();
  return ({ systemName, categoryName }: Pick<Membership, 'systemName' | 'categoryName'>) =>
    categoryName ? t('platforms.memberOf', { system: systemName, category: categoryName }) : systemName;
}
