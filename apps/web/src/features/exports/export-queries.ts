import type { Schemas } from '@lianqun/api-client';
import type { Register } from '@lianqun/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import { uploadForm } from '../../shared/api/upload-form.js';
import { paths } from '../../shared/paths.js';
import { useExported } from './exported.js';

export type ExportJob = Schemas['ExportJob'];
export type ExportForm = Schemas['ExportForm'];

/** The API describes exports once for each register; what it describes is the same. */
const jobsOf = (register: Register): '/api/enterprise-exports' =>
  `/api/${register}-exports` as '/api/enterprise-exports';

const formsOf = (register: Register): '/api/enterprise-export-forms' =>
  `/api/${register}-export-forms` as '/api/enterprise-export-forms';

/** The records of a list, as its filter and its order leave them. */
export interface ListExported {
  register: Register;
  filter: object;
  sort: string;
}

/** What is to be exported, and how. */
export interface ExportWish {
  columns: string[] | undefined;
  formId: string | undefined;
  contacts: 'reveal' | undefined;
}

const isAtWork = ({ status }: ExportJob) => status === 'waiting' || status === 'writing';

export const useExportForms = () => $api.useQuery('get', formsOf(useExported()), {});

export const useOwnExports = () =>
  $api.useQuery(
    'get',
    jobsOf(useExported()),
    { params: { query: { page: 1, pageSize: 5 } } },
    { refetchInterval: ({ state }) => (state.data?.items.some(isAtWork) ? 1000 : false) },
  );

/** A file that the browser fetches by itself. */
export function exportHref(list: ListExported, { columns, formId, contacts }: ExportWish): string {
  const search = new URLSearchParams({ sort: list.sort });
  for (const [name, value] of Object.entries(list.filter)) {
    for (const one of [value as unknown].flat()) search.append(name, String(one));
  }
  if (columns) search.set('columns', columns.join(','));
  if (formId) search.set('form', formId);
  if (contacts) search.set('contacts', contacts);
  return `/api${paths.register(list.register)}/export?${search}`;
}

export const exportFileHref = (register: Register, id: string) => `${jobsOf(register)}/${id}/file`;

function useRefreshing(path: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['get', path] });
}

export function useOrderExport({ register, filter, sort }: ListExported) {
  const jobs = jobsOf(register);
  const refresh = useRefreshing(jobs);
  return useMutation({
    mutationFn: async ({ columns, formId, contacts }: ExportWish) => {
      const body = {
        filter,
        sort: sort as 'name',
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
  const jobs = jobsOf(useExported());
  const refresh = useRefreshing(jobs);
  return useMutation({
    mutationFn: async (id: string) => (await api.POST(`${jobs}/{id}/cancel`, { params: { path: { id } } })).data,
    onSuccess: refresh,
  });
}

export function useAddForm() {
  const forms = formsOf(useExported());
  const refresh = useRefreshing(forms);
  return useMutation({
    mutationFn: ({ file, name }: { file: File; name: string }) => uploadForm<ExportForm>(forms, { file, name }),
    onSuccess: refresh,
  });
}

export function useRemoveForm() {
  const forms = formsOf(useExported());
  const refresh = useRefreshing(forms);
  return useMutation({
    mutationFn: (id: string) => api.DELETE(`${forms}/{id}`, { params: { path: { id } } }),
    onSuccess: refresh,
  });
}
