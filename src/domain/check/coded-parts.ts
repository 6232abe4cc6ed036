import type { TotalFormula } from '../form/form-formula';
import { codesWithOthersInside } from './codes-inside';
import { codeOf } from './cross/code-of';
import type { Figure } from './figure';
import type { FormFigures } from './form-figures';

/** Those parts of a total whose code stands above that of others: what they say is in the others already. */
export function partsAbove(
  { codes }: TotalFormula,
  parts: readonly Figure[],
  figures: FormFigures,
): readonly Figure[] {
  if (!codes) return none;
  const own = parts.map(({ scope }) => codeOf(codes, scope, figures));
  const outer = codesWithOthersInside(own);
  return outer.size === 0 ? none : parts.filter((_, place) => outer.has(own[place] ?? ''));
}

const none: readonly never[] = [];
