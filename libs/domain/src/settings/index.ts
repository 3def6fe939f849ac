/** What people set for everybody: the limits within which they do. Security rules stand with the passwords. */

export const LIGHT_LIMITS = {
  /** Percentage points behind the plan. */
  behind: { min: 1, max: 100 },
  /** Working days before a deadline. */
  workingDays: { min: 0, max: 20 },
} as const;

/**
 * Days for which access events are kept. At least six months: 网络安全法 (2017), article 21 (3), asks to keep the logs of
 * the network that long, and no six months have more days than the least allowed here.
 */
export const EVENT_DAYS = { min: 184, max: 3660 } as const;

export const DEFAULT_EVENT_DAYS = EVENT_DAYS.min;
