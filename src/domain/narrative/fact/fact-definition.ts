import type { Words } from '../../form/words';
import type { FactKind } from './fact';

/** A fact that sections state, and where it is known from. The first source that says it counts. */
export interface FactDefinition {
  readonly name: string;
  readonly kind: Exclude<FactKind, 'choice' | 'share'>;
  readonly label: Words;
  /** What a count is counted in, where its name does not say it: 个. */
  readonly counted?: string;
  readonly from?: readonly FactSource[];
  /** Where the figure of the year before stands. */
  readonly lastYear?: readonly FactSource[];
  /** The facts that it is the sum of, where nothing else says it, in the year before too. */
  readonly sumOf?: readonly string[];
  /** What the items of a list say. */
  readonly items?: readonly FactDefinition[];
}

export type FactSource = FieldSource | SumSource | RowsSource | ClassesSource | ProfileSource;

/** A figure of a form, which may be derived. */
export interface FieldSource {
  readonly form: string;
  readonly field: string;
  /** It is that of some departments alone: of a file of the year before it counts where its text says the same. */
  readonly ofSome?: true;
}

/** Figures of a form that are added. */
export interface SumSource {
  readonly form: string;
  readonly sum: readonly string[];
}

/**
 * The rows of a block, each with some of its fields under the names of the facts of the items: `units/items` for a block inside
 * another, nothing for a form of which there is one for each item.
 */
export interface RowsSource {
  readonly form: string;
  readonly rows: string;
  readonly fields: Readonly<Record<string, string>>;
  /** A fact of the items by which they are known: several rows of one project are one item. */
  readonly once?: string;
  /** Nobody can say the list unless each of its items has something in every one of these blocks inside it. */
  readonly eachHas?: readonly string[];
}

/** Rows that carry the code of a class, added by class and named by it. */
export interface ClassesSource {
  readonly form: string;
  readonly rows: string;
  readonly code: string;
  readonly amount: string;
  readonly names: Readonly<Record<string, string>>;
}

export interface ProfileSource {
  readonly profile: 'department' | 'year' | 'lastYear';
}
