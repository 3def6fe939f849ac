import {
  chainEffects,
  confidentialities,
  PROJECT_FIELDS,
  partyRoles,
  projectNatures,
  projectStages,
  projectTypes,
  type PartyRole,
} from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import {
  useChains,
  useClusters,
  useOrganizations,
  useReceivingPlatforms,
  useRegions,
} from '../../shared/api/reference.js';
import { money } from '../../shared/formats.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { useWord, wordOf, type Label } from '../../shared/use-word.js';
import { useFieldLabel } from './project-words.js';

const vocabularies: Record<string, Readonly<Record<string, Label>>> = {
  type: projectTypes,
  nature: projectNatures,
  chainEffect: chainEffects,
  stage: projectStages,
  confidentiality: confidentialities,
};

const amounts = new Set([
  'totalInvestment',
  'fixedAssetInvestment',
  'openingInvestment',
  'openingYearInvestment',
  'openingFunds',
]);

/** Fields of the form and of the history that the ledger has no column for. */
const otherFields = ['stageOn', 'stageReason', 'stages', 'deletedAt'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (value === null || value === undefined || value === '' ? null : String(value));

/** Ids of the dictionaries by name: a form holds ids, people compare names. */
function useNames() {
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const);
  const lists = [useChains().data, useClusters().data, useReceivingPlatforms().data, useOrganizations().data];
  return new Map([
    ...(regions ?? []),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
}

/** One line of a list: a plan, a party, a milestone, a reference. */
function useItemText() {
  const { t } = useTranslation();
  const word = useWord();
  return (item: Record<string, unknown>): string => {
    const get = (key: string) => textOf(item[key]);
    const period = get('year') ?? get('month');
    if (period !== null && 'amount' in item) return `${period}: ${money(get('amount'))}`;
    const stage = wordOf(projectStages, get('stage'), word);
    if (stage) return [stage, get('enteredOn'), get('reason')].filter(Boolean).join(' ');
    if ('role' in item) {
      const enterprise = isRecord(item['enterprise']) ? textOf(item['enterprise']['name']) : null;
      const who = get('name') ?? get('enterpriseName') ?? enterprise ?? get('enterpriseId');
      return [wordOf(partyRoles, get('role') as PartyRole, word), who].filter(Boolean).join(t('record.colon'));
    }
    if ('plannedOn' in item || 'actualOn' in item) {
      const dates = [
        get('plannedOn') && `${t('projects.planned')} ${get('plannedOn')}`,
        get('actualOn') && `${t('projects.actual')} ${get('actualOn')}`,
      ];
      return [get('name'), ...dates].filter(Boolean).join(' ');
    }
    return get('name') ?? Object.values(item).map(textOf).filter(Boolean).join(' ');
  };
}

export function useProjectFields(): FieldWords {
  const { t } = useTranslation();
  const word = useWord();
  const label = useFieldLabel();
  const itemText = useItemText();
  const names = useNames();
  const text = (field: string, value: unknown): string | null => {
    if (Array.isArray(value)) {
      const parts = value.map((item) => text(field, item)).filter((part) => part !== null);
      return parts.length > 0 ? parts.join(t('list.separator')) : null;
    }
    if (isRecord(value)) return itemText(value);
    if (typeof value === 'boolean') return t(value ? 'projects.yes' : 'projects.no');
    const plain = textOf(value);
    if (plain === null) return null;
    if (amounts.has(field)) return money(plain);
    return wordOf(vocabularies[field] ?? {}, names.get(plain) ?? plain, word);
  };
  const name = (field: string): string => {
    const other = otherFields.find((key) => key === field);
    if (other) return t(`projects.${other}`);
    const known = PROJECT_FIELDS.find((key) => key === field);
    return known ? label(known) : field.replace(/^extra\./, '');
  };
  return { name, text };
}
