import type { CrossTerm, CrossList } from './cross-term';
import type { CrossRuleBase } from './cross-rule-base';
import type { ListRule, NamedCode } from './list-rule';

/** A statement about several forms of a workbook, with its id from the catalogue of rules. What it says is told by its kind. */
export type CrossRule =
  | FormsComparedRule
  | FormsNeedRule
  | ItemsMatchedRule
  | TextsRepeatedRule
  | WordsBesideRule
  | ListRule;

/** Figures of forms agree. */
export interface FormsComparedRule extends CrossRuleBase<'formsCompared'> {
  readonly left: CrossTerm;
  readonly relation: 'equal' | 'atMost';
  readonly right: CrossTerm;
  /** It holds only where these are 0: what they stand for is in one of the forms alone. */
  readonly whileZero?: readonly CrossTerm[];
  /** It holds only where these are the same. */
  readonly whileSame?: readonly [CrossTerm, CrossTerm];
  /** The left form says 0 where nothing was typed into it: it is printed empty. */
  readonly emptyIsZero?: true;
  /**
   * Rules that look at the same closer. Where the differences of those before it with such an id make up its own, it is wrong only
   * because of them.
   */
  readonly follows?: readonly string[];
}

/** What one form has cannot be without something in another. */
export interface FormsNeedRule extends CrossRuleBase<'formsNeed'> {
  readonly left: CrossTerm;
  /** One of them is enough. */
  readonly right: CrossTerm;
  /** —— on the right says that there is nothing to count. */
  readonly unlessDash?: true;
}

/** Items of two forms that are known by the same key say the same of it. */
export interface ItemsMatchedRule extends CrossRuleBase<'itemsMatched'> {
  readonly left: CrossList;
  readonly right: CrossList;
  /** Whether what the right list lacks is told where the left one has it, or as left out of the right one, which has all of them. */
  readonly asks: 'amount' | 'name' | 'listed' | 'leftOut';
  /** Of those asked whether they are listed: they are known by codes, and may have a name. */
  readonly areCodes?: true;
  /** The codes are of units: one that no unit of this name has may be of a level that the other list does not print. */
  readonly areUnits?: true;
  /** Of those asked whether they are listed: the right list may be of some of them only, and is then asked nothing. */
  readonly mostly?: true;
  /** Of those asked whether they are listed: when one of the right list is meant, or is the wrong one. */
  readonly near?: NearNames;
  /** Several items of the left list may have one key: each says it anew. */
  readonly eachOfLeft?: true;
  readonly whileZero?: readonly CrossTerm[];
  /** Of those asked for their names: other lists of the same items, most of which may have the name of one of both. */
  readonly beside?: readonly CrossList[];
  /** The classification that names the items, and the fields of their codes in it: a name that it does not know is the wrong one. */
  readonly named?: { readonly key: readonly string[]; readonly codes: readonly NamedCode[] };
}

export interface NearNames {
  /** Letters that two things are told apart by. */
  readonly apart: string;
  /** Lists of the same items: a name that stands there too is no slip of this one. */
  readonly beside: readonly CrossList[];
  /** Where the right list alone has another name it is told there, once: by the first of the lists that have the name. */
  readonly toldBefore?: readonly CrossList[];
  /** The left list may name other things too: what is not nearly one of the right list is asked nothing. */
  readonly isOnly?: true;
}

/** No text stands in two forms where there is one for each project, and nothing else in two items. */
export interface TextsRepeatedRule extends CrossRuleBase<'textsRepeated'> {
  readonly list: CrossList;
  /** Shorter texts may well be the same. */
  readonly shortest: number;
  /** What may not be there twice, within one form either, where it is no text that a project should have of its own. */
  readonly of?: RepeatedThing;
}

/** Copies are items of other names that hold the same. Rows, items and terms are looked for within each form by itself. */
export type RepeatedThing = 'codes' | 'units' | 'rows' | 'items' | 'terms' | 'projects' | 'copies';

/** A figure is not 0 while a list names what it pays for. */
export interface WordsBesideRule extends CrossRuleBase<'wordsBeside'> {
  readonly left: CrossTerm;
  readonly list: CrossList;
  readonly words: readonly string[];
  /** With one of these in it an item names something else. */
  readonly unless?: readonly string[];
}

/** The forms that a rule looks at. */
export function formsOf(rule: CrossRule): readonly string[] {
  switch (rule.kind) {
    case 'formsCompared':
    case 'formsNeed':
    case 'itemsMatched':
    case 'figuresInRatio':
    case 'rateBesideZero':
      return [rule.left.form, rule.right.form];
    case 'formsOnce':
    case 'formsSay':
      return [];
    case 'textsRepeated':
    case 'itemsTogether':
    case 'datesInYear':
    case 'plansInYear':
    case 'itemsZero':
    case 'codesNamed':
    case 'codesPaired':
    case 'textsAmong':
      return [rule.list.form];
    case 'wordsBeside':
      return [rule.left.form, rule.list.form];
  }
}
