/**
 * The columns of 企业台账 as data: what the API calls them, what screens call them, what lists call them.
 * Synonyms are real header names; they are compared after folding and after dropping units and marks like (必填).
 */

export type FieldKind =
  | 'name'
  | 'names'
  | 'credit-code'
  | 'registration-number'
  | 'text'
  | 'long-text'
  | 'region'
  | 'industry'
  | 'date'
  | 'money'
  | 'integer'
  | 'status'
  | 'chains'
  | 'links'
  | 'clusters'
  | 'platform'
  | 'tags'
  | 'phone'
  | 'email';

export type FieldSection = 'identity' | 'registration' | 'location' | 'industry' | 'scale' | 'contact' | 'other';

export const ENTERPRISE_FIELDS = [
  'name',
  'formerNames',
  'creditCode',
  'registrationNo',
  'regionCode',
  'address',
  'legalRepresentative',
  'establishedOn',
  'registeredCapital',
  'enterpriseType',
  'registrationStatus',
  'industryCode',
  'chains',
  'links',
  'clusters',
  'platformId',
  'tags',
  'mainProducts',
  'employees',
  'contactName',
  'contactPhone',
  'contactEmail',
  'source',
  'note',
] as const;

export type EnterpriseFieldKey = (typeof ENTERPRISE_FIELDS)[number];

export interface EnterpriseField {
  readonly key: EnterpriseFieldKey;
  readonly label: { readonly zh: string; readonly en: string };
  readonly kind: FieldKind;
  readonly section: FieldSection;
  /** Longest text in characters (of each item where the field holds several); null where length is no rule. */
  readonly maxLength: number | null;
  /** Most items where the field holds several. */
  readonly maxItems?: number;
  readonly unit?: '万元' | '人';
  /** Header names that mean this field. */
  readonly synonyms: readonly string[];
  /** Header names that may mean it: they need cells that look like it (a 代码 column may hold stock codes). */
  readonly weakSynonyms?: readonly string[];
}

export const fieldSections: Readonly<Record<FieldSection, { readonly zh: string; readonly en: string }>> = {
  identity: { zh: '基本身份', en: 'Identity' },
  registration: { zh: '登记信息', en: 'Registration' },
  location: { zh: '所在地', en: 'Location' },
  industry: { zh: '产业归属', en: 'Industry and chains' },
  scale: { zh: '规模与经营', en: 'Scale and figures' },
  contact: { zh: '联系方式', en: 'Contact' },
  other: { zh: '其他', en: 'Other' },
};
