import { useQuery } from '@tanstack/react-query';
import { below, problemsKey, rowsKey, useRowMutation, type ImportRow } from '../import-queries.js';
import { send, type Candidate, type CellEdit, type ProblemCount } from '../import-shapes.js';
import { useRegister } from '../register.js';

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
      const body = { ...given, alike };
      return (await send<{ answered: number }>('put', below(register, '/{id}/answers'), { id }, body)).answered;
    }
    const { rowNumber, ...body } = given;
    await send('put', below(register, '/{id}/rows/{rowNumber}/answer'), { id, rowNumber }, body);
    return 1;
  });

/** Writes another text into a cell; the row is read and matched anew. */
export const useCellEdit = (id: string) =>
  useRowMutation(id, (register, { rowNumber, ...body }: CellEdit) =>
    send<ImportRow>('put', below(register, '/{id}/rows/{rowNumber}/cells'), { id, rowNumber }, body),
  );

/** What is wrong in the batch, each kind with its number of rows. */
export function useProblems(id: string) {
  const register = useRegister();
  return useQuery({
    queryKey: problemsKey(id),
    queryFn: () => send<{ items: ProblemCount[] }>('get', below(register, '/{id}/problems'), { id }),
    staleTime: 60_000,
  });
}

/** The records of the register that the row may be about, beside what it says. */
export function useCandidates(id: string, rowNumber: number, wanted: boolean) {
  const register = useRegister();
  return useQuery({
    queryKey: [...rowsKey(id), 'candidates', rowNumber],
    queryFn: () =>
      send<{ items: Candidate[] }>('get', below(register, '/{id}/rows/{rowNumber}/candidates'), { id, rowNumber }),
    enabled: wanted,
    staleTime: 30_000,
    retry: false,
  });
}
