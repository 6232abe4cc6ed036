import type { Words } from '../../form/words';
import type { FactKind } from './fact';

/** A fact that sections state, and where it is known from. The first source that says it counts. */
export interface FactDefinition {
  readonly name: string;
  readonly kind: Exclude<FactKind, 'choice' | 'share'>;
  readonly label: Words;
  readonly from?: readonly FactSource[];
  /** What the items of a list say. */
  readonly items?: readonly FactDefinition[];
}

export type FactSource =
  /** A figure of a form, which may be derived. */
  | { readonly form: string; readonly field: string }
  /** Figures of a form that are added. */
  | { readonly form: string; readonly sum: readonly string[] }
  /** The rows of a block (of blocks inside blocks, named from the outermost on; of none the form itself), each with some of its fields under the names of the facts of the items. */
  | {
      readonly form: string;
      readonly block: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  /** Rows that carry codes of classes, added by class; each is named as the list of codes names it. */
  | {
      readonly form: string;
      readonly classes: string;
      readonly code: string;
      readonly amount: string;
    }
  | { readonly profile: 'department' | 'year' | 'lastYear' };
