import type { DisclosureDocument, DocumentBlock } from '../../domain/document/document';
import { countLines } from './count-lines';
import { entryIndent, formLevel, listedLevels } from './lettering';
import { bodyLine, bodySize, titleLine } from './official-letters';
import { portrait, textHeight, textWidth } from './page-setup';

/** Entries that stand closer are hard to follow to their number. */
const least = 22;
/** For the dots and the number of the page, and for fonts that are wider than ours. */
const numberRoom = 3 * bodySize;

/** How far entries are from each other: as lines of the text are, or so much closer that no few of them begin a second page. */
export function contentsLine({ blocks }: Pick<DisclosureDocument, 'blocks'>): number {
  const lines = blocks.reduce((sum, block) => {
    const entry = entryOf(block);
    if (!entry) return sum;
    const room = textWidth(portrait) - entryIndent(entry.level) - numberRoom;
    return sum + countLines(entry.text, room, { size: bodySize });
  }, 0);
  // Below its title, and above the two paragraphs that end it, which are as low as can be.
  const room = textHeight(portrait) - titleLine - bodyLine - 4;
  const closer = Math.floor((10 * room) / Math.max(1, lines)) / 10;
  return closer >= bodyLine || closer < least ? bodyLine : closer;
}

interface Entry {
  readonly text: string;
  readonly level: number;
}

function entryOf(block: DocumentBlock): Entry | null {
  if (block.kind === 'form')
    return block.entry === undefined ? null : { text: block.entry, level: formLevel };
  if (block.kind !== 'heading' || block.level > listedLevels) return null;
  return { text: block.runs.map((run) => run.text).join(''), level: block.level };
}
