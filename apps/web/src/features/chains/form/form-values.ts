import type { Schemas } from '@lianqun/api-client';
import type { ChainLevel, ChainStatus } from '@lianqun/domain';
import { text, typed } from '../../../shared/frames/form/values.js';
import type { Chain, Term } from '../types.js';

export interface DatedValues {
  name: string;
  status: ChainStatus;
  batch: string;
  level: ChainLevel | null;
  regionCode: string | null;
  leadOrganizationId: string | null;
  chainLeader: string;
}

/** What stands in the inputs. */
export interface FormValues extends DatedValues {
  aliases: string[];
  relatedKeys: string[];
  contactName: string;
  contactPhone: string;
  source: string;
  note: string;
  /** A change of what is dated is new from a day on, or mends what was written. */
  way: 'since' | 'mend';
  startsOn: string;
}

export const emptyValues: FormValues = {
  name: '',
  status: 'candidate',
  batch: '',
  level: null,
  regionCode: null,
  leadOrganizationId: null,
  chainLeader: '',
  aliases: [],
  relatedKeys: [],
  contactName: '',
  contactPhone: '',
  source: '',
  note: '',
  way: 'since',
  startsOn: '',
};

export const datedValues = (of: Chain | Term): DatedValues => ({
  name: of.name,
  status: of.status,
  batch: typed(of.batch),
  level: of.level,
  regionCode: of.regionCode,
  leadOrganizationId: of.leadOrganization?.id ?? null,
  chainLeader: typed(of.chainLeader),
});

export const toValues = (chain: Chain): FormValues => ({
  ...datedValues(chain),
  aliases: chain.aliases,
  relatedKeys: chain.related.map(({ key }) => key),
  contactName: typed(chain.contactName),
  contactPhone: typed(chain.contactPhone),
  source: typed(chain.source),
  note: typed(chain.note),
  way: 'since',
  startsOn: '',
});

export const datedBody = (values: DatedValues) => ({
  name: values.name.trim(),
  status: values.status,
  batch: values.batch.trim() === '' ? null : Number(values.batch),
  level: values.level ?? null,
  regionCode: values.regionCode ?? null,
  leadOrganizationId: values.leadOrganizationId ?? null,
  chainLeader: text(values.chainLeader),
});

export const toBody = (values: FormValues): ChainBody => ({
  ...datedBody(values),
  aliases: values.aliases,
  relatedKeys: values.relatedKeys,
  contactName: text(values.contactName),
  contactPhone: text(values.contactPhone),
  source: text(values.source),
  note: text(values.note),
  startsOn: values.way === 'since' ? text(values.startsOn) : null,
  correct: values.way === 'mend',
});

export type ChainBody = Omit<Schemas['UpdateChain'], 'version'> & { name: string };
