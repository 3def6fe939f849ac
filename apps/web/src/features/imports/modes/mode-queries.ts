import type { Schemas } from '@lianqun/api-client';
import type { ValueMode } from '@lianqun/domain';
import { api } from '../../../shared/api/client.js';
import { below, useBatchMutation, useRowMutation } from '../import-queries.js';

/** What the list does with records that the register has; all rows are decided anew. */
export const useModes = (id: string) =>
  useBatchMutation(
    id,
    async (register, body: Schemas['ImportModes']) =>
      (await api.PUT(below(register, '/{id}/mode'), { params: { path: { id } }, body })).data,
  );

interface RowMode {
  rowNumber: number;
  mode: ValueMode | null;
  alike: boolean;
}

/** The same for one row, or for every row that is like it. Says how many rows changed. */
export const useRowMode = (id: string) =>
  useRowMutation(
    id,
    async (register, { rowNumber, ...body }: RowMode) =>
      (await api.PUT(below(register, '/{id}/rows/{rowNumber}/mode'), { params: { path: { id, rowNumber } }, body }))
        .data,
  );
