/** The columns of 项目台账 that are filled in month by month: recognised in lists, and not imported with the project. */
import { headerReadings, words } from '../columns/readings.js';
import type { Label } from '../names/terms.js';
import { foldText } from '../names/fold.js';

export const MONTHLY_COLUMNS = [
  'monthlyInvestment',
  'yearInvestment',
  'cumulativeInvestment',
  'completionRate',
  'gap',
  'fundsInPlace',
  'imageProgress',
  'progress',
  'problems',
  'coordination',
  'nextStep',
  'light',
] as const;

export type MonthlyColumn = (typeof MONTHLY_COLUMNS)[number];

interface MonthlyEntry extends Label {
  readonly synonyms: readonly string[];
}

export const monthlyColumns: Readonly<Record<MonthlyColumn, MonthlyEntry>> = {
  monthlyInvestment: {
    zh: '本月完成投资',
    en: 'Invested this month',
    synonyms: words(
      '本月完成投资额、当月完成投资、当月完成投资额、本月投资、当月投资、完成投资、完成投资额、月完成投资',
    ),
  },
  yearInvestment: {
    zh: '本年累计完成投资',
    en: 'Invested this year',
    synonyms: words(
      '本年累计完成投资额、年度累计完成投资、本年度累计完成投资、本年完成投资、年内累计完成投资、年初以来完成投资',
      '今年累计完成投资、当年累计完成投资、年度完成投资、本年累计',
    ),
  },
  cumulativeInvestment: {
    zh: '开工以来累计完成投资',
    en: 'Invested since the start',
    synonyms: words('开工以来累计、开工累计完成投资、累计完成投资、累计完成投资额、累计投资、自开工以来累计完成投资'),
  },
  completionRate: {
    zh: '投资完成率',
    en: 'Completion rate',
    synonyms: words('完成率、年度投资完成率、投资完成比例、完成比例、完成年度计划、占年度计划比重、年度计划完成率'),
  },
  gap: { zh: '序时差', en: 'Gap to the plan', synonyms: words('序时进度差、超欠序时进度、与序时进度差、序时进度') },
  fundsInPlace: {
    zh: '到位资金',
    en: 'Funds received',
    synonyms: words('本月到位资金、资金到位、资金到位情况、到位资金额、累计到位资金、已到位资金'),
  },
  imageProgress: {
    zh: '形象进度',
    en: 'State of the works',
    synonyms: words('工程形象进度、项目形象进度、目前形象进度、当前形象进度、形象进展、工程进度'),
  },
  progress: {
    zh: '本月进展',
    en: 'Progress this month',
    synonyms: words('进展情况、项目进展、最新进展、工作进展、目前进展、当前进展、本月进展情况、进展、项目进展情况'),
  },
  problems: {
    zh: '存在问题',
    en: 'Problems',
    synonyms: words('存在的问题、主要问题、问题、存在困难、困难问题、存在问题及困难、存在困难和问题'),
  },
  coordination: {
    zh: '需协调事项',
    en: 'Matters to be coordinated',
    synonyms: words('需协调解决的问题、需协调问题、需要协调事项、需解决事项、需协调解决事项、需支持事项'),
  },
  nextStep: {
    zh: '下一步计划',
    en: 'Next steps',
    synonyms: words(
      '下一步工作、下步计划、下一步工作计划、下步工作、下一步安排、下月计划、下一步工作安排、下步工作安排',
    ),
  },
  light: { zh: '亮灯', en: 'Light', synonyms: words('亮灯情况、预警、预警等级、亮灯状态、红黄绿灯') },
};

const byWord = new Map<string, MonthlyColumn>(
  MONTHLY_COLUMNS.flatMap((key) =>
    [monthlyColumns[key].zh, ...monthlyColumns[key].synonyms].map((word) => [foldText(word), key] as const),
  ),
);

/** 10月, 1—10月, 2026年10月, 截至10月底 in front of the column's own name. */
const MONTHS = /^(?:20\d{2}年)?(?:截至|截止)?(?:20\d{2}年)?(?:(\d{1,2})月?[-至])?\d{1,2}月(?:份|底|末)?/u;

/** Words of the headers, for telling header rows from others. */
export const monthlyWords: readonly string[] = [...byWord.keys()];

/** The monthly column that a header names; null when it names none. */
export const monthlyColumnOf = (header: string): MonthlyColumn | null => {
  for (const text of headerReadings(header, /^(?:本?项目)(?:的)?/u)) {
    const months = MONTHS.exec(text);
    const found = byWord.get(months === null ? text : text.slice(months[0].length));
    // 1—10月完成投资 and 1—10月累计完成投资 are both the year so far.
    const amount = found === 'monthlyInvestment' || found === 'cumulativeInvestment';
    if (found !== undefined) return amount && months?.[1] !== undefined ? 'yearInvestment' : found;
  }
  return null;
};
