/** A column of its own for one honour, as 是否高新技术企业 with 是 and 否, or 专精特新认定年份 with years. */
import { isAbsent, tidy } from '../text/index.js';
import { type EnterpriseTag, shippedTags, TAG_LEVELS, tagLevels, type TagReader } from './tags.js';

const YES = /^(?:是|有|√|✓|✔|y|yes|true)$/iu;
const NO = /^(?:否|无|没有|不是|×|✗|✘|n|no|false)$/iu;
const YEAR = /^((?:19|20)\d{2})年?(?:度|认定)?$/u;

/** The honour that a header names, when it names one and no more than that. */
const honourOf = (header: string, { parseTag }: Pick<TagReader, 'parseTag'>): EnterpriseTag | null => {
  const name = tidy(header).replace(
    /^是否(?:为|是|属于|获得?)?|[?？]$|\((?:是\/?否|必填|选填)\)$|认定(?:年份|年度|时间)?$/gu,
    '',
  );
  return name.length > 30 ? null : parseTag(name);
};

/**
 * Reads the cells of a column whose header names an honour: the honour, null for none, and undefined for a cell that
 * says something else. Null where the header names no honour.
 */
export const ownHonourReader = (
  header: string,
  reader: Pick<TagReader, 'parseTag'> = shippedTags,
): ((text: string) => EnterpriseTag | null | undefined) | null => {
  const honour = honourOf(header, reader);
  if (honour === null) return null;
  return (text) => {
    const word = tidy(text);
    if (NO.test(word) || isAbsent(word)) return null;
    if (YES.test(word)) return honour;
    const year = YEAR.exec(word)?.[1];
    if (year !== undefined) return { ...honour, year: Number(year) };
    const level = TAG_LEVELS.find((one) => tagLevels[one].zh === word);
    return level === undefined ? undefined : { ...honour, level };
  };
};
