import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { assertOutsideTransaction } from '../../foundation/database/unit-of-work.js';

/** Argon2id with 19 MiB, two passes, one lane: the OWASP recommendation. */
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Under which failed tries with an account name are counted. */
export const accountKey = (username: string): string => `account:${username.toLowerCase()}`;

export async function hashPassword(password: string): Promise<string> {
  assertOutsideTransaction('hashing a password');
  return hash(password, options);
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
