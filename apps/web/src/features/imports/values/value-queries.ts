import type { Schemas } from '@lianqun/api-client';
import { $api, api } from '../../../shared/api/client.js';
import { below, useBatchMutation, type Batch } from '../import-queries.js';
import { useRegister } from '../register.js';

/** The texts of the list that name no entry of a dictionary, or several, once each. */
export const useValues = ({ id }: Batch) =>
  $api.useQuery('get', below(useRegister(), '/{id}/values'), { params: { path: { id } } }, { staleTime: 0 });

interface Meanings {
  version: number;
  items: Schemas['ImportMeaning'][];
}

/** Says what texts mean; the list is read again with it, and the organization remembers it. */
export const useMeanings = (id: string) =>
  useBatchMutation(
    id,
    async (register, body: Meanings) =>
      (await api.PUT(below(register, '/{id}/values'), { params: { path: { id } }, body })).data,
  );
