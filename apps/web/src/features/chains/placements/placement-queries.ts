import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { linksKey, type Owner } from '../links/link-queries.js';
import { send } from '../requests.js';
import type { PageOf, PlacedEnterprise, Suggestion } from '../types.js';

const enterprises = '/api/chain-links/{id}/enterprises';
const suggestions = '/api/chain-links/{id}/suggestions';

export const PLACED_PER_PAGE = 20;

export function usePlaced(linkId: string, page: number, q: string) {
  const init = { params: { path: { id: linkId }, query: { page, pageSize: PLACED_PER_PAGE, q: q || undefined } } };
  return useQuery({
    queryKey: ['get', enterprises, init],
    queryFn: async () => (await send.GET<PageOf<PlacedEnterprise>>(enterprises, init)).data,
    placeholderData: keepPreviousData,
  });
}

export function useSuggestions(linkId: string) {
  const init = { params: { path: { id: linkId }, query: { page: 1 } } };
  return useQuery({
    queryKey: ['get', suggestions, init],
    queryFn: async () => (await send.GET<PageOf<Suggestion>>(suggestions, init)).data,
  });
}

/** Puts enterprises on a link and takes them off; suggestions are taken or turned down. */
export function usePlacing(owner: Owner, linkId: string) {
  const client = useQueryClient();
  const path = { params: { path: { id: linkId } } };
  const read = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['get', enterprises] }),
      client.invalidateQueries({ queryKey: ['get', suggestions] }),
      client.invalidateQueries({ queryKey: linksKey(owner) }),
    ]);
  const place = useMutation({
    mutationFn: async (body: { enterpriseIds: string[]; origin: 'person' | 'suggestion' }) =>
      (await send.POST<{ placed: number; already: number }>(enterprises, { ...path, body })).data,
    onSuccess: read,
  });
  const remove = useMutation({
    mutationFn: (enterpriseId: string) =>
      send.DELETE(`${enterprises}/{enterpriseId}`, { params: { path: { id: linkId, enterpriseId } } }),
    onSuccess: read,
  });
  const decline = useMutation({
    mutationFn: (enterpriseIds: string[]) => send.POST(`${suggestions}/decline`, { ...path, body: { enterpriseIds } }),
    onSuccess: read,
  });
  return { place, remove, decline };
}
