import { tokensOf, type Token } from './token';

/** Those of the tokens of a text of which a figure is read that none of them is: 1 that came to stand before 3万元. */
export function grownTogether(tokens: readonly Token[]): ReadonlySet<Token> {
  const ends = endsOfFigures(tokens.map(({ text }) => text).join(''));
  const found = new Set<Token>();
  let at = 0;
  let readTo = 0;
  for (const token of tokens) {
    const end = at + token.text.length;
    const isFigure = token.kind === 'figure';
    const isItself = isFigure && ends.get(at) === end;
    readTo = Math.max(readTo, ends.get(at) ?? 0);
    if (!isItself && (isFigure || at < readTo)) found.add(token);
    at = end;
  }
  return found;
}

/** Where the figures of a text end, by where they begin. */
function endsOfFigures(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let at = 0;
  for (const token of tokensOf(text)) {
    const end = at + token.text.length;
    if (token.kind === 'figure') ends.set(at, end);
    at = end;
  }
  return ends;
}
