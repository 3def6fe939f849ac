import type { Figure } from '@lianqun/domain';

/** A figure as an edition keeps it: without its rows, which the snapshot gives again by its key. */
export interface StoredFigure {
  key: string;
  label: string;
  value: string | null;
  unit: string;
  text: string;
  rule: string;
  operands: { key: string; label: string; value: string | null; unit: string; text: string }[];
}

export const storedFigure = ({ key, label, value, unit, text, rule, operands }: Figure): StoredFigure => ({
  key,
  label,
  value,
  unit,
  text,
  rule,
  operands: operands.map((one) => ({
    key: one.key,
    label: one.label,
    value: one.value,
    unit: one.unit,
    text: one.text,
  })),
});
