import type { Schemas } from '@lianqun/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { uploadForm } from '../../../shared/api/upload-form.js';
import { $api, api } from '../../../shared/api/client.js';
import { enterpriseFilter } from '../enterprise-queries.js';
import type { EnterpriseListState } from '../list-address.js';

export type ExportJob = Schemas['ExportJob'];
export type ExportForm = Schemas['ExportForm'];

const jobs = '/api/enterprise-exports';
const forms = '/api/enterprise-export-forms';

/** What is to be exported, and how. */
export interface ExportWish {
  columns: string[] | undefined;
  formId: string | undefined;
  contacts: 'reveal' | undefined;
}

const isAtWork = ({ status }: ExportJob) => status === 'waiting' || status === 'writing';

export const useExportForms = () => $api.useQuery('get', forms, {});

export const useOwnExports = () =>
  $api.useQuery(
    'get',
    jobs,
    { params: { query: { page: 1, pageSize: 5 } } },
    { refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? 1000 : false) },
  );

/** A file that the browser fetches by itself. */
export function exportHref(state: EnterpriseListState, { columns, formId, contacts }: ExportWish): string {
  const search = new URLSearchParams({ sort: state.sort });
  for (const [name, value] of Object.entries(enterpriseFilter(state))) {
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  if (columns) search.set('columns', columns.join(','));
  if (formId) search.set('form', formId);
  if (contacts) search.set('contacts', contacts);
  return `/api/enterprises/export?${search}`;
}

export const exportFileHref = (id: string) => `${jobs}/${id}/file`;

function useRefreshing(path: typeof jobs | typeof forms) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['get', path] });
}

export function useOrderExport(state: EnterpriseListState) {
  const refresh = useRefreshing(jobs);
  return useMutation({
    mutationFn: async ({ columns, formId, contacts }: ExportWish) => {
      const body = {
        filter: enterpriseFilter(state),
        sort: state.sort,
        ...(columns && { columns }),
        ...(formId && { formId }),
        contacts: contacts ?? ('masked' as const),
      };
      return (await api.POST(jobs, { body })).data;
    },
    onSuccess: refresh,
  });
}

export function useCancelExport() {
  const refresh = useRefreshing(jobs);
  return useMutation({
    mutationFn: async (id: string) => (await api.POST(`${jobs}/{id}/cancel`, { params: { path: { id } } })).data,
    onSuccess: refresh,
  });
}

export function useAddForm() {
  const refresh = useRefreshing(forms);
  return useMutation({
    mutationFn: ({ file, name }: { file: File; name: string }) => uploadForm<ExportForm>(forms, { file, name }),
    onSuccess: refresh,
  });
}

export function useRemoveForm() {
  const refresh = useRefreshing(forms);
  return useMutation({
    mutationFn: (id: string) => api.DELETE(`${forms}/{id}`, { params: { path: { id } } }),
    onSuccess: refresh,
  });
}
