import type { PlacedFigures } from './form-figures';
import { isPrefilled } from './prefilled';

/** Whether nobody has filled anything in: what calculates itself and what the form came with does not count. */
export function isEmptyForm({ all }: Pick<PlacedFigures, 'all'>): boolean {
  return all.every(isPrefilled);
}
