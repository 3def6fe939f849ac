/** What a password must be, and the rules of signing in that an installation sets for itself. */

export interface PasswordRules {
  /** Characters, not bytes. */
  readonly minLength: number;
  /** How many of the four kinds of characters must be in it: capital letters, small letters, digits, all others. */
  readonly classes: number;
  /** How many former passwords must not come back. */
  readonly history: number;
}

export interface SecurityRules {
  /** `maxAgeDays`: after so many days a password must be changed; null for never. */
  readonly password: PasswordRules & { readonly maxAgeDays: number | null };
  /** After so many failed tries an account name is refused for so many minutes. */
  readonly signIn: { readonly failures: number; readonly minutes: number };
  /** A session ends after so many minutes without a request, and in any case after so many hours. */
  readonly session: { readonly idleMinutes: number; readonly absoluteHours: number };
}

interface Limit {
  readonly min: number;
  readonly max: number;
}

/** How far each rule can be set. */
export const SECURITY_RULE_LIMITS = {
  password: {
    minLength: { min: 8, max: 64 },
    classes: { min: 1, max: 4 },
    history: { min: 0, max: 24 },
    maxAgeDays: { min: 1, max: 3650 },
  },
  signIn: { failures: { min: 3, max: 20 }, minutes: { min: 5, max: 1440 } },
  session: { idleMinutes: { min: 5, max: 1440 }, absoluteHours: { min: 1, max: 168 } },
} as const satisfies Record<keyof SecurityRules, Record<string, Limit>>;

/** What holds until somebody sets something else; the session is set by the environment. */
export const DEFAULT_SECURITY_RULES = {
  password: { minLength: 10, classes: 2, history: 5, maxAgeDays: null },
  signIn: { failures: 5, minutes: 15 },
} as const satisfies Omit<SecurityRules, 'session'>;

export const MAX_PASSWORD_LENGTH = 200;

/** Characters that differ; `aaaaaaaaaa` and `1212121212` have too few to be worth guessing at. */
const MIN_DISTINCT = 4;

/** Each character only follows the one before it, as in 1234567890. */
const isSequence = (codes: readonly number[]): boolean =>
  codes.every((code, i) => i === 0 || code - (codes[i - 1] ?? 0) === 1 || code === 48);

/** How many of the four kinds of characters a text has. */
export const characterClasses = (text: string): number =>
  [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{Lu}\p{Ll}\p{Nd}]/u].filter((kind) => kind.test(text)).length;

/** True for a password that the rules refuse: too short, too long, too uniform, trivial, or the user name. */
export const isWeakPassword = (password: string, username: string, rules: PasswordRules): boolean => {
  const characters = Array.from(password);
  return (
    characters.length < rules.minLength ||
    characters.length > MAX_PASSWORD_LENGTH ||
    characterClasses(password) < rules.classes ||
    new Set(characters).size < MIN_DISTINCT ||
    isSequence(characters.map((one) => one.codePointAt(0) ?? 0)) ||
    password.trim().toLowerCase() === username.toLowerCase()
  );
};
