import type { ImportMode, ValueMode } from '@lianqun/domain';
import { below, useBatchMutation, useRowMutation, type Batch } from '../import-queries.js';
import { send } from '../import-shapes.js';

interface Modes {
  version: number;
  mode: ImportMode;
  fieldModes: Record<string, ValueMode>;
}

/** What the list does with records that the register has; all rows are decided anew. */
export const useModes = (id: string) =>
  useBatchMutation(id, (register, body: Modes) => send<Batch>('put', below(register, '/{id}/mode'), { id }, body));

interface RowMode {
  rowNumber: number;
  mode: ValueMode | null;
  alike: boolean;
}

/** The same for one row, or for every row that is like it. Says how many rows changed. */
export const useRowMode = (id: string) =>
  useRowMutation(id, (register, { rowNumber, ...body }: RowMode) =>
    send<{ changed: number }>('put', below(register, '/{id}/rows/{rowNumber}/mode'), { id, rowNumber }, body),
  );
