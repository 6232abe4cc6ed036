import type { Span } from '../../../domain/statement/span';
import type { SentenceExcerpt } from './excerpt';

/** So many letters at each side of the words. */
const mostAround = 60;
const cut = '…';

/** The sentence around the words, or the beginning of the text where no words are meant. */
export function sentenceExcerpt(text: string, words: Span | undefined): SentenceExcerpt {
  if (!words) {
    const isCut = text.length > 2 * mostAround;
    const shown = isCut ? text.slice(0, wholeLetter(text, 2 * mostAround)) + cut : text;
    return { kind: 'sentence', before: shown, words: '', after: '' };
  }
  const { start, end } = words;
  const before = text.slice(0, start);
  const after = text.slice(end);
  const from = Math.max(...[...before.matchAll(/[。！？；\n]/g)].map(({ index }) => index + 1), 0);
  const stop = /[。！？；\n]/.exec(after);
  const to = stop ? stop.index + 1 : after.length;
  const first = Math.max(from, before.length - mostAround);
  const last = Math.min(to, mostAround);
  return {
    kind: 'sentence',
    before: (first > from ? cut : '') + before.slice(wholeLetter(before, first)).trimStart(),
    words: text.slice(start, end),
    after: after.slice(0, wholeLetter(after, last)).trimEnd() + (last < to ? cut : ''),
  };
}

/** Rare letters take two places, which belong together. */
function wholeLetter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
