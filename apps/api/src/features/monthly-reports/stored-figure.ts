import type { Figure } from '@lianqun/domain';

interface FigureInWords {
  key: string;
  label: string;
  /** Exact. */
  value: string | null;
  unit: string;
  /** As the report writes it, and the unit of that: amounts in 亿元. */
  text: string;
  textUnit: string;
}

/** A figure as an edition keeps it: without its rows, which the snapshot gives again by its key. */
export interface StoredFigure extends FigureInWords {
  rule: string;
  operands: FigureInWords[];
}

/** The unit in which a report writes a figure. */
export const textUnitOf = ({ unit }: Figure): string =>
  unit === '万元' ? '亿元' : unit === '百分点' ? '个百分点' : unit;

const inWords = (figure: Figure): FigureInWords => {
  const { key, label, value, unit, text } = figure;
  return { key, label, value, unit, text, textUnit: textUnitOf(figure) };
};

export const storedFigure = (figure: Figure): StoredFigure => ({
  ...inWords(figure),
  rule: figure.rule,
  operands: figure.operands.map(inWords),
});
