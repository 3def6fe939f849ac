import { courseOf, formatYi } from '@lianqun/domain';
import type { Block, ChartBar } from '@lianqun/official-document';
import { comparisonTable } from './comparison-table.js';
import { heading, paragraph, type Part, type Writer } from './writer.js';

const day = (date: string): string => `${String(Number(date.slice(5, 7)))}月${String(Number(date.slice(8)))}日`;

/** 一、总体情况: what there is, what was done in the month, the four rates, the blockers, and the course of a year. */
export function overall(writer: Writer): Block[] {
  return [
    heading(1, '一、总体情况', 'overall'),
    ...projects(writer),
    blockers(writer),
    ...notComparable(writer),
    ...comparisonTable(writer),
    ...courseChart(writer),
  ];
}

function projects(writer: Writer): Block[] {
  const { about, monthLabel } = writer.input;
  const on = day(writer.figures.snapshot.period.cutoffOn);
  if (writer.count('all', 'projects') === 0) return [paragraph(`截至${on}，${about}没有在册的链群协同项目。`)];
  return [
    paragraph(
      `截至${on}，${about}共有链群协同项目`,
      writer.amount('all', 'projects'),
      writer.changes('all', 'projects', ['month']),
      writer.known('，总投资', 'all', 'totalInvestment', '，总投资数据暂缺'),
      writer.known('，年度计划投资', 'all', 'annualPlan', '，没有年度计划投资'),
      '。',
      writer.known(`${monthLabel}完成投资`, 'all', 'monthlyInvestment', `${monthLabel}完成投资数据暂缺`),
      writer.changes('all', 'monthlyInvestment'),
      '；本年累计完成',
      writer.amount('all', 'yearInvestment'),
      writer.changes('all', 'yearInvestment', ['year']),
      writer.completion('all'),
      '。',
    ),
    paragraph(moved(writer)),
    paragraph('四率：', fourRates(writer)),
  ];
}

/** 新开工, 竣工 and 投产 of the period. */
function moved(writer: Writer): Part[] {
  const { monthLabel } = writer.input;
  const metrics = ['started', 'completed', 'produced'] as const;
  if (metrics.every((metric) => writer.count('all', metric) === 0)) {
    return [`${monthLabel}没有项目新开工、竣工或投产。`];
  }
  return [
    `${monthLabel}新开工项目`,
    ...writer.amount('all', 'started'),
    ...(writer.count('all', 'started') > 0 ? writer.known('，总投资', 'all', 'startedInvestment', '') : []),
    '；竣工项目',
    ...writer.amount('all', 'completed'),
    '，投产项目',
    ...writer.amount('all', 'produced'),
    '。',
  ];
}

const RATES = [
  ['开工率', 'startRate', '应开工', 'startDue', '其中已开工', 'startDone', '没有应开工项目'],
  ['投资完成率', 'completionRate', '年度计划', 'annualPlan', '已完成', 'yearInvestment', '没有年度计划投资'],
  ['资金到位率', 'fundsRate', '总投资', 'totalInvestment', '已到位', 'fundsToDate', '总投资数据暂缺'],
  ['按期竣工率', 'onTimeRate', '应竣工', 'completionDue', '其中按期竣工', 'completionOnTime', '没有应竣工项目'],
] as const;

/** 四率, each with its numerator and denominator; one that divides by nothing says so. */
function fourRates(writer: Writer): Part[] {
  return RATES.flatMap(([name, rate, whole, denominator, part, numerator, none], index): Part[] => [
    name,
    ...writer.amount('all', rate),
    ...(writer.figures.figure('all', rate).value === null
      ? [`（${none}）`]
      : [`（${whole}`, ...writer.amount('all', denominator), `，${part}`, ...writer.amount('all', numerator), '）']),
    index < RATES.length - 1 ? '，' : '。',
  ]);
}

function blockers(writer: Writer): Block {
  const { monthLabel } = writer.input;
  const metrics = ['blockersRaised', 'blockersClosed', 'blockersOpen'] as const;
  if (metrics.every((metric) => writer.count('all', metric) === 0)) {
    return paragraph(`${monthLabel}没有新增和销号的堵点卡点，数据截止日没有未办结事项。`);
  }
  return paragraph(
    `${monthLabel}新增堵点卡点`,
    writer.amount('all', 'blockersRaised'),
    '，销号',
    writer.amount('all', 'blockersClosed'),
    '；数据截止日未办结',
    writer.amount('all', 'blockersOpen'),
    writer.changes('all', 'blockersOpen', ['month']),
    writer.count('all', 'blockersOpen') > 0 ? ['，其中超期', ...writer.amount('all', 'blockersOverdue')] : [],
    '。',
  );
}

/** Says why a comparison is not there, instead of leaving the reader to guess. */
function notComparable(writer: Writer): Block[] {
  const { month, year } = writer.input.comparedWith;
  if (month === null && year === null) {
    return [paragraph('上一调度期和上年同期均没有已锁定的数据，本期不作环比和同比。')];
  }
  const different =
    month !== null && !month.sameLength ? `上期（${month.label}）与本期月数不同，当期发生数不作环比。` : '';
  const noMonth = month === null ? '上一调度期没有已锁定的数据，本期不作环比。' : '';
  const noYear = year === null ? '上年同期没有已锁定的数据，本期不作同比。' : '';
  const said = noMonth + different + noYear;
  return said === '' ? [] : [paragraph(said)];
}

/** The amounts of up to thirteen months, each from the entries of the projects that the report counts. */
function courseChart(writer: Writer): Block[] {
  const { snapshot } = writer.figures;
  const course = courseOf(snapshot);
  if (course.length < 2) return [];
  const bars = course.map(({ firstMonth, lastMonth, months, amount }): ChartBar => ({
    label: monthWord(firstMonth, lastMonth),
    value: formatYi(amount).replaceAll(',', ''),
    width: months,
    current: lastMonth === snapshot.period.lastMonth,
  }));
  const joint = bars.some((bar) => (bar.width ?? 1) > 1);
  const chart: Block = {
    kind: 'chart',
    id: 'course',
    caption: `各调度期完成投资（按本期在册项目${joint ? '；合并的调度期柱宽加倍，柱高为月均' : ''}）`,
    alt: `各调度期完成投资，单位亿元：${bars.map((bar) => `${bar.label}${bar.value}`).join('，')}。`,
    unit: '亿元',
    bars,
  };
  return [chart];
}

/** 3月, 1—2月; a year begins with its own: 26年1月. */
function monthWord(first: string, last: string): string {
  const [from, to] = [String(Number(first.slice(5))), String(Number(last.slice(5)))];
  const month = from === to ? `${to}月` : `${from}—${to}月`;
  return from === '1' ? `${first.slice(2, 4)}年${month}` : month;
}
