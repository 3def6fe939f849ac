import { todayInShanghai } from '@lianqun/domain';

/** An organization that has ended is shown where it stands, and cannot be chosen anew. */
export const hasEnded = ({ endedOn }: { endedOn: string | null }): boolean =>
  endedOn !== null && endedOn <= todayInShanghai(new Date());
