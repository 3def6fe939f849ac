import type { ChainRow } from '../types.js';

const dated = ({ name, status, batch, level, regionCode, leadOrganization, chainLeader }: ChainRow) =>
  JSON.stringify([name, status, batch, level, regionCode, leadOrganization?.id, chainLeader]);

/** How many of those of another day are something else today. */
export function changedSince(rows: readonly ChainRow[] | undefined, current: readonly ChainRow[] | undefined) {
  const now = new Map(current?.map((row) => [row.id, dated(row)]));
  return rows && current && rows.filter((row) => now.get(row.id) !== dated(row)).length;
}
