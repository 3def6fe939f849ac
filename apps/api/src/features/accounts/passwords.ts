import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { assertOutsideTransaction } from '../../foundation/database/unit-of-work.js';

/** Argon2id with 19 MiB, two passes, one lane: the OWASP recommendation. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const MIN_PASSWORD_LENGTH = 10;
export const MAX_PASSWORD_LENGTH = 200;

export async function hashPassword(password: string): Promise<string> {
  assertOutsideTransaction('hashing a password');
  return hash(password, options);
}

/** Characters that differ; `aaaaaaaaaa` and `1212121212` have too few to be worth guessing at. */
const MIN_DISTINCT = 4;

/** Whether each character only follows the one before it, as in 1234567890. */
const isSequence = (codes: number[]) =>
  codes.every((code, i) => i === 0 || code - (codes[i - 1] ?? 0) === 1 || code === 48);

/** True for a password that is too short, too long, trivial, or the user name. */
export function isWeakPassword(password: string, username: string): boolean {
  const characters = Array.from(password);
  return (
    characters.length < MIN_PASSWORD_LENGTH ||
    characters.length > MAX_PASSWORD_LENGTH ||
    new Set(characters).size < MIN_DISTINCT ||
    isSequence(characters.map((one) => one.codePointAt(0) ?? 0)) ||
    password.trim().toLowerCase() === username.toLowerCase()
  );
}

let decoy: Promise<string> | null = null;

/** Compares a password; with no stored hash it takes as long as with one, so that nobody learns which accounts exist. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  assertOutsideTransaction('checking a password');
  decoy ??= hash(randomBytes(16).toString('hex'), options);
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && matches;
}

/** A password of 16 characters without those that are easily mistaken for one another. */
export function generatePassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  let password = '';
  while (password.length < 16) {
    for (const byte of randomBytes(32)) {
      if (byte < alphabet.length * 4 && password.length < 16) password += alphabet[byte % alphabet.length] ?? '';
    }
  }
  return password;
}
