import type { Section } from '@lianqun/official-document';
import { type ComparedPeriod, heading, note, paragraph, type Writer } from './writer.js';

const inShanghai = (instant: string): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

const compared = (period: ComparedPeriod | null): string =>
  period === null
    ? '无'
    : `${period.label}第${String(period.edition)}次锁定的数据（月报${period.issued ? '已' : '尚未'}签发）`;

const COMPARING =
  '环比、同比：金额为（本期 − 对比期）÷ 对比期，对比期不为正数时不计算；其余为本期 − 对比期。当期发生数只与月数相同的调度期比较。';

/** The last page: which locked data the report was made from, and how each of its figures is counted. */
export function sources(writer: Writer): Section {
  const { input, used } = writer;
  const counted = [...used.values()].filter(({ key }) => key.split('.').length === 2);
  const rules = new Map(counted.map(({ label, rule }) => [label, rule]));
  return {
    orientation: 'portrait',
    blocks: [
      heading(1, '数据来源', 'sources'),
      paragraph(
        `本月报由${input.periodLabel}锁定数据生成：第${String(input.snapshot.edition)}次锁定，锁定时间${inShanghai(input.snapshot.takenAt)}，数据截止${writer.figures.snapshot.period.cutoffOn}，共${String(input.snapshot.rows)}行。项目阶段、堵点卡点状态、办理时限和名称均为数据截止日当日情况。`,
      ),
      paragraph(`数据摘要（SHA-256）：${input.snapshot.digest}`),
      paragraph(`环比对象：${compared(input.comparedWith.month)}。同比对象：${compared(input.comparedWith.year)}。`),
      paragraph(
        `月报第${String(input.edition)}版，${inShanghai(input.createdAt)}由${input.createdBy}生成。金额以万元精确计算，正文按亿元保留两位小数；比率由未舍入数计算，四舍五入到一位小数；分母为零或不能比较的记“—”。`,
      ),
      ...[...rules].map(([label, rule]) => note(`${label}：${rule}。`)),
      ...(counted.length < used.size ? [note(COMPARING)] : []),
    ],
  };
}
