import type { Base, CountedMetric, Figure, Figures, Metric, SnapshotBlocker, SnapshotProject } from '@lianqun/domain';
import type { Block, Heading, Run, TextRun } from '@lianqun/official-document';
import { textUnitOf } from '../stored-figure.js';

/** Everything that the chapters of one report are written from. */
export interface ReportInput {
  figures: Figures;
  variant: 'internal' | 'submission';
  title: string;
  /** Of the place that the report is about, as 三地 or 河北省. */
  about: string;
  /** About a part only: groups outside it are left out where they are empty. */
  scoped: boolean;
  periodLabel: string;
  /** What the month is called in a sentence: 10月, 1—2月. */
  monthLabel: string;
  comparedWith: { month: ComparedPeriod | null; year: ComparedPeriod | null };
  snapshot: { edition: number; digest: string; rows: number; takenAt: string };
  edition: number;
  /** ISO instant. */
  createdAt: string;
  createdBy: string;
}

export interface ComparedPeriod {
  label: string;
  /** Which locking of it. */
  edition: number;
  /** The months of the two periods are equally many. */
  sameLength: boolean;
  /** Compared with an issued edition, or with what is locked only. */
  issued: boolean;
}

export type Part = string | Run;

export const text = (value: string, more: Omit<TextRun, 'kind' | 'text'> = {}): TextRun => ({
  kind: 'text',
  text: value,
  ...more,
});

/** A sentence of pieces; empty ones vanish. */
export const runs = (...parts: (Part | Part[])[]): Run[] =>
  parts
    .flat()
    .filter((part) => part !== '')
    .map((part) => (typeof part === 'string' ? text(part) : part));

export const paragraph = (...parts: (Part | Part[])[]): Block => ({ kind: 'paragraph', runs: runs(...parts) });

