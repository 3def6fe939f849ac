import {
  baseClasses,
  blockerKinds,
  blockerLevels,
  blockerStatuses,
  blockerSteps,
  confidentialities,
} from '@lianqun/domain';
import { useTranslation } from 'react-i18next';
import { useChains, useOrganizations, useRegions } from '../../shared/api/reference.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { useWord, wordOf, type Label } from '../../shared/use-word.js';

const vocabularies: Record<string, Readonly<Record<string, Label>>> = {
  kind: blockerKinds,
  baseClass: baseClasses,
  level: blockerLevels,
  status: blockerStatuses,
  confidentiality: confidentialities,
};

/** Fields by the names of the form and of the history alike. */
const fieldKeys = {
  code: 'code',
  kind: 'kind',
  baseClass: 'baseClass',
  title: 'title',
  description: 'description',
  chainId: 'chain',
  chain: 'chain',
  link: 'link',
  level: 'level',
  raisedOn: 'raisedOn',
  status: 'status',
  organizationId: 'raisedBy',
  raisedBy: 'raisedBy',
  leadOrganizationId: 'lead',
  lead: 'lead',
  assisting: 'assisting',
  assistingIds: 'assisting',
  responsiblePerson: 'responsiblePerson',
  deadline: 'deadline',
  originalDeadline: 'originalDeadline',
  measures: 'measures',
  resolution: 'resolution',
  closedOn: 'closedOn',
  regionCode: 'regionCode',
  projectIds: 'projects',
  projects: 'projects',
  enterpriseIds: 'enterprises',
  enterprises: 'enterprises',
  targets: 'targets',
  confidentiality: 'confidentiality',
  extra: 'extra',
  deletedAt: 'deletedAt',
  notes: 'notes',
  steps: 'steps',
} as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export function useBlockerFields(): FieldWords {
  const { t } = useTranslation();
  const word = useWord();
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const);
  const lists = [useChains().data, useOrganizations().data];
  const names = new Map([
    ...(regions ?? []),
    ...lists.flatMap((list) => list?.items.map(({ id, name }) => [id, name] as const) ?? []),
  ]);
  const itemText = (item: Record<string, unknown>): string => {
    const plain = (key: string) => (typeof item[key] === 'string' ? item[key] : null);
    const step = wordOf(blockerSteps, plain('step'), word);
    return step
      ? [step, plain('takenOn'), plain('reason')].filter(Boolean).join(' ')
      : (plain('name') ?? plain('text') ?? '');
  };
  const text = (field: string, value: unknown): string | null => {
    if (value === null || value === undefined || value === '') return null;
    if (Array.isArray(value)) {
      const parts = value.map((item) => text(field, item)).filter((part) => part !== null);
      return parts.length > 0 ? parts.join(t('list.separator')) : null;
    }
    if (isRecord(value)) return itemText(value);
    return wordOf(vocabularies[field] ?? {}, names.get(String(value)) ?? String(value), word);
  };
  const name = (field: string) =>
    field in fieldKeys
      ? t(`blockers.field.${fieldKeys[field as keyof typeof fieldKeys]}`)
      : field.replace(/^extra\./, '');
  return { name, text };
}
