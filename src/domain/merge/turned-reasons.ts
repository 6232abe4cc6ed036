import { changed, type Change } from './change';
import type { Direction } from './lead';
import type { Region } from './region';
import { endsSentence, textOfTokens, type Token } from './token';
import { saysNoWay, saysReason, signsOfDirection } from './token-words';

/**
 * Where she wrote why something changed, and it goes another way now: nobody but her knows whether that is the reason of this too. Asked
 * with the sentence that it is of, be it the one before.
 */
export function turnedReasons(
  before: readonly Token[],
  own: readonly Change[],
  printed: readonly Change[],
): readonly Region[] {
  return own.flatMap((one): readonly Region[] => {
    const start = sentenceBefore(before, one.start);
    if (!isOfReason(before, one)) return [];
    const changes = printed.filter((other) => start <= other.start && other.end <= one.start);
    const was = waysIn(before.slice(start, one.start));
    const now = waysIn(changed(before, changes, { start, end: one.start }));
    if (changes.length === 0 || (was.first === now.first && was.last === now.last)) return [];
    const turn = was.last === now.last ? [was.first, now.first] : [was.last, now.last];
    return [
      {
        ...{ start, end: one.end, own: [one], printed: changes },
        // With figures of its own it is more than a reason.
        isContested: one.tokens.some(({ kind }) => kind === 'figure'),
        turn: { was: turn[0] ?? null, now: turn[1] ?? null },
      },
    ];
  });
}

/** Her words with the reason as it is to be written anew. */
export function withoutReason(
  before: readonly Token[],
  change: Change,
  gapFor: (words: string) => string,
): Change {
  if (!isOfReason(before, change)) return change;
  const words = textOfTokens(change.tokens);
  const mark = saysReason.exec(words);
  const from = mark ? mark.index + mark[0].length : 0;
  const reason = /^[^。；;\n]*/.exec(words.slice(from))?.[0] ?? '';
  if (reason.trim() === '') return change;
  const text = words.slice(0, from) + gapFor(reason) + words.slice(from + reason.length);
  return { ...change, tokens: [{ kind: 'word', text }] };
}

/** Its own words say why, or they stand where the text was to say it. */
function isOfReason(before: readonly Token[], { start, tokens }: Change): boolean {
  if (tokens.length === 0) return false;
  if (saysReason.test(textOfTokens(tokens))) return true;
  const said = before.slice(before.slice(0, start).findLastIndex(endsSentence) + 1, start);
  // Behind a figure another thing is said.
  const words = said.slice(said.findLastIndex(({ kind }) => kind === 'figure') + 1);
  return saysReason.test(textOfTokens(words));
}

/** Where the sentence begins that words at a place are said of; at the very beginning of one it is the one before. */
function sentenceBefore(before: readonly Token[], at: number): number {
  const isStart = endsSentence(before[at - 1]) && before[at - 1]?.text !== '\n';
  return before.slice(0, isStart ? at - 1 : at).findLastIndex(endsSentence) + 1;
}

interface Ways {
  readonly first: Direction | null;
  readonly last: Direction | null;
}

function waysIn(tokens: readonly Token[]): Ways {
  const words = tokens.map(({ text }) => (text.startsWith('【') ? ' ' : text)).join('');
  const ways = [...words.replace(saysNoWay, ' ')].flatMap((sign) => signsOfDirection[sign] ?? []);
  return { first: ways[0] ?? null, last: ways.at(-1) ?? null };
}
