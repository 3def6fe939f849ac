/** The columns of enterprise lists. */
import { type ColumnKey, columnMatcher, type MatchedColumn } from '../columns/matcher.js';
import { enterpriseFields } from './catalogue.js';
import { ownHonourReader } from './honour-columns.js';
import { contentSupports, guessFieldByContent } from './contents.js';
import type { EnterpriseFieldKey } from './fields.js';
import { type YearlyMeasure, yearlyMeasures } from './measures.js';
import { isAbsent } from '../text/index.js';

/** What a column of an import can be mapped to. */
export type ImportFieldKey = ColumnKey<EnterpriseFieldKey, YearlyMeasure>;

export type ColumnMatch = MatchedColumn<EnterpriseFieldKey, YearlyMeasure>;

/** Fields that may be recognised by their cells alone; a date or a short text could be anything. */
const BY_CONTENT: ReadonlySet<EnterpriseFieldKey> = new Set([
  'name',
  'creditCode',
  'contactEmail',
  'contactPhone',
  'regionCode',
]);

const matcher = columnMatcher<EnterpriseFieldKey, YearlyMeasure>({
  fields: enterpriseFields,
  measures: yearlyMeasures,
  owner: /^(?:本?企业|公司|单位|法人单位)(?:的)?/u,
  headerWords: [
    '序号',
    '编号',
    'no',
    'no.',
    'id',
    '排名',
    '类别',
    '类型',
    '级别',
    '年度',
    '批次',
    '认定时间',
    '经营范围',
  ],
  together: [
    ['contactName', 'contactPhone', 'contactEmail'],
    ['legalRepresentative', 'contactPhone'],
    ['name', 'creditCode'],
    ['name', 'formerNames'],
    ['chains', 'clusters', 'links'],
    ['regionCode', 'address'],
  ],
  several: new Set(['formerNames', 'chains', 'clusters', 'links', 'tags', 'contactPhone', 'contactEmail']),
  guess(samples, header) {
    const read = ownHonourReader(header);
    if (read && samples.some((text) => !isAbsent(text)) && samples.every((text) => read(text) !== undefined))
      return { field: 'tags', telling: true };
    const field = guessFieldByContent(samples)?.field;
    if (field === undefined || !BY_CONTENT.has(field)) return null;
    return { field, telling: field === 'name' || field === 'creditCode' };
  },
  supports: contentSupports,
});

/** The field that a header names; null when it names none. Looks at the header alone. */
export const matchColumn = matcher.match;

/** How much a cell looks like a header of an enterprise list, 0 to 1. Sum it over a row and compare rows. */
export const scoreEnterpriseHeader = matcher.score;

/** Maps a whole table of enterprises: each field at most once, the surest column first. */
export const mapColumns = matcher.map;
