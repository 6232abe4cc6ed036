import type { FormDefinition } from './form-definition';

/** The forms of one locality and period. */
export interface Pack {
  readonly id: string;
  readonly title: string;
  readonly forms: readonly FormDefinition[];
}
