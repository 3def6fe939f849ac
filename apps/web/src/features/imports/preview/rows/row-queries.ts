import { $api, api } from '../../../../shared/api/client.js';
import { below, useRowMutation } from '../../import-queries.js';
import { useRegister } from '../../register.js';

interface Answer {
  rowNumber: number;
  answer: string;
  /** The record that is meant, where the row may mean several. */
  targetId?: string;
  /** Also for every open question that is like this one. */
  alike: boolean;
}

/** Answers a question of a row, or every open question like it. Says how many rows were answered. */
export const useAnswer = (id: string) =>
  useRowMutation(id, async (register, { alike, ...given }: Answer): Promise<number> => {
    if (alike) {
      const params = { path: { id } };
      const { data } = await api.PUT(below(register, '/{id}/answers'), { params, body: { ...given, alike } });
      return data?.answered ?? 0;
    }
    const { rowNumber, ...body } = given;
    const params = { path: { id, rowNumber } };
    await api.PUT(below(register, '/{id}/rows/{rowNumber}/answer'), { params, body });
    return 1;
  });

interface CellEdit {
  rowNumber: number;
  column: number;
  text: string;
  before: string;
}

/** Writes another text into a cell; the row is read and matched anew. */
export const useCellEdit = (id: string) =>
  useRowMutation(id, (register, { rowNumber, ...body }: CellEdit) =>
    api.PUT(below(register, '/{id}/rows/{rowNumber}/cells'), { params: { path: { id, rowNumber } }, body }),
  );

/** What is wrong in the batch, each kind with its number of rows. */
export const useProblems = (id: string) =>
  $api.useQuery('get', below(useRegister(), '/{id}/problems'), { params: { path: { id } } }, { staleTime: 60_000 });

/** The records of the register that the row may be about, beside what it says. */
export const useCandidates = (id: string, rowNumber: number, wanted: boolean) =>
  $api.useQuery(
    'get',
    below(useRegister(), '/{id}/rows/{rowNumber}/candidates'),
    { params: { path: { id, rowNumber } } },
    { enabled: wanted, staleTime: 30_000, retry: false },
  );
