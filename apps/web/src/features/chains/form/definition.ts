import { useTranslation } from 'react-i18next';
import type { FormDefinition } from '../../../shared/frames/form/use-save.js';
import { useChainFields } from '../chain-fields.js';
import { listPath, recordPath } from '../chain-queries.js';
import { send } from '../requests.js';
import type { Chain, ChainKind } from '../types.js';
import { toBody, type ChainBody, type FormValues } from './form-values.js';

export function useChainForm(kind: ChainKind): FormDefinition<FormValues, ChainBody> {
  const { t } = useTranslation();
  return {
    key: kind,
    fields: useChainFields(),
    toBody,
    create: async (body) => (await send.POST<Chain>(listPath[kind], { body })).data,
    change: async (id, body) => (await send.PATCH<Chain>(recordPath[kind], { params: { path: { id } }, body })).data,
    record: recordPath[kind],
    alsoChanged: [...Object.values(listPath), '/api/overview'],
    staleTitle: t(`chains.staleTitle.${kind}`),
  };
}
