import type { Severity } from '../form/severity';
import type { FormRule } from '../form/form-rule';

/** What a form does not know of its rules, and needs to have Excel watch them. */
export interface RuleWatch {
  /** What holds of every form, where the form itself says nothing else of a field. */
  readonly general: readonly FormRule[];
  /** How much a finding weighs, by its rule and by what it says. Hints are not painted. */
  readonly severityOf: (finding: { readonly rule: string; readonly says: string }) => Severity;
  /** Null where nothing is known of the language of indicators. */
  readonly words: WatchedWords | null;
}

/**
 * The words of indicators that a formula looks for: of all that the checks know those that leave no doubt, since a formula knows
 * neither the longest ending nor other ways to write a name.
 */
export interface WatchedWords {
  /** Endings, three letters long, of names that have a floor. */
  readonly rates: readonly string[];
  /** Those of them that may be more than 100%: a plan is exceeded. */
  readonly ratesBeyond: readonly string[];
  /** The ending of names of satisfaction. */
  readonly satisfaction: string;
  /** What turns it around: 不满意度. */
  readonly turnSatisfaction: string;
  /** Letters that may turn them around: 不合格率. */
  readonly turnRates: string;
  /** Letters in names of amounts that are not spent: 节约金额. */
  readonly turnCosts: string;
  /** Names that stand for a name that is still to come. */
  readonly placeholders: readonly string[];
  /** Letters that only such a name has in it, in any case. */
  readonly placeholderLetters: string;
  /** How people write units that have another name. */
  readonly unitAliases: readonly string[];
  readonly floor: string;
  readonly ceiling: string;
  /** The unit in which costs are compared with the budget. */
  readonly money: string;
}

/** The rules of the form alone, each of which weighs as an error. */
export const formRulesAlone: RuleWatch = { general: [], severityOf: () => 'error', words: null };
