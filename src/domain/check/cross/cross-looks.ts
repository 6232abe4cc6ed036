import type { CrossRule } from './cross-rule';
import type { CrossList, CrossTerm } from './cross-term';

/** What a rule between forms looks at. */
export interface CrossLooks {
  readonly terms: readonly CrossTerm[];
  readonly lists: readonly CrossList[];
  /** Of every kind of form: it asks whether it was filled in. */
  readonly all: boolean;
  /** At the words around the tables, which no edit of a value changes. */
  readonly words?: true;
  /** At each form by itself: what it says of the others stays when one is edited. */
  readonly each?: true;
}

export function looksOf(rule: CrossRule): CrossLooks {
  switch (rule.kind) {
    case 'formsCompared':
      return {
        terms: [rule.left, rule.right, ...(rule.whileZero ?? []), ...(rule.whileSame ?? [])],
        lists: [],
        all: false,
      };
    case 'formsNeed':
    case 'figuresInRatio':
    case 'rateBesideZero':
      return { terms: [rule.left, rule.right], lists: [], all: false };
    case 'itemsMatched':
      return {
        terms: rule.whileZero ?? [],
        lists: [rule.left, rule.right, ...(rule.near?.beside ?? []), ...(rule.beside ?? [])],
        all: false,
      };
    case 'wordsBeside':
      return { terms: [rule.left], lists: [rule.list], all: false };
    case 'itemsTogether': {
      const { list, limit, unless } = rule;
      return { terms: [], lists: [list, limit, ...(unless ? [unless] : [])], all: false };
    }
    case 'datesInYear':
      return {
        ...{ terms: [], lists: [rule.list, ...rule.beside, ...rule.later] },
        ...{ all: false, each: true },
      };
    case 'plansInYear':
      return { terms: [], lists: [rule.list, ...rule.beside], all: false, each: true };
    case 'textsRepeated':
    case 'itemsZero':
    case 'codesNamed':
    case 'codesPaired':
    case 'textsAmong':
      return { terms: [], lists: [rule.list], all: false };
    case 'formsOnce':
      return { terms: [], lists: [], all: true };
    case 'formsSay':
      return { terms: [], lists: [], all: false, words: true };
  }
}
