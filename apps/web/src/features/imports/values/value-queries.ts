import { useQuery } from '@tanstack/react-query';
import { below, useBatchMutation, type Batch } from '../import-queries.js';
import { send, type Meaning, type UnmatchedValue } from '../import-shapes.js';
import { useRegister } from '../register.js';

/** The texts of the list that name no entry of a dictionary, or several, once each. */
export function useValues(batch: Batch) {
  const register = useRegister();
  return useQuery({
    queryKey: ['import-values', batch.id, batch.version],
    queryFn: () => send<{ items: UnmatchedValue[] }>('get', below(register, '/{id}/values'), { id: batch.id }),
    staleTime: Infinity,
  });
}

interface Meanings {
  version: number;
  items: Meaning[];
}

/** Says what texts mean; the list is read again with it, and the organization remembers it. */
export const useMeanings = (id: string) =>
  useBatchMutation(id, (register, body: Meanings) => send<Batch>('put', below(register, '/{id}/values'), { id }, body));
