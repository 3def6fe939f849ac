import type { TemplateColumn } from '@lianqun/spreadsheet';
import type { ListLookups } from '../reading/values/dictionary-readers.js';

/** What a sample row says of itself, so that it is known and skipped when the workbook comes back. */
export const SAMPLE_MARK = '（本行为示例，导入时自动跳过）';

/** Where several values stand in one cell. */
export const SEVERAL = '多个用“、”分隔。';

const named = (entries: readonly { name: string }[]) => [...new Set(entries.map(({ name }) => name))];

/** 大类 and 中类 of the classification of industries: further down one searches faster than one scrolls. */
const INDUSTRY_LEVELS = [2, 3];

/** The drop-downs that registers share. */
export function templateLists({
  regions,
  industries,
  chains,
  clusters,
  platforms,
  tagKinds,
  organizations,
}: ListLookups) {
  return {
    regions: regions.map(({ fullName }) => fullName),
    industries: named(industries.filter(({ level }) => INDUSTRY_LEVELS.includes(Number(level)))),
    chains: named(chains),
    clusters: named(clusters),
    platforms: named(platforms),
    tags: named(tagKinds ?? []),
    organizations: named(organizations),
  };
}

export type TemplateLists = ReturnType<typeof templateLists>;

/** What belongs into a column. `sample` is what the sample row says. */
export type TemplateEntry = Pick<TemplateColumn, 'note' | 'kind' | 'options' | 'sample' | 'width'>;

/** An entry of a drop-down as a sample. */
export const firstOf = (options: readonly string[], wanted?: string): string =>
  (wanted !== undefined && options.includes(wanted) ? wanted : options[0]) ?? '';
