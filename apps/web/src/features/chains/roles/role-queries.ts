import { useMutation, useQueryClient } from '@tanstack/react-query';
import { recordPath } from '../chain-queries.js';
import { linksKey, type Owner } from '../links/link-queries.js';
import { send } from '../requests.js';
import { placeOf, type Draft } from './sheet-state.js';

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
      return send.PUT(`${recordPath[kind]}/regional-roles`, { params: { path: { id } }, body: { items } });
    },
    onSettled: () => client.invalidateQueries({ queryKey: linksKey(owner) }),
  });
}
