import type { Span } from '../statement/span';
import type { TextFix } from './text-finding';
import type { ReadParagraph } from './text-to-check';

const number = /\d[\d,]*(?:\.\d+)?/;
const thousands = /\B(?=(?:\d{3})+$)/g;

/** Another figure in place of one that stands there, with the blanks and the commas that it has: 1,934.49 万元. */
export function putInPlace({ start, end }: Span, words: string, { text }: ReadParagraph): TextFix {
  const found = text.slice(start, end);
  const [own = ''] = number.exec(found) ?? [];
  const [instead = ''] = number.exec(words) ?? [];
  const isAlike = own !== '' && found.replace(own, instead).replace(/\s/g, '') === words;
  if (!isAlike) return { start, end, words };
  const [whole = '', fraction] = instead.split('.');
  const grouped = own.includes(',') ? whole.replace(thousands, ',') : whole;
  return {
    ...{ start, end },
    words: found.replace(own, fraction === undefined ? grouped : `${grouped}.${fraction}`),
  };
}
