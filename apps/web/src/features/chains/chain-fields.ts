import { useTranslation } from 'react-i18next';
import { useChains, useClusters, useIndustries, useOrganizations, useRegions } from '../../shared/api/reference.js';
import type { FieldWords } from '../../shared/frames/record/fields.js';
import { CHAIN_LINKS, REGIONAL_ROLES, STRENGTHS } from '@lianqun/domain';
import { useChainWords } from './words.js';

const FIELDS = [
  'name',
  'aliases',
  'status',
  'batch',
  'level',
  'chainLeader',
  'contactName',
  'contactPhone',
  'note',
  'source',
  'startsOn',
  'relatedKeys',
  'keywords',
  'position',
  'roles',
  'strength',
  'evidence',
  'evidencedOn',
  'parentId',
  'way',
  'terms',
  'deletedAt',
] as const;

/** What is called differently in a form, in the history and in an answer. */
const SAME = new Map([
  ['regionId', 'region'],
  ['regionCode', 'region'],
  ['organizationId', 'organization'],
  ['leadOrganizationId', 'organization'],
  ['leadOrganization', 'organization'],
  ['industryIds', 'industries'],
  ['links', 'links'],
  ['correct', 'way'],
] as const);

/** What says nothing beside the name. */
const BESIDE = new Set(['link']);

const textOf = (value: unknown) => (value === null || value === undefined || value === '' ? null : String(value));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Names of what a field holds the id or the key of. */
function useNames() {
  const regions = useRegions().data?.items.map(({ id, fullName }) => [id, fullName] as const) ?? [];
  const organizations = useOrganizations().data?.items.map(({ id, name }) => [id, name] as const) ?? [];
  const industries = useIndustries().data?.items.map(({ id, name }) => [id, `${id} ${name}`] as const) ?? [];
  const chains = [useChains().data, useClusters().data].flatMap(
    (list) => list?.items.map(({ key, name }) => [key, name] as const) ?? [],
  );
  return { places: new Map([...regions, ...organizations]), industries: new Map(industries), chains: new Map(chains) };
}

function useValueText() {
  const { t } = useTranslation();
  const word = useChainWords();
  const { places, industries, chains } = useNames();
  return (field: string, plain: string): string | null => {
    switch (field) {
      case 'status':
        return word.status(plain);
      case 'level':
        return word.level(plain);
      case 'batch':
        return word.batch(Number(plain));
      case 'relatedKeys':
        return chains.get(plain) ?? plain;
      case 'industryIds':
        return industries.get(plain) ?? plain;
      case 'correct':
        return t(plain === 'true' ? 'chains.way.mend' : 'chains.way.since');
      default: {
        const role = REGIONAL_ROLES.find((one) => field === 'roles' && one === plain);
        const strength = STRENGTHS.find((one) => field === 'strength' && one === plain);
        const position = CHAIN_LINKS.find((one) => field === 'position' && one === plain);
        if (role) return word.roles([role]);
        if (strength) return word.strength(strength);
        return position ? word.position(position) : (places.get(plain) ?? plain);
      }
    }
  };
}

/** Fields of chains, their terms, links and roles, in forms, conflicts and the history. */
export function useChainFields(): FieldWords {
  const { t } = useTranslation();
  const valueText = useValueText();
  const name = (field: string): string => {
    const known = FIELDS.find((key) => key === field) ?? SAME.get(field as 'regionId');
    return known ? t(`chains.field.${known}`) : field;
  };
  // A term, a link or a role by its name, and what of it was written or changed.
  const recordText = (value: Record<string, unknown>): string => {
    const title = textOf(value['link']) ?? textOf(value['name']) ?? text('regionCode', value['regionCode']);
    const parts = Object.entries(value).flatMap(([field, one]) => {
      const said = BESIDE.has(field) ? null : text(field, one);
      return said === null || said === title ? [] : [`${name(field)} ${said}`];
    });
    return [title, parts.length > 0 && t('unit.beside', { amount: parts.join(t('list.separator')) })]
      .filter(Boolean)
      .join('');
  };
  const text = (field: string, value: unknown): string | null => {
    if (Array.isArray(value)) {
      const parts = value.map((item) => text(field, item)).filter((part) => part !== null);
      return parts.length > 0 ? parts.join(t('list.separator')) : null;
    }
    if (isRecord(value)) return recordText(value);
    const plain = textOf(value);
    return plain === null ? null : valueText(field, plain);
  };
  return { name, text };
}
