import { formatTag, REGION_PARTS, regionPartKey, YEARLY_MEASURES, yearlyFieldKey } from '@lianqun/domain';
import type { ExportLine } from '../../exports/index.js';
import type { EnterpriseResponse } from '../enterprise.dto.js';
import type { DictionaryNames } from './ledger.repository.js';

const SEPARATOR = '、';
const named = (items: readonly { name: string }[]) => items.map(({ name }) => name).join(SEPARATOR);

/** Where the value of a column kept beside the record stands in a line. */
export const extraField = (key: string): string => `extra:${key}`;

/** What the columns of 企业台账 say of an enterprise, by their field; contact details as they are given. */
export function ledgerLine(item: EnterpriseResponse, names: DictionaryNames): ExportLine {
  const region = item.regionCode === null ? [] : (names.regions.get(item.regionCode) ?? []);
  return {
    recordId: item.id,
    recordVersion: item.version,
    name: item.name,
    formerNames: item.formerNames.join(SEPARATOR),
    creditCode: item.creditCode,
    registrationNo: item.registrationNo,
    regionCode: item.regionName,
    ...Object.fromEntries(REGION_PARTS.map((part, level) => [regionPartKey(part), region[level] ?? null])),
    address: item.address,
    legalRepresentative: item.legalRepresentative,
    establishedOn: item.establishedOn,
    registeredCapital: item.registeredCapital,
    enterpriseType: item.enterpriseType,
    registrationStatus: item.registrationStatus,
    // The code settles what names that are alike leave open.
    industryCode: item.industryCode && `${item.industryCode} ${item.industryName ?? ''}`.trim(),
    chains: named(item.chains),
    links: item.links.join(SEPARATOR),
    clusters: named(item.clusters),
    platformId: item.platformName,
    tags: item.tags.map((tag) => formatTag(tag, 'zh', (kind) => names.tagKinds.get(kind) ?? kind)).join(SEPARATOR),
    mainProducts: item.mainProducts,
    employees: item.employees,
    ...Object.fromEntries(
      item.years.flatMap((one) => YEARLY_MEASURES.map((measure) => [yearlyFieldKey(measure, one.year), one[measure]])),
    ),
    contactName: item.contactName,
    contactPhone: item.contactPhone,
    contactEmail: item.contactEmail,
    source: item.source,
    note: item.note,
    ...Object.fromEntries(Object.entries(item.extra).map(([key, text]) => [extraField(key), text])),
  };
}
