import { countedIn } from './token-words';

/** A piece of a text that changes as a whole. */
export interface Token {
  readonly text: string;
  /** A figure has its unit with it. A break parts clauses; between breaks stand words, Chinese ones sign by sign. */
  readonly kind: 'figure' | 'break' | 'word';
}

const number = String.raw`-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const gap = '【[^】]*】';
const breaks = '[，、。；：！？,;:!?\\n]';

const pattern = new RegExp(
  String.raw`(?<figure>${number} ?(?:${countedIn})?)|(?<end>${breaks})|${gap}|[A-Za-z]+|[^\S\n]+|[^]`,
  'gu',
);

export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(pattern)].map(({ 0: own, groups }): Token => {
    if (groups?.figure !== undefined) return { text: own, kind: 'figure' };
    return { text: own, kind: groups?.end === undefined ? 'word' : 'break' };
  });
}

export function textOfTokens(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** Sentences of official texts are long: what a semicolon parts is read, and chosen, for itself. */
export function endsSentence(token: Token | undefined): boolean {
  return token?.kind === 'break' && /[。；！？;!?\n]/.test(token.text);
}
