import { useTranslation } from 'react-i18next';
import { api } from '../../../shared/api/client.js';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { useChainFields } from '../chain-fields.js';
import { ALSO_SHOWN, listPath, recordPath } from '../chain-queries.js';
import type { ChainKind } from '../types.js';
import { toBody, type ChainBody, type FormValues } from './form-values.js';

export function useChainForm(kind: ChainKind): FormDefinition<FormValues, ChainBody> {
  const { t } = useTranslation();
  return {
    key: kind,
    fields: useChainFields(),
    toBody,
    create: async ({ correct: _, ...body }) => (await api.POST(listPath[kind], { body })).data,
    change: async (id, body) => (await api.PATCH(recordPath[kind], { params: { path: { id } }, body })).data,
    record: recordPath[kind],
    alsoChanged: ALSO_SHOWN,
    staleTitle: t(`chains.staleTitle.${kind}`),
  };
}
