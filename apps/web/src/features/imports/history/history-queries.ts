import { IMPORT_STATUSES } from '@lianqun/domain';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../../shared/api/client.js';
import { below, isWorking, useBatchMutation } from '../import-queries.js';
import { apiPath, useRegister } from '../register.js';

export interface HistoryFilter {
  q: string;
  status: string[];
  from: string;
  to: string;
  mine: boolean;
  page: number;
}

export const pageSize = 50;

export const isFiltered = ({ q, status, from, to, mine }: HistoryFilter) =>
  q !== '' || status.length > 0 || from !== '' || to !== '' || mine;

/** All batches of the register that one may see, as far as they meet the filter. */
export function useBatches({ q, status, from, to, mine, page }: HistoryFilter) {
  const wanted = IMPORT_STATUSES.filter((one) => status.includes(one));
  return $api.useQuery(
    'get',
    apiPath(useRegister()),
    {
      params: {
        query: {
          page,
          pageSize,
          ...(q && { q }),
          ...(wanted.length > 0 && { status: wanted }),
          ...(from && { from }),
          ...(to && { to }),
          ...(mine && { keeper: 'me' }),
        },
      },
    },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.items.some(isWorking) ? 2000 : false),
    },
  );
}

const pathOf = (id: string) => ({ params: { path: { id } } });

export const useUndo = (id: string) =>
  useBatchMutation(
    id,
    async (register, version: number) =>
      (await api.POST(below(register, '/{id}/undo'), { ...pathOf(id), body: { version } })).data,
  );

export const useUndoLeft = (id: string) =>
  $api.useQuery('get', below(useRegister(), '/{id}/undo-left'), {
    params: { path: { id }, query: { page: 1, pageSize: 100 } },
  });

/** The same file with the same choices, as a batch of its own. */
export function useAgain(id: string) {
  const register = useRegister();
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => (await api.POST(below(register, '/{id}/again'), pathOf(id))).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', apiPath(register)] }),
  });
}

export const useColleagues = (id: string) =>
  $api.useQuery('get', below(useRegister(), '/{id}/colleagues'), pathOf(id), { staleTime: 0 });

export const useHandOver = (id: string) =>
  useBatchMutation(
    id,
    async (register, body: { version: number; accountId: string | null }) =>
      (await api.PUT(below(register, '/{id}/keeper'), { ...pathOf(id), body })).data,
  );
