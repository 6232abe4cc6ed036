import type { FormDefinition } from './form-definition';
import type { Words } from './words';

/**
 * How tables are understood whose layout nobody wrote down: a layout is made from the heads that stand in them, where the title says
 * which form it is and the sums bear it out. All words are regular expressions over keys of labels.
 */
export interface Composition {
  readonly form: FormDefinition;
  readonly title: string;
  /** What no title of it holds: 基本支出 is none of 支出表. */
  readonly notInTitle?: string;
  /** The rows that repeat where no codes stand in them. */
  readonly rows: {
    readonly block: string;
    readonly item: Words;
    readonly name: string;
    /** What the head of their names says. */
    readonly head: string;
  };
  /** What its columns of amounts are read as, the first that fits. */
  readonly columns: readonly ColumnWords[];
}

/** A head that owns others says of the columns below it what they are a part of: 上年结转 above 一般公共预算. */
export type ColumnWords = readonly [id: string, words: string, place?: 'owner'];

/** Words of heads that mean the same in every table. */
export interface HeadWords {
  readonly serial: string;
  readonly code: string;
  readonly name: string;
  /** Other words and no amounts. */
  readonly text: string;
  readonly quantity: string;
  /** What says nothing of a column: 金额, 预算数. */
  readonly plain: string;
  /** The sum of the columns beside it. */
  readonly sum: string;
  /** A part that is in another column as well. */
  readonly partly: string;
  readonly change: string;
  readonly growth: string;
  /** A share of a total. */
  readonly share: string;
  readonly lastYear: string;
}

/** What an amount says of that of the same name. */
export type Relation = 'lastYear' | 'difference' | 'growth';

/** How fields end whose amounts say of another what it was last year, how much it changed, and by which share: they are called as that is. */
export type RelatedEndings = Readonly<Record<Relation, string>>;

export interface Compositions {
  /** The pack that has them. */
  readonly packId: string;
  readonly forms: readonly Composition[];
  readonly words: HeadWords;
  readonly endings: RelatedEndings;
  /** Codes of a classification in steps: the field of code and name, and how many digits, from the outermost. */
  readonly steps: readonly CodeStep[];
  readonly layout: Words;
}

export interface CodeStep {
  readonly digits: number;
  readonly block: string;
  readonly item: Words;
  readonly code: string;
  readonly name: string;
}
