import type { Schemas } from '@lianqun/api-client';
import { keepPreviousData, useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import type { ReportSummary } from './types.js';

export const isMaking = (report: Pick<ReportSummary, 'status'> | undefined) =>
  report?.status === 'queued' || report?.status === 'drafting';

export const useReports = (periodId: string | undefined, page: number, pageSize: number) =>
  $api.useQuery(
    'get',
    '/api/monthly-reports',
    { params: { query: { ...(periodId ? { periodId } : {}), page, pageSize } } },
    {
      placeholderData: keepPreviousData,
      refetchInterval: ({ state }) => (state.data?.items.some(isMaking) ? 2000 : false),
    },
  );

/** While the report is being made the page asks every second. */
export const useReport = (id: string) =>
  $api.useQuery(
    'get',
    '/api/monthly-reports/{id}',
    { params: { path: { id } } },
    { refetchInterval: ({ state }) => (isMaking(state.data) ? 1000 : false) },
  );

/** The rows never change: an edition keeps the figures of its snapshot. */
export const useFigureRows = (id: string, key: string) =>
  $api.useQuery(
    'get',
    '/api/monthly-reports/{id}/figures/{key}',
    { params: { path: { id, key } } },
    { staleTime: Infinity },
  );

export function useGenerate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schemas['CreateReport']) => (await api.POST('/api/monthly-reports', { body })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', '/api/monthly-reports'] }),
  });
}

export function useIssue({ id, version }: ReportSummary) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => api.POST('/api/monthly-reports/{id}/issue', { params: { path: { id } }, body: { version } }),
    onSettled: () => client.invalidateQueries(),
  });
}
