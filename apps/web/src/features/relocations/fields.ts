import {
  confidentialities,
  cooperationModels,
  relocationFields,
  relocationNatures,
  relocationScopes,
  relocationStages,
  relocationSubjects,
} from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useOrganizations, useReceivingPlatforms, useRegions } from '../../shared/api/reference.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { useWord, wordOf, type Label } from '../../shared/use-word.js';

const vocabularies: Record<string, Readonly<Record<string, Label>>> = {
  subject: relocationSubjects,
  scope: relocationScopes,
  nature: relocationNatures,
  cooperationModel: cooperationModels,
  stage: relocationStages,
  confidentiality: confidentialities,
};

/** Fields that only the history or the form knows. */
const others = ['code', 'stage', 'stages', 'stageDays', 'terminationReason', 'deletedAt'] as const;

const isOther = (field: string): field is (typeof others)[number] => others.some((one) => one === field);

const labels: Readonly<Record<string, Label>> = relocationFields;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What the fields of a relocation are called, in the form and in the history alike, and their values in words. */
export function useRelocationFields(): FieldWords {
  const { t } = useTranslation();
  const word = useWord();
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const);
  const lists = [useOrganizations().data, useReceivingPlatforms().data];
  const names = new Map([
    ...(regions ?? []),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
  const stageText = (item: Record<string, unknown>): string => {
    const plain = (key: string) => (typeof item[key] === 'string' ? item[key] : null);
    const withdrawn = plain('withdrawalReason');
    return [
      wordOf(relocationStages, plain('stage'), word),
      plain('enteredOn'),
      plain('reason'),
      withdrawn && t('relocations.withdrawnFor', { reason: withdrawn }),
    ]
      .filter(Boolean)
      .join(' ');
  };
  const daysText = (days: Record<string, unknown>): string =>
    Object.entries(days)
      .map(([stage, day]) => `${wordOf(relocationStages, stage, word) ?? stage} ${String(day)}`)
      .join(t('list.separator'));
  const text = (field: string, value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    if (typeof value === 'boolean') return t(value ? 'relocations.yes' : 'relocations.no');
    if (isRecord(value)) return field === 'stages' ? stageText(value) : daysText(value) || null;
    return wordOf(vocabularies[field] ?? {}, names.get(String(value)) ?? String(value), word);
  };
  const name = (field: string) => {
    const label = labels[field];
    if (label) return word(label);
    return isOther(field) ? t(`relocations.field.${field}`) : field;
  };
  return { name, text };
}

/** The label of a field of the ledger. */
export function useFieldLabel() {
  const word = useWord();
  return (field: keyof typeof relocationFields) => word(relocationFields[field]);
}
