import { beginsNumber } from './page-words';

const begins = new RegExp(`^(?![${beginsNumber}])[\\p{Script=Han}“《]`, 'u');

/**
 * Whether Excel reads a text, when it is typed or when its cell is edited, as nothing but a text. 5, TRUE, Mar 3, #N/A and =1+1
 * it does not.
 */
export function isPlainWording(text: string): boolean {
  return begins.test(text);
}
