import { plainText } from '../value/number-text';
import type { NameWords } from './name-words';

/** Whether a name only says what is to be done: it begins or ends with a verb, and names nothing that can be measured. */
export function isDeed(name: string, { deeds, measured, unmeasured }: NameWords): boolean {
  const plain = plainText(name).replace(/\([^)]*\)$/, '');
  const isOf = deeds.some((verb) => plain.startsWith(verb) || plain.endsWith(verb));
  return isOf && longestEnding(plain, measured) <= longestEnding(plain, unmeasured);
}

function longestEnding(plain: string, endings: readonly string[]): number {
  return Math.max(0, ...endings.filter((one) => plain.endsWith(one)).map(({ length }) => length));
}
