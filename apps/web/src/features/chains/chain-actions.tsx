import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../shared/frames/button-link.js';
import { DeleteRecord } from '../../shared/frames/record/delete-record.js';
import { paths } from '../../shared/paths.js';
import type { Chain, ChainKind } from './types.js';

export function ChainActions({ kind, chain }: { kind: ChainKind; chain: Chain }) {
  const { t } = useTranslation();
  const { id, version, name, abilities } = chain;
  return (
    <>
      {abilities.manage && <DeleteRecord register={kind} {...{ id, version, name }} />}
      {abilities.update && (
        <ButtonLink kind="primary" to={paths.editChain(kind, id)}>
          {t('action.edit')}
        </ButtonLink>
      )}
    </>
  );
}
