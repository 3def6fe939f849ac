import type { Schemas } from '@lianqun/api-client';
import { useState } from 'react';
import type { Batch, FileColumn } from '../import-queries.js';

type Field = Schemas['ImportField'];

/** Every field that a column feeds, the main one first. */
export const fieldsOf = ({ field, also = [] }: FileColumn): string[] => (field === null ? [] : [field, ...also]);

/** What is sent for a column: one field, several, or none. */
const written = (fields: readonly string[]): string | string[] | null =>
  fields.length > 1 ? [...fields] : (fields[0] ?? null);

type Targets = Record<number, string[]>;

/** What a person chose, earlier or now; the rest stays for the program to match. */
export function chosenColumns(mapping: readonly FileColumn[], targets: Targets) {
  const chosen: Record<string, string | string[] | null> = {};
  for (const column of mapping) {
    const mine = targets[column.column];
    if (mine) chosen[column.column] = written(mine);
    else if (column.confidence === 'user') chosen[column.column] = written(fieldsOf(column));
  }
  return chosen;
}

export type ColumnsFault = { twice: string; n: number } | 'noName' | null;

/** A second column for a field that takes one would contradict the first. */
function faultOf(targets: readonly string[][], fields: readonly Field[]): ColumnsFault {
  const used = targets.flat();
  const several = new Set(fields.filter((field) => field.several).map(({ field }) => field));
  const twice = used.find((field, index) => !several.has(field) && used.indexOf(field) !== index);
  if (twice) return { twice, n: used.filter((field) => field === twice).length };
  return used.includes('name') ? null : 'noName';
}

const sameList = (left: readonly string[], right: readonly string[]) => left.join() === right.join();

/** The mapping as it is being corrected. */
export function useColumns(batch: Batch, fields: readonly Field[]) {
  const [targets, setTargets] = useState<Targets>({});
  const [units, setUnits] = useState<Record<number, string>>({});
  const kept = batch.extras;
  const [extras, setExtras] = useState(kept);
  const targetsOf = (column: FileColumn) => targets[column.column] ?? fieldsOf(column);
  const unitOf = (column: FileColumn) => units[column.column] ?? column.unit ?? '';
  const all = batch.mapping.map(targetsOf);
  const changed =
    extras !== kept ||
    batch.mapping.some(
      (column) => !sameList(targetsOf(column), fieldsOf(column)) || unitOf(column) !== (column.unit ?? ''),
    );
  const merged = fields.filter(({ field }) => all.filter((list) => list.includes(field)).length > 1);
  return {
    targetsOf,
    unitOf,
    choose: (column: FileColumn, list: string[]) => setTargets((now) => ({ ...now, [column.column]: list })),
    chooseUnit: (column: FileColumn, unit: string) => setUnits((now) => ({ ...now, [column.column]: unit })),
    isMine: (column: FileColumn) => column.column in targets,
    extras,
    setExtras,
    fault: faultOf(all, fields),
    changed,
    matched: all.filter((list) => list.length > 0).length,
    merged: merged.map((field) => ({ field, n: all.filter((list) => list.includes(field.field)).length })),
    body: () => ({
      columns: chosenColumns(batch.mapping, targets),
      ...(Object.keys(units).length > 0 && { units }),
      extras,
    }),
  };
}

export type Columns = ReturnType<typeof useColumns>;