export const note = (...parts: (Part | Part[])[]): Block => ({
  kind: 'paragraph',
  style: 'note',
  runs: runs(...parts),
});

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 → 一, 12 → 十二, 20 → 二十. */
export function chineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${NUMERALS[tens - 1] ?? ''}十`;
  return head + (ones === 0 ? '' : (NUMERALS[ones - 1] ?? ''));
}

export const heading = (level: Heading['level'], title: string, id: string): Block => ({
  kind: 'heading',
  level,
  text: title,
  id,
});

/** `甲、乙、丙等8个`: the first few by name. */
export function namesOf(names: readonly string[], unit: string, limit = 5): string {
  const shown = names.slice(0, limit).join('、');
  return names.length > limit ? `${shown}等${String(names.length)}${unit}` : shown;
}

const WITHHELD = { 个: '个未公开项目', 件: '件未公开事项' } as const;

/** `另有1个未公开项目计入合计`; nothing where all were named. */
export const alsoCounted = (withheld: number, unit: keyof typeof WITHHELD): string =>
  withheld > 0 ? `另有${String(withheld)}${WITHHELD[unit]}计入合计` : '';

/** What was named and, behind it, how much more is counted; names that are none at all are all withheld. */
export const andWithheld = (named: string, withheld: number, unit: keyof typeof WITHHELD, sign = '，'): string => {
  if (withheld === 0) return named;
  return named === '' ? `均为${WITHHELD[unit].slice(1)}` : named + sign + alsoCounted(withheld, unit);
};

/** What is not shared between the provinces is counted and not named. */
export const isNamed = (row: { readonly restricted: boolean }): boolean => !row.restricted;

/** The first sentence of a text that somebody typed, at most so many characters; none where nothing was said. */
export function firstSentence(value: string | null, limit = 60): string {
  const tidy = (value ?? '').replace(/\s+/gu, ' ');
  const sentence = /[^。；;！？\s][^。；;]*/u.exec(tidy)?.[0].trim() ?? '';
  return Array.from(sentence).length > limit ? `${Array.from(sentence).slice(0, limit).join('')}……` : sentence;
}

/** `；其余3个见附表1`, where more than `shown` are meant; nothing else. */
export const othersIn = (count: number, shown: number, unit: string, place: string): string =>
  count > shown ? `；其余${String(count - shown)}${unit}见${place}` : '';

/** Writes figures as runs and keeps which were written, for they are the figures of the report. */
export class Writer {
  readonly used = new Map<string, Figure>();

  constructor(readonly input: ReportInput) {}

  get figures(): Figures {
    return this.input.figures;
  }

  figure(group: string, metric: Metric): Run {
    return this.run(this.figures.figure(group, metric));
  }

  /** The figure with its unit: 417个, 47.90亿元, 83.1%. A rate over nothing is `—` alone. */
  amount(group: string, metric: Metric): Run[] {
    const figure = this.figures.figure(group, metric);
    return figure.value === null ? [this.run(figure)] : runs(this.run(figure), textUnitOf(figure));
  }

  count(group: string, metric: CountedMetric): number {
    return this.figures.figure(group, metric).rows.items.length;
  }

  /** The projects behind a figure that may be named. */
  projects(group: string, metric: CountedMetric): readonly SnapshotProject[] {
    const { rows } = this.figures.figure(group, metric);
    return rows.kind === 'project' ? rows.items.filter(isNamed) : [];
  }

  /** The blockers behind a figure that may be named. */
  blockers(group: string, metric: CountedMetric): readonly SnapshotBlocker[] {
    const { rows } = this.figures.figure(group, metric);
    return rows.kind === 'blocker' ? rows.items.filter(isNamed) : [];
  }

  /** How many rows behind a figure are counted and not named. */
  withheld(group: string, metric: CountedMetric): number {
    return this.figures.figure(group, metric).rows.items.filter((row) => !isNamed(row)).length;
  }

  /** `，总投资47.90亿元`, or other words where the figure is not known. */
  known(words: string, group: string, metric: Metric, otherwise: string): Run[] {
    const { value } = this.figures.figure(group, metric);
    return value === null ? runs(otherwise) : runs(words, this.amount(group, metric));
  }

  /** `环比下降9.2%`, `环比增加3个`; nothing where there is no base to compare with. */
  private change(group: string, metric: Metric, base: Base): Run[] {
    const figure = this.figures.change(group, metric, base);
    if (figure.value === null) return [];
    const word = base === 'month' ? '环比' : '同比';
    if (isZero(figure)) {
      const [now, before] = figure.operands;
      return runs(`${word}${now?.value === before?.value ? '持平' : '基本持平'}`);
    }
    const [more, less] = figure.unit === '%' ? ['增长', '下降'] : ['增加', '减少'];
    return runs(`${word}${isNegative(figure) ? less : more}`, this.run(figure, sizeOf(figure)), textUnitOf(figure));
  }

  /** `，环比…，同比…`, as far as there is something to compare with. */
  changes(group: string, metric: Metric, bases: readonly Base[] = ['month', 'year']): Run[] {
    return bases.flatMap((base) => {
      const change = this.change(group, metric, base);
      return change.length > 0 ? runs('，', change) : [];
    });
  }

  /** `，投资完成率83.1%，超序时进度1.2个百分点`, `欠…`; nothing without a plan. */
  completion(group: string): Run[] {
    const figure = this.figures.figure(group, 'gap');
    if (figure.value === null) return [];
    const rate = runs('，投资完成率', this.amount(group, 'completionRate'));
    if (isZero(figure)) return runs(rate, '，与序时进度持平');
    const word = isNegative(figure) ? '欠' : '超';
    return runs(rate, `，${word}序时进度`, this.run(figure, sizeOf(figure)), textUnitOf(figure));
  }

  /** A figure as it is written here; every one that is written is kept. */
  run(figure: Figure, written = figure.text): Run {
    this.used.set(figure.key, figure);
    return { kind: 'figure', key: figure.key, text: written };
  }
}

const isNegative = ({ value }: Figure): boolean => value?.startsWith('-') ?? false;

const isZero = ({ value }: Figure): boolean => /^-?0(?:\.0+)?$/u.test(value ?? '');

/** Without its sign, where a word says it. */
const sizeOf = ({ text: written }: Figure): string => written.replace(/^-/u, '');
