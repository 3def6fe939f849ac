/** Whom to ask for what of a list a side cannot say itself. */
import { sideOfColumn } from './columns.js';
import { NAMING_FIELDS, type RelocationField, RELOCATION_SIDES, type RelocationSide } from './sides.js';

const isNaming = (column: string): column is RelocationField =>
  [...NAMING_FIELDS].some((field: string) => field === column);

/**
 * The columns whose changes are for others to make, by the side that is asked. What is common to both goes, where whoever
 * imports stands on neither, to the destination, unless only the origin is asked for anything.
 * @param may which sides the account acts for
 * @param isUnset whether a field says nothing yet
 */
export function columnsToAsk(
  columns: readonly string[],
  may: Readonly<Record<RelocationSide, boolean>>,
  isUnset: (field: RelocationField) => boolean,
): Record<RelocationSide, string[]> {
  const actsAtAll = RELOCATION_SIDES.some((side) => may[side]);
  const foreign = columns.filter((column) => {
    const side = sideOfColumn(column);
    return !(side === 'both' ? actsAtAll : may[side] || (actsAtAll && isNaming(column) && isUnset(column)));
  });
  const of = (side: RelocationSide | 'both') => foreign.filter((column) => sideOfColumn(column) === side);
  const [origin, destination, common] = [of('origin'), of('destination'), of('both')];
  return origin.length && !destination.length
    ? { origin: [...origin, ...common], destination }
    : { origin, destination: [...destination, ...common] };
}
