import { useMemo } from 'react';
import {
  useChains,
  useClusters,
  useIndustries,
  useOrganizations,
  useReceivingPlatforms,
  useRegions,
} from '../../api/reference.js';
import type { Filter, FilterOption } from './definition.js';
import { IndustryFilter } from './industry-filter.js';
import { RegionFilter } from './region-filter.js';

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
  const regions = useRegions().data?.items;
  return {
    ...part,
    control: (value, onChange) => <RegionFilter key={part.name} label={part.label} {...{ value, onChange }} />,
    nameOf: (code) => regions?.find((region) => region.id === code)?.fullName,
  };
}

export function useIndustryFilter(part: Part): Filter {
  const industries = useIndustries().data?.items;
  return {
    ...part,
    control: (value, onChange) => <IndustryFilter key={part.name} label={part.label} {...{ value, onChange }} />,
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
