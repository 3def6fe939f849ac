import { type BlockerKind, formatBlockerCode } from '@lianqun/domain';

/** The series that a blocker is numbered in: its code without the number, as KD-2026. */
export const blockerSeries = (kind: BlockerKind, year: number): string =>
  formatBlockerCode(kind, year, 0).replace(/-0+$/, '');
