import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { untyped } from '../../shared/api/untyped.js';
import type { FigureRows, Report, ReportSummary, ScopeKind, Variant } from './types.js';

export const isMaking = (report: Pick<ReportSummary, 'status'> | undefined) =>
  report?.status === 'queued' || report?.status === 'drafting';

export function useReports(periodId: string | undefined, page: number, pageSize: number) {
  return useQuery({
    queryKey: ['monthly-reports', periodId ?? 'all', page, pageSize],
    queryFn: async () =>
      (
        await untyped.GET<{ items: ReportSummary[]; total: number }>('/api/monthly-reports', {
          params: { query: { periodId, page, pageSize } },
        })
      ).data,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(isMaking) ? 2000 : false),
  });
}

const reportKey = (id: string) => ['monthly-report', id] as const;

/** While the report is being made the page asks every second. */
export function useReport(id: string) {
  return useQuery({
    queryKey: reportKey(id),
    queryFn: async () => (await untyped.GET<Report>('/api/monthly-reports/{id}', { params: { path: { id } } })).data,
    refetchInterval: ({ state }) => (isMaking(state.data) ? 1000 : false),
  });
}

/** The rows never change: an edition keeps the figures of its snapshot. */
export function useFigureRows(id: string, key: string) {
  return useQuery({
    queryKey: [...reportKey(id), 'figure', key],
    queryFn: async () =>
      (await untyped.GET<FigureRows>('/api/monthly-reports/{id}/figures/{key}', { params: { path: { id, key } } }))
        .data,
    staleTime: Infinity,
  });
}

export interface NewReport {
  periodId: string;
  scope: { kind: ScopeKind; id?: string };
  variant: Variant;
}

export function useGenerate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: NewReport) => (await untyped.POST<{ id: string }>('/api/monthly-reports', { body })).data,
    onSuccess: () => client.invalidateQueries({ queryKey: ['monthly-reports'] }),
  });
}

export function useIssue(report: ReportSummary) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      untyped.POST('/api/monthly-reports/{id}/issue', {
        params: { path: { id: report.id } },
        body: { version: report.version },
      }),
    onSettled: () => client.invalidateQueries(),
  });
}

export const fileHref = (id: string, format: 'docx' | 'html') => `/api/monthly-reports/${id}/file?format=${format}`;
