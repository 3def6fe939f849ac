import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  useChains,
  useClusters,
  useIndustries,
  useOrganizations,
  useReceivingPlatforms,
  useRegions,
} from '../../api/reference.js';
import { codeAndName } from '../../code-tree.js';
import { regionMatches } from '../../regions.js';
import { CodeTreeFilter } from './code-tree-filter.js';
import type { Filter, FilterOption } from './definition.js';

interface Named {
  id: string;
  name: string;
  key?: string;
}

const named = (items: readonly Named[] | undefined): FilterOption[] =>
  (items ?? []).map(({ id, name, key }) => ({ value: id, label: name, ...(key ? { aliases: [key] } : {}) }));

type Part = Omit<Filter, 'options' | 'control' | 'nameOf'>;

const useOptions = (items: readonly Named[] | undefined) => useMemo(() => named(items), [items]);

/** Conditions on the reference data that every register shares. */
export function useRegionFilter(part: Part): Filter {
  const { t } = useTranslation();
  const regions = useRegions().data?.items;
  return {
    ...part,
    control: (value, onChange) => (
      <CodeTreeFilter
        key={part.name}
        label={part.label}
        entries={regions}
        matches={(typed, path) => path.some(({ entry }) => regionMatches(typed, entry))}
        nothing={t('list.regionSearch')}
        itemWidth={120}
        {...{ value, onChange }}
      />
    ),
    nameOf: (code) => regions?.find((region) => region.id === code)?.fullName,
  };
}

export function useIndustryFilter(part: Part): Filter {
  const { t } = useTranslation();
  const industries = useIndustries().data?.items;
  return {
    ...part,
    control: (value, onChange) => (
      <CodeTreeFilter
        key={part.name}
        label={part.label}
        entries={industries}
        labelOf={codeAndName}
        matches={(typed, path) => path.at(-1)?.label.includes(typed.trim()) ?? false}
        nothing={t('list.industrySearch')}
        itemWidth={160}
        {...{ value, onChange }}
      />
    ),
    nameOf: (code) => industries?.find((industry) => industry.id === code)?.name,
  };
}

export const useChainFilter = (part: Part): Filter => ({ ...part, options: useOptions(useChains().data?.items) });

export const useClusterFilter = (part: Part): Filter => ({ ...part, options: useOptions(useClusters().data?.items) });

export const usePlatformFilter = (part: Part): Filter => ({
  ...part,
  options: useOptions(useReceivingPlatforms().data?.items),
});

export const useOrganizationFilter = (part: Part): Filter => ({
  ...part,
  options: useOptions(useOrganizations().data?.items),
});
