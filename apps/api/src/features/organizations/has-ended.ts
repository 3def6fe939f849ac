import { todayInShanghai } from '@lianqun/domain';

/** Whether an organization cannot be chosen any more: from the day of its end on. */
export const hasEnded = (endedOn: string | null): boolean => endedOn !== null && endedOn <= todayInShanghai(new Date());
