import { knownExpression } from '../check/known-expression';
import type { Facts } from '../narrative/fact/fact';
import type { OwnScope } from './text-rules';

/**
 * The text without the words that somebody typed to say whose figures it tells: those of the forms. Blanks stand in their place, so that
 * all else stays where it is. In texts of which nobody typed it 全县 are others than the department.
 */
export function withoutOwnScopes(text: string, typed: Facts, scopes: readonly OwnScope[]): string {
  return scopes.reduce((now, { fact, before }) => {
    const said = typed[fact];
    const words = said?.kind === 'text' ? said.text.trim() : '';
    if (words === '') return now;
    return now.replaceAll(words + before, ' '.repeat(words.length) + before);
  }, text);
}

/** What a text that stands alone says itself of whose figures it tells: 经某某财政局汇总，2026年全县各部门“三公”经费. */
export function scopesSaid(paragraphs: readonly string[], scopes: readonly OwnScope[]): Facts {
  return Object.fromEntries(
    scopes.flatMap(({ fact, said }) => {
      const found = paragraphs.flatMap(
        (text) => knownExpression(said).exec(text)?.groups?.['scope'] ?? [],
      );
      const [words] = found;
      return words === undefined ? [] : [[fact, { kind: 'text', text: words.trim() }] as const];
    }),
  );
}
