import { titleLine } from './official-letters';
import { portrait, textHeight } from './page-setup';

/** From a line of the title to the next, above the title, and below it where it is short. In points. */
export const [coverLine, coverTop, coverGap] = [52, 160, 300];

/** For the paragraph that ends the page. */
const reserve = 24;

/** What is left free below a title of so many lines, that so many lines more have room on the page. */
export function gapBelowTitle(ofTitle: number, below: number): number {
  const taken = coverTop + ofTitle * coverLine + below * titleLine + reserve;
  return Math.max(0, Math.min(coverGap, textHeight(portrait) - taken));
}
