import { useTranslation } from 'react-i18next';
import {
  useChains,
  useClusters,
  useIndustries,
  useOrganizations,
  useReceivingPlatforms,
  useRegions,
} from '../../../shared/api/reference.js';
import { initials } from '../../../shared/initials.js';
import { useKindsOfHonours } from '../../../shared/ledger/honours.js';

/** An entry of a dictionary as a choice: what it is called and everything that finds it. */
export interface Entry {
  value: string;
  label: string;
  words: string;
}

export interface EntryGroup {
  label: string;
  options: Entry[];
}

interface Named {
  id: string;
  name: string;
}

const entry = ({ id, name }: Named, ...more: (string | null | undefined)[]): Entry => ({
  value: id,
  label: name,
  words: [name, id, initials(name), ...more].filter(Boolean).join(' ').toLowerCase(),
});

/** Fields of lists by the dictionary that their values come from. */
const dictionaryOf: Record<
  string,
  'chains' | 'ownChains' | 'regions' | 'industries' | 'platforms' | 'tags' | 'organizations'
> = {
  chains: 'chains',
  clusters: 'chains',
  regionCode: 'regions',
  sourceRegionCode: 'regions',
  originRegionCode: 'regions',
  chainId: 'ownChains',
  industryCode: 'industries',
  platformId: 'platforms',
  parentId: 'platforms',
  tags: 'tags',
  organizationId: 'organizations',
  originOrganizationId: 'organizations',
};

/** Fields that take several entries for one text. */
export const takesSeveral = (field: string): boolean => ['chains', 'clusters', 'tags'].includes(field);

/** The entries that a text of each field may mean. Chains and clusters are offered together: the entry says which it is. */
export function useEntries(): (field: string) => (Entry | EntryGroup)[] {
  const { t } = useTranslation();
  const kinds = useKindsOfHonours();
  const chains = useChains().data?.items ?? [];
  const clusters = useClusters().data?.items ?? [];
  const regions = useRegions().data?.items ?? [];
  const industries = useIndustries().data?.items ?? [];
  const platforms = useReceivingPlatforms().data?.items ?? [];
  const organizations = useOrganizations().data?.items ?? [];
  const lists = {
    chains: () => [
      { label: t('importsPreview.values.groups.chain'), options: chains.map((chain) => entry(chain, chain.key)) },
      {
        label: t('importsPreview.values.groups.cluster'),
        options: clusters.map((cluster) => entry(cluster, cluster.key)),
      },
    ],
    ownChains: () => chains.map((chain) => entry(chain, chain.key)),
    regions: () => regions.map((region) => entry({ id: region.id, name: region.fullName }, ...region.aliases)),
    industries: () => industries.map(({ id, name }) => ({ ...entry({ id, name }), label: `${name}（${id}）` })),
    platforms: () => platforms.map((platform) => entry(platform)),
    tags: () => kinds.map((kind) => entry(kind, ...kind.aliases)),
    organizations: () => organizations.map((organization) => entry(organization, organization.shortName)),
  };
  return (field) => {
    const dictionary = dictionaryOf[field.split(':')[0] ?? field];
    return dictionary ? lists[dictionary]() : [];
  };
}
