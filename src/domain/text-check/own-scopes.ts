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
