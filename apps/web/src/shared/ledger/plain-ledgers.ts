import {
  blockerLedger,
  chainLedgers,
  platformLedger,
  relocationLedger,
  type PlainLedger,
  type Register,
} from '@lianqun/domain';

/** The registers whose ledgers are data, with what their columns are called and hold. */
export const plainLedgers: Partial<Record<Register, PlainLedger>> = {
  blocker: blockerLedger,
  platform: platformLedger,
  relocation: relocationLedger,
  ...chainLedgers,
};
