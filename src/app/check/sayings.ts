import type { FormRule } from '../../domain/form/form-rule';

/** The sentences that a rule of each kind may say. */
export const sayings: Readonly<Record<FormRule['kind'], readonly string[]>> = {
  notNegative: ['negative'],
  calculated: ['derivedEmpty', 'derivedDiffers', 'derivedOther', 'derivedNothing'],
  compared: ['notEqual', 'more'],
  between: ['outside'],
  ascending: ['planMissing', 'planFalls', 'planUnfinished'],
  filled: ['missing'],
  readable: ['noNumber', 'numberAsText'],
};

/** Said of the form itself, by no rule that a form names. */
export const sayingsOfShape: readonly string[] = ['shape'];
