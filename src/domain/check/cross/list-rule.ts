import type { Words } from '../../form/words';
import type { PlanWords } from '../../text/planned-years';
import type { CrossList, CrossTerm } from './cross-term';
import type { CrossRuleBase } from './cross-rule-base';

/** Statements about the items of one list, and about single figures side by side. */
export type ListRule =
  | ItemsZeroRule
  | CodesNamedRule
  | CodesPairedRule
  | TextsAmongRule
  | FiguresInRatioRule
  | RateBesideZeroRule
  | ItemsTogetherRule
  | DatesInYearRule
  | PlansInYearRule
  | FormsOnceRule
  | FormsSayRule;

/** The amounts of items with such codes, or such a name, are 0: what they stand for is paid elsewhere. */
export interface ItemsZeroRule extends CrossRuleBase<'itemsZero'> {
  readonly list: CrossList & { readonly amount: string };
  readonly begins?: readonly string[];
  readonly names?: readonly string[];
  /** What those with such codes are: 公用经费. */
  readonly called: Words;
}

/** Codes have the names of the yearly classification. One that is not listed may be right. */
export interface CodesNamedRule extends CrossRuleBase<'codesNamed'> {
  readonly list: CrossList & { readonly name: string };
  readonly asks: 'name' | 'old';
  readonly codes: readonly NamedCode[];
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
  /** The budget years of this name; null: until further notice. */
  readonly years: { readonly from: number; readonly to: number | null };
}

/** What is paid by one kind of unit is not booked as paid by another: the classes of a list share a kind of codes beside them. */
export interface CodesPairedRule extends CrossRuleBase<'codesPaired'> {
  readonly list: CrossList & { readonly name: string };
  readonly kinds: readonly { readonly called: Words; readonly begins: readonly string[] }[];
}

/** No text is one of these words. */
export interface TextsAmongRule extends CrossRuleBase<'textsAmong'> {
  readonly list: CrossList;
  readonly words: readonly string[];
}

/** So much of one for each of the other, in 万元. */
export interface FiguresInRatioRule extends CrossRuleBase<'figuresInRatio'> {
  readonly left: CrossTerm;
  readonly right: CrossTerm;
  readonly minimum: number;
  readonly maximum: number;
}

/** A rate of something that is 0 says nothing. */
export interface RateBesideZeroRule extends CrossRuleBase<'rateBesideZero'> {
  readonly left: CrossTerm;
  readonly right: CrossTerm;
}

/** The amounts of items that name the same are together within the limit that each of them states. */
export interface ItemsTogetherRule extends CrossRuleBase<'itemsTogether'> {
  readonly list: CrossList & { readonly amount: string };
  /** The same items with their limit as their amount. */
  readonly limit: CrossList & { readonly amount: string };
  /** The same items with an amount that is asked instead where the layout has it. */
  readonly unless?: CrossList & { readonly amount: string };
}

/** Indicators, by their names and values, are reached in the budget year. */
export interface DatesInYearRule extends CrossRuleBase<'datesInYear'> {
  readonly list: CrossList & { readonly name: string };
  /** Texts that may say that the project is one of several years, and those that may say so of years to come. */
  readonly beside: readonly CrossList[];
  readonly later: readonly CrossList[];
  /** Words that say it without a year. */
  readonly lasting: readonly string[];
}

/** What texts say is still to be done is not of a year before the budget year. */
export interface PlansInYearRule extends CrossRuleBase<'plansInYear'> {
  readonly list: CrossList;
  /** Texts that may say that the project is one of several years, and the words that say it there or in the text itself. */
  readonly beside: readonly CrossList[];
  readonly lasting: readonly string[];
  readonly words: PlanWords;
}

/** There is one form of a kind, but for those of which there is one for each project. */
export type FormsOnceRule = CrossRuleBase<'formsOnce'>;

/** The words around the tables are of one budget: of its year, as of the right day, and of one department. */
export interface FormsSayRule extends CrossRuleBase<'formsSay'> {
  readonly asks: 'year' | 'asOf' | 'department';
  /** What those words are called: 预算年度. */
  readonly called: string;
}
