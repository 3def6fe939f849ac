import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';
import { linksKey, type Owner } from '../links/link-queries.js';

const enterprises = '/api/chain-links/{id}/enterprises';
const suggestions = '/api/chain-links/{id}/suggestions';
const decline = '/api/chain-links/{id}/suggestions/decline';

export const PLACED_PER_PAGE = 20;

export function usePlaced(linkId: string, page: number, q: string) {
  const query = { page, pageSize: PLACED_PER_PAGE, ...(q ? { q } : {}) };
  return $api.useQuery(
    'get',
    enterprises,
    { params: { path: { id: linkId }, query } },
    { placeholderData: keepPreviousData },
  );
}

export const useSuggestions = (linkId: string) =>
  $api.useQuery('get', suggestions, { params: { path: { id: linkId }, query: { page: 1, pageSize: 20 } } });

/** Puts enterprises on a link and takes them off; suggestions are taken or turned down. */
export function usePlacing(owner: Owner, linkId: string) {
  const client = useQueryClient();
  const path = { params: { path: { id: linkId } } };
  const onSuccess = () =>
    Promise.all(
      [['get', enterprises], ['get', suggestions], linksKey(owner), ['get', '/api/enterprises/{id}']].map((queryKey) =>
        client.invalidateQueries({ queryKey }),
      ),
    );
  const place = useMutation({
    mutationFn: async (body: { enterpriseIds: string[]; origin: 'person' | 'suggestion' }) =>
      (await api.POST(enterprises, { ...path, body })).data,
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (enterpriseId: string) =>
      api.DELETE('/api/chain-links/{id}/enterprises/{enterpriseId}', {
        params: { path: { id: linkId, enterpriseId } },
      }),
    onSuccess,
  });
  const turnDown = useMutation({
    mutationFn: (enterpriseIds: string[]) => api.POST(decline, { ...path, body: { enterpriseIds } }),
    onSuccess,
  });
  return { place, remove, decline: turnDown };
}
