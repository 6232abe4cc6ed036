import type { IndicatorRule, IndicatorSetRule } from './indicator-rule';
import type { DecimalsRule, GrowthRule, ProductRule } from './amount-rule';
import type {
  CodedRule,
  DigitsRule,
  EmptyNoteRule,
  GoalRule,
  NeededRule,
  RepeatsRule,
  StandardTextRule,
  WordingRule,
} from './text-rule';

/** A statement that must hold of a form, with its id from the catalogue of rules. What it says is told by its kind. */
export type FormRule =
  | NotNegativeRule
  | CalculatedRule
  | CountedTwiceRule
  | ComparedRule
  | BetweenRule
  | AscendingRule
  | FilledRule
  | ReadableRule
  | GradedRule
  | IndicatorRule
  | IndicatorSetRule
  | GoalRule
  | NeededRule
  | StandardTextRule
  | CodedRule
  | DigitsRule
  | RepeatsRule
  | EmptyNoteRule
  | WordingRule
  | DecimalsRule
  | GrowthRule
  | ProductRule;

interface RuleBase<Kind> {
  readonly id: string;
  readonly kind: Kind;
}

/** The amounts of these fields are 0 or more; all amounts of the form that are not signed where none are named. */
export interface NotNegativeRule extends RuleBase<'notNegative'> {
  readonly fields?: readonly string[];
  /** What Excel says when something else is typed. */
  readonly alert: string;
}

/** Derived fields say what their formulas give; all of the form where none are named. */
export interface CalculatedRule extends RuleBase<'calculated'> {
  readonly fields?: readonly string[];
}

/** What the total of coded items in this field adds up is there once: an item that holds others is not added beside them. */
export interface CountedTwiceRule extends RuleBase<'countedTwice'> {
  readonly field: string;
}

/** One figure against others of the same scope or of those around it, all of which are added. */
export interface ComparedRule extends RuleBase<'compared'> {
  readonly field: string;
  readonly relation: 'equal' | 'atMost';
  readonly to: readonly string[];
  /** Nothing is said where those are all blank: they need not be filled. */
  readonly unlessBlank?: boolean;
  /** Only layouts without this field are asked: the others hold it against the same. */
  readonly unlessHas?: string;
}

/** Figures lie between two numbers, which they may reach. Shares are fractions of 1. */
export interface BetweenRule extends RuleBase<'between'> {
  readonly fields: readonly string[];
  readonly minimum: number;
  readonly maximum: number;
}

/** Figures of one scope that never fall from one to the next and end at a given one. */
export interface AscendingRule extends RuleBase<'ascending'> {
  readonly fields: readonly string[];
  readonly last: number;
}

/** What the form requires is filled, once its row or the form was begun. */
export type FilledRule = RuleBase<'filled'>;

/** Where a number belongs there is one that can be calculated with. */
export type ReadableRule = RuleBase<'readable'>;

/** The bands of the grades 优, 良, 中, 差 of an indicator, the best first, are what one question asks of them. */
export interface GradedRule extends RuleBase<'graded'> {
  readonly asks: GradeQuestion;
  /** The field that names the indicator. */
  readonly name: string;
  readonly grades: readonly string[];
}

export type GradeQuestion =
  /** Every value has a grade: ranges, single values, and what is worse than the worst band. */
  | 'gap'
  | 'pointGap'
  | 'openEnd'
  /** No value has two, and no two grades are the same. */
  | 'overlap'
  | 'duplicate'
  /** The bands fit the name: …率 is a share. */
  | 'type'
  | 'unit'
  /** They can be understood, and are written as usual. */
  | 'misprint'
  | 'format';
