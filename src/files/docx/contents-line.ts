import type { DisclosureDocument } from '../../domain/document/document';
import { countLines } from './count-lines';
import { entryIndent, listedLevels } from './lettering';
import { bodyLine, bodySize, titleLine } from './official-letters';
import { portrait, textHeight, textWidth } from './page-setup';

/** Entries that stand closer are hard to follow to their number. */
const least = 22;
/** For the dots and the number of the page, and for fonts that are wider than ours. */
const numberRoom = 3 * bodySize;

/** How far entries are from each other: as lines of the text are, or so much closer that no few of them begin a second page. */
export function contentsLine({ blocks }: Pick<DisclosureDocument, 'blocks'>): number {
  const lines = blocks.reduce((sum, block) => {
    if (block.kind !== 'heading' || block.level > listedLevels) return sum;
    const text = block.runs.map((run) => run.text).join('');
    const room = textWidth(portrait) - entryIndent(block.level) - numberRoom;
    return sum + countLines(text, room, { size: bodySize });
  }, 0);
  // Below its title, and above the two paragraphs that end it, which are as low as can be.
  const room = textHeight(portrait) - titleLine - bodyLine - 4;
  const closer = Math.floor((10 * room) / Math.max(1, lines)) / 10;
  return closer >= bodyLine || closer < least ? bodyLine : closer;
}
