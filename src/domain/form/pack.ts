import type { Compositions } from './composition';
import type { FormDefinition } from './form-definition';
import type { Words } from './words';

/** The forms of one locality and period. */
export interface Pack {
  /** Small letters, digits and single hyphens. */
  readonly id: string;
  readonly title: Words;
  readonly forms: readonly FormDefinition[];
  /** The form that each button of the ribbon inserts. */
  readonly buttons: PackButtons;
  /** Ids of forms that departments there publish too, of which this pack has none: the nationwide one does. */
  readonly alsoPublished?: readonly string[];
  /** Where and when it is what is to be filled in; absent for one that is for any place. */
  readonly validity?: PackValidity;
}

/** Layouts that are read and never offered, and how tables are read whose layout nobody wrote down. */
export interface ReadPack extends Pack {
  readonly compositions: Compositions;
}

export interface PackValidity {
  /** The province, as forms name their locality. */
  readonly place: string;
  /** Budget years; null: until further notice. */
  readonly years: { readonly from: number; readonly to: number | null };
}

export interface PackButtons {
  readonly performanceTarget?: string;
  readonly threePublic: string;
}

export type RibbonButton = keyof PackButtons;
