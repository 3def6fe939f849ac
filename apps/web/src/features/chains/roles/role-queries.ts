import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../../shared/api/client.js';
import { LINK_HISTORY, linksKey, type Owner } from '../links/link-queries.js';
import { placeOf, type Draft } from './sheet-state.js';

const rolesPath = {
  chain: '/api/chains/{id}/regional-roles',
  cluster: '/api/clusters/{id}/regional-roles',
} as const;

/** All cells that were filled in, in one request: all of them are kept, or none. */
export function useRoleSave(owner: Owner) {
  const { kind, id } = owner;
  const client = useQueryClient();
  return useMutation({
    mutationFn: (drafts: readonly (readonly [key: string, draft: Draft])[]) => {
      const items = drafts.map(([key, { value, version }]) => ({
        ...placeOf(key),
        version,
        roles: value.roles,
        strength: value.strength,
        evidence: value.evidence.trim() || null,
        evidencedOn: value.evidencedOn || null,
      }));
      return api.PUT(rolesPath[kind], { params: { path: { id } }, body: { items } });
    },
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: linksKey(owner) });
      await client.invalidateQueries({ queryKey: ['get', LINK_HISTORY] });
    },
  });
}
