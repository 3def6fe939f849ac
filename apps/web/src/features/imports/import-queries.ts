import type { Schemas } from '@lianqun/api-client';
import { importStatuses, type ImportStatus } from '@lianqun/domain';
import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { $api, api } from '../../shared/api/client.js';
import type { ImportRegister } from '../../shared/import-register.js';
import { apiPath, useRegister } from './register.js';

export type Batch = Schemas['ImportBatch'];
export type ImportRow = Schemas['ImportRow'];
export type FileColumn = Schemas['ImportColumn'];
export type UnmatchedValue = Schemas['ImportValue'];
export type Meaning = Schemas['ImportMeaning'];
export type ProblemCount = Schemas['ImportProblemCount'];
export type Candidate = Schemas['ImportCandidate'];
export type Decision = ImportRow['decision'];

const statusEntry = (status: string) => importStatuses[status as ImportStatus];

export const isWorking = (batch: Pick<Batch, 'status'> | undefined) =>
  batch !== undefined && statusEntry(batch.status).working;

const pathOf = (id: string) => ({ params: { path: { id } } });

/** The API describes the pipeline once for each register; what it describes is the same. */
export const below = <Rest extends string>(register: ImportRegister, rest: Rest): `/api/enterprise-imports${Rest}` =>
  `${apiPath(register)}${rest}`;

export const batchKey = (register: ImportRegister, id: string) =>
  ['get', below(register, '/{id}'), pathOf(id)] as const;

/** Of every page of rows of a batch, whatever the filter. */
export const rowsKey = (id: string) => ['import-rows', id] as const;

/** While the program is at work the page asks every second; otherwise a batch changes only by somebody's hand. */
export function useBatch(id: string) {
  return $api.useQuery('get', below(useRegister(), '/{id}'), pathOf(id), {
    refetchInterval: ({ state }) => (isWorking(state.data) ? 1000 : false),
  });
}

export const useImportFields = (id: string) =>
  $api.useQuery('get', below(useRegister(), '/{id}/fields'), pathOf(id), { staleTime: Infinity });

export const useSheet = (id: string, sheet: number) =>
  $api.useQuery(
    'get',
    below(useRegister(), '/{id}/sheet'),
    { params: { path: { id }, query: { sheet } } },
    { staleTime: Infinity },
  );

/** What else the API says of the rows of a batch: what is wrong in it, the records beside a row, texts not recognised. */
const aboutRows = ['/{id}/problems', '/{id}/rows/{rowNumber}/candidates', '/{id}/values'] as const;

const refreshAboutRows = (client: QueryClient, register: ImportRegister) =>
  Promise.all(aboutRows.map((rest) => client.invalidateQueries({ queryKey: ['get', below(register, rest)] })));

/** After a change of the batch everything that hangs on it is asked for again. */
export function useBatchMutation<Input>(
  id: string,
  change: (register: ImportRegister, input: Input) => Promise<Batch | undefined>,
) {
  const client = useQueryClient();
  const register = useRegister();
  const key = batchKey(register, id);
  return useMutation({
    mutationFn: (input: Input) => change(register, input),
    onSuccess: async (batch) => {
      if (batch) client.setQueryData(key, batch);
      client.removeQueries({ queryKey: rowsKey(id) });
      await Promise.all([client.invalidateQueries({ queryKey: key }), refreshAboutRows(client, register)]);
    },
    onError: () => client.invalidateQueries({ queryKey: key }),
  });
}

export const useReadAgain = (id: string) =>
  useBatchMutation(
    id,
    async (register, body: Schemas['CorrectReading']) =>
      (await api.PUT(below(register, '/{id}/reading'), { ...pathOf(id), body })).data,
  );

export const useCommit = (id: string) =>
  useBatchMutation(id, async (register) => (await api.POST(below(register, '/{id}/commit'), pathOf(id))).data);

export const useCancel = (id: string) =>
  useBatchMutation(id, async (register) => (await api.POST(below(register, '/{id}/cancel'), pathOf(id))).data);

/** After a change of rows: the batch with its numbers, the rows and what is wrong with them are asked for again. */
export function useRowMutation<Input, Output>(
  id: string,
  change: (register: ImportRegister, input: Input) => Promise<Output>,
) {
  const client = useQueryClient();
  const register = useRegister();
  return useMutation({
    mutationFn: (input: Input) => change(register, input),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: batchKey(register, id) }),
        client.invalidateQueries({ queryKey: rowsKey(id) }),
        refreshAboutRows(client, register),
      ]);
    },
  });
}

export interface RowQuery {
  page: number;
  pageSize: number;
  decision?: Decision[];
  problem?: string;
  q?: string;
}

export async function readRows(
  register: ImportRegister,
  id: string,
  query: RowQuery,
): Promise<Schemas['ImportRowPage']> {
  const { data } = await api.GET(below(register, '/{id}/rows'), { params: { path: { id }, query } });
  return data ?? { items: [], total: 0 };
}
