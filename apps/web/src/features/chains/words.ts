import {
  chainLevels,
  chainLinks,
  chainStatuses,
  linkStatuses,
  regionalRoles,
  strengths,
  type ChainLink as Position,
} from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useWord, wordOf } from '../../shared/use-word.js';
import type { RegionalRoleKind, Strength } from './types.js';

/** The terms of chains in the language of the page; one that is not known stands as it is. */
export function useChainWords() {
  const { t } = useTranslation();
  const word = useWord();
  return {
    status: (value: string) => wordOf({ ...linkStatuses, ...chainStatuses }, value, word) ?? value,
    level: (value: string | null) => wordOf(chainLevels, value, word),
    batch: (value: number | null) => (value === null ? null : t('chains.batchOf', { batch: value })),
    position: (value: Position) => word(chainLinks[value]),
    strength: (value: Strength) => word(strengths[value]),
    roles: (values: readonly RegionalRoleKind[]) =>
      values.map((role) => word(regionalRoles[role])).join(t('list.separator')),
  };
}
