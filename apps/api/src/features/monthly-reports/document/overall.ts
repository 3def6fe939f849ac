import { addMoney, formatYi, isCounted, type SnapshotProject } from '@lianqun/domain';
import type { Block, ChartBar } from '@lianqun/official-document';
import { heading, paragraph, type Part, type Writer } from './writer.js';

const day = (date: string): string => `${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`;

/** 一、总体情况: what there is, what was done in the month, the four rates, the blockers, and the course of a year. */
export function overall(writer: Writer): Block[] {
  const { input } = writer;
  const { period } = writer.figures.snapshot;
  const chart = courseChart(writer);
  return [
    heading(1, '一、总体情况', 'overall'),
    paragraph(
      `截至${day(period.cutoffOn)}，${input.about}共有链群协同项目`,
      writer.amount('all', 'projects'),
      writer.changes('all', 'projects', ['month']),
      '，总投资',
      writer.amount('all', 'totalInvestment'),
      '，年度计划投资',
      writer.amount('all', 'annualPlan'),
      `。${input.monthLabel}完成投资`,
      writer.amount('all', 'monthlyInvestment'),
      writer.changes('all', 'monthlyInvestment'),
      '；本年累计完成',
      writer.amount('all', 'yearInvestment'),
      writer.changes('all', 'yearInvestment', ['year']),
      '，投资完成率',
      writer.amount('all', 'completionRate'),
      writer.gap('all'),
      '。',
    ),
    paragraph(
      '当期新开工项目',
      writer.amount('all', 'started'),
      writer.count('all', 'started') > 0 ? ['，总投资', ...writer.amount('all', 'startedInvestment')] : [],
      '；竣工',
      writer.amount('all', 'completed'),
      '，投产',
      writer.amount('all', 'produced'),
      '。',
      fourRates(writer),
    ),
    paragraph(
      '当期新增堵点卡点',
      writer.amount('all', 'blockersRaised'),
      '，销号',
      writer.amount('all', 'blockersClosed'),
      '，未办结',
      writer.amount('all', 'blockersOpen'),
      writer.changes('all', 'blockersOpen', ['month']),
      '，其中超期',
      writer.amount('all', 'blockersOverdue'),
      '。',
    ),
    ...notComparable(writer),
    ...(chart ? [chart] : []),
  ];
}

/** 四率, each with its numerator and denominator. */
function fourRates(writer: Writer): Part[] {
  return [
    '开工率',
    ...writer.amount('all', 'startRate'),
    '（应开工',
    ...writer.amount('all', 'startDue'),
    '，其中已开工',
    ...writer.amount('all', 'startDone'),
    '），投资完成率',
    ...writer.amount('all', 'completionRate'),
    '（计划',
    ...writer.amount('all', 'annualPlan'),
    '，完成',
    ...writer.amount('all', 'yearInvestment'),
    '），资金到位率',
    ...writer.amount('all', 'fundsRate'),
    '（总投资',
    ...writer.amount('all', 'totalInvestment'),
    '，到位',
    ...writer.amount('all', 'fundsToDate'),
    '），按期竣工率',
    ...writer.amount('all', 'onTimeRate'),
    '（应竣工',
    ...writer.amount('all', 'completionDue'),
    '，其中按期竣工',
    ...writer.amount('all', 'completionOnTime'),
    '）。',
  ];
}

/** Says why a comparison is not there, instead of leaving the reader to guess. */
function notComparable(writer: Writer): Block[] {
  const { month } = writer.input.comparedWith;
  if (month === null) return [paragraph('上一调度期没有已锁定的数据，本期不作环比。')];
  if (!month.sameLength) return [paragraph(`上期（${month.label}）与本期月数不同，当期发生数不作环比。`)];
  return [];
}

/** The amounts of up to thirteen periods, each from the entries of the projects that the report counts. */
function courseChart(writer: Writer): Block | null {
  const { snapshot } = writer.figures;
  const sums = new Map<string, { first: string; amount: string }>();
  for (const project of snapshot.projects.filter(isCounted)) addHistory(sums, project);
  if (sums.size < 2) return null;
  const bars = [...sums]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([last, { first, amount }]): ChartBar => {
      const months = Number(last.slice(5)) - Number(first.slice(5)) + 1;
      return {
        label: monthWord(first, last),
        value: formatYi(amount).replaceAll(',', ''),
        width: months,
        current: last === snapshot.period.lastMonth,
      };
    });
  const joint = bars.some((bar) => (bar.width ?? 1) > 1);
  return {
    kind: 'chart',
    id: 'course',
    caption: `当期完成投资${joint ? '（合并的调度期柱宽加倍，柱高为月均）' : ''}`,
    alt: `各调度期完成投资，单位亿元：${bars.map((bar) => `${bar.label}${bar.value}`).join('，')}。`,
    unit: '亿元',
    bars,
  };
}

function addHistory(sums: Map<string, { first: string; amount: string }>, { history }: SnapshotProject): void {
  for (const [first, last, amount] of history) {
    const known = sums.get(last);
    sums.set(last, { first, amount: known ? addMoney(known.amount, amount) : amount });
  }
}

/** 3月, 1—2月; January and the first of a chart carry no year: the caption of the axis is short. */
function monthWord(first: string, last: string): string {
  const [from, to] = [String(Number(first.slice(5))), String(Number(last.slice(5)))];
  const month = from === to ? `${to}月` : `${from}—${to}月`;
  return from === '1' ? `${first.slice(2, 4)}年${month}` : month;
}
