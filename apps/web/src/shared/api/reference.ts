import { $api } from './client.js';

/** Reference data changes with an upgrade or by staff: it is read once per page load and kept. */
const kept = { staleTime: 600_000, gcTime: Infinity } as const;

export const useRegions = () => $api.useQuery('get', '/api/regions', {}, kept);
export const useIndustries = () => $api.useQuery('get', '/api/industries', {}, kept);
export const useChains = () => $api.useQuery('get', '/api/chains', {}, { ...kept, staleTime: 60_000 });
export const useClusters = () => $api.useQuery('get', '/api/clusters', {}, { ...kept, staleTime: 60_000 });
export const useTagKinds = () => $api.useQuery('get', '/api/tag-kinds', {}, { ...kept, staleTime: 60_000 });
export const usePlatformSystems = () => $api.useQuery('get', '/api/platform-systems', {}, kept);
export const useReceivingPlatforms = () => $api.useQuery('get', '/api/receiving-platforms', {}, kept);
export const useOrganizations = () => $api.useQuery('get', '/api/organizations', {}, { ...kept, staleTime: 60_000 });
