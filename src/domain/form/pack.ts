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
}

export interface PackButtons {
  readonly performanceTarget?: string;
  readonly threePublic: string;
}

export type RibbonButton = keyof PackButtons;
