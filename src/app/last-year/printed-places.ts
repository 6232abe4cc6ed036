import type { Words } from '../../domain/form/words';
import { locationWords } from '../location-words';

/** Where a text stood, in short: ¶3、¶4, or ¶3—¶9 for more of them. */
export function printedPlaces(at: readonly string[]): string {
  const [first = ''] = at;
  const last = at.at(-1) ?? first;
  return at.length > 2 ? `${first}—${last}` : at.join('、');
}

/** Those in words, also as they were noted: 第3段—第9段. */
export function printedPlacesWords(at: readonly string[] | string): Words {
  const printed = typeof at === 'string' ? at : printedPlaces(at);
  const words = (language: keyof Words) =>
    printed.replace(/[^、—]+/g, (one) => locationWords(one)[language]);
  return { zh: words('zh'), en: words('en').replaceAll('、', ', ').replaceAll('—', ' – ') };
}
