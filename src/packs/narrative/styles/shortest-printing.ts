import type { Printing } from '../../../domain/narrative/print/printing';

/** Figures without zeros at the end, no spaces, Chinese punctuation. */
export const shortestPrinting: Printing = {
  unit: '万元',
  amounts: 'shortest',
  percents: 'shortest',
  percentDecimals: 2,
  isSpaced: false,
  isHalfWidth: false,
};
