import { createHash } from 'node:crypto';
import { foldText } from '@lianqun/domain';
import type { Choices, ValueChoices } from '../protocol.js';

/** What a person said of the columns of lists with one header. */
export interface LearnedColumns {
  /** Digest of the header. */
  shape: string;
  /** The file that taught it. */
  from: string;
  columns: Record<string, string[] | null>;
  units: Record<string, string>;
  extras?: boolean;
}

/** What earlier lists of an organization taught about those of one register. */
export interface LearnedLists {
  columns: LearnedColumns[];
  values: ValueChoices;
  /** The file that last taught what a text means. */
  from: string;
}

/** Tells headers of the same wording, column by column, from all others; null where the list has no header. */
export function shapeOf(columns: readonly { index: number; header: string }[]): string | null {
  const headed = columns.flatMap(({ index, header }) => (header === '' ? [] : [[index, foldText(header)]]));
  return headed.length ? createHash('sha256').update(JSON.stringify(headed)).digest('hex') : null;
}

const listed = (field: string | string[] | null): string[] | null =>
  field === null ? null : Array.isArray(field) ? field : [field];

/** What a person said of the columns of a list; null where they said nothing of them. */
export function taughtColumns({ columns, units, extras }: Choices): Omit<LearnedColumns, 'shape' | 'from'> | null {
  if (!columns && !units && extras === undefined) return null;
  return {
    columns: Object.fromEntries(Object.entries(columns ?? {}).map(([index, field]) => [index, listed(field)])),
    units: units ?? {},
    ...(extras !== undefined && { extras }),
  };
}

/** What was said of the columns of a list: by the person who has it, else by earlier lists of the same header. */
export interface SaidOfColumns {
  columns: Record<string, string[] | null>;
  units: Record<string, string>;
  extras: boolean;
  /** The lesson that was taken over; null where the person spoke, or nothing is known. */
  lesson: LearnedColumns | null;
}

export function saidOfColumns(
  choices: Choices,
  learned: LearnedLists | undefined,
  shape: string | null,
): SaidOfColumns {
  const own = taughtColumns(choices);
  const known =
    choices.useMemory === false || shape === null ? undefined : learned?.columns.find((one) => one.shape === shape);
  const lesson = own?.columns && choices.columns ? null : (known ?? null);
  return {
    columns: choices.columns ? (own?.columns ?? {}) : (lesson?.columns ?? {}),
    units: { ...lesson?.units, ...own?.units },
    extras: choices.extras ?? lesson?.extras ?? true,
    lesson,
  };
}

/** What texts mean: what was said for this very list counts before what earlier ones taught. */
export function saidOfValues({ values, useMemory }: Choices, learned: LearnedLists | undefined): ValueChoices {
  const known = useMemory === false ? {} : (learned?.values ?? {});
  const fields = new Set([...Object.keys(known), ...Object.keys(values ?? {})]);
  return Object.fromEntries([...fields].map((field) => [field, { ...known[field], ...values?.[field] }]));
}
