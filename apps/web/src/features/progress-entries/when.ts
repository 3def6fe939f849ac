import { todayInShanghai } from '@lianqun/domain';
import { clock, day, shortDay } from '../../shared/formats.js';

/** The time for what happened today, the day for what is older. */
export function lastTime(instant: string | null): string {
  if (!instant) return '';
  return day(instant) === todayInShanghai(new Date()) ? clock(instant) : shortDay(instant);
}
