import { invalidArgument } from '../../protocol/host-error';

interface Locked {
  readonly password?: string;
  readonly passwordHash?: string;
}

/** Throws where the password does not open the lock. */
export function assertPassword(locked: Locked, given: string | undefined): void {
  const opens =
    locked.passwordHash === undefined
      ? (locked.password ?? '') === (given ?? '') || locked.password === undefined
      : legacyHash(given ?? '') === locked.passwordHash.toUpperCase();
  if (!opens) throw invalidArgument('password');
}

/** The 16-bit hash that a .xlsx keeps of a protection password (ECMA-376 part 4, 14.7.1). */
export function legacyHash(password: string): string {
  let hash = 0;
  for (let index = password.length - 1; index >= 0; index--) {
    hash = rotate(hash) ^ password.charCodeAt(index);
  }
  hash = rotate(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}

function rotate(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
