import type { Printing } from '../../../domain/narrative/print/printing';
import { textUnit } from '../text-unit';

/** Figures without zeros at the end, no spaces, Chinese punctuation. */
export const shortestPrinting: Printing = {
  unit: textUnit,
  amounts: 'shortest',
  percents: 'shortest',
  percentDecimals: 2,
  isSpaced: false,
  isHalfWidth: false,
};
