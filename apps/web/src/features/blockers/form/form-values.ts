import type { Schemas } from '@lianqun/api-client';
import {
  todayInShanghai,
  type BaseClass,
  type BlockerKind,
  type BlockerLevel,
  type Confidentiality,
} from '@lianqun/domain';
import type { Picked } from '../../../shared/frames/form/inputs/search-picker.js';
import { ids, text, typed } from '../../../shared/frames/form/values.js';
import type { BlockerDetail } from '../blocker-types.js';

export type BlockerBody = Schemas['CreateBlocker'];

export interface FormValues {
  title: string;
  kind: BlockerKind | null;
  baseClass: BaseClass | null;
  level: BlockerLevel | null;
  chainId: string | null;
  link: string;
  description: string;
  projects: Picked[];
  enterprises: Picked[];
  organizationId: string | null;
  raisedOn: string;
  regionCode: string | null;
  measures: string;
  confidentiality: Confidentiality;
}

export const emptyValues = (projects: Picked[] = []): FormValues => ({
  title: '',
  kind: null,
  baseClass: null,
  level: null,
  chainId: null,
  link: '',
  description: '',
  projects,
  enterprises: [],
  organizationId: null,
  raisedOn: todayInShanghai(new Date()),
  regionCode: null,
  measures: '',
  confidentiality: 'shared',
});

const pick = (items: readonly Picked[]) => items.map(({ id, name }) => ({ id, name }));

export const toValues = (record: BlockerDetail): FormValues => ({
  title: record.title,
  kind: record.kind,
  baseClass: record.baseClass,
  level: record.level,
  chainId: record.chain?.id ?? null,
  link: typed(record.link),
  description: typed(record.description),
  projects: pick(record.projects),
  enterprises: pick(record.enterprises),
  organizationId: record.raisedBy?.id ?? null,
  raisedOn: record.raisedOn,
  regionCode: record.regionCode,
  measures: typed(record.measures),
  confidentiality: record.confidentiality,
});

/** Only a choke point has a class of the six foundations. */
export const hasBaseClass = (kind: BlockerKind | null | undefined) => kind === 'choke-point';

export const toBody = (values: FormValues): BlockerBody => ({
  title: values.title.trim(),
  // The form does not send itself without kind and level.
  kind: values.kind as BlockerKind,
  baseClass: hasBaseClass(values.kind) ? (values.baseClass ?? null) : null,
  level: values.level as BlockerLevel,
  chainId: values.chainId ?? null,
  link: text(values.link),
  description: text(values.description),
  projectIds: ids(values.projects),
  enterpriseIds: ids(values.enterprises),
  organizationId: values.organizationId ?? null,
  raisedOn: text(values.raisedOn),
  regionCode: values.regionCode ?? null,
  measures: text(values.measures),
  confidentiality: values.confidentiality,
});
