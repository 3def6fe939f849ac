const dayLength = 86_400_000;

/** Whole days from one date to another, `YYYY-MM-DD` both; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
