import { plainText } from './number-text';

/** The part of a code that a single digit was before a number was made of it: 3 was 03; null where that is not certain. */
export function restoredCode(text: string, digits: number): string | null {
  const plain = plainText(text);
  return digits === 2 && /^[1-9]$/.test(plain) ? `0${plain}` : null;
}
