import { useTranslation } from 'react-i18next';
import { useRegions } from '../../shared/api/reference.js';
import { ORGANIZATION_TYPES, type OrganizationType } from './types.js';

const isKnown = (type: string): type is OrganizationType => ORGANIZATION_TYPES.some((known) => known === type);

export function useOrganizationWords() {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  return {
    type: (type: string) => (isKnown(type) ? t(`organizations.type.${type}`) : type),
    region: (id: string | null) => regions?.find((region) => region.id === id)?.fullName ?? id,
  };
}
