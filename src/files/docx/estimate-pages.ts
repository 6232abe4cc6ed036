import type {
  DocumentBlock,
  DocumentForm,
  DisclosureDocument,
} from '../../domain/document/document';
import { wrapText } from '../../domain/plan/wrap-text';
import { cellMargin, formScale } from './form-scale';
import { bodyLine, bodySize, listedLevels, titleLine, titleSize } from './lettering';
import { beginsPage, sectionBlocks } from './section-blocks';
import { setupFor, textHeight, textWidth, type PageSetup } from './page-setup';

/** How far a line of letters is from the next where nothing is said of it. */
const naturalLine = 1.3;

/**
 * The page of each heading that the table of contents lists, in their order. Word finds the pages anew when it updates the table of contents; until then it shows
 * these. Lines are of one height and letters of one width, so that little is left to guess.
 */
export function headingPages({ title, blocks }: DisclosureDocument): number[] {
  const pages: number[] = [];
  let page = 1;
  sectionBlocks(blocks).forEach(({ orientation, blocks: own }, index) => {
    const setup = setupFor(orientation);
    const room = textHeight(setup);
    let y = index === 0 ? titleHeight(title, setup) : 0;
    if (index > 0) page += 1;

    function take(height: number, together = height): void {
      if (y > 0 && y + together > room) {
        page += 1;
        y = 0;
      }
      y += height;
    }

    own.forEach((block, place) => {
      if (block.kind !== 'form') {
        const lines = textLines(block, setup);
        if (block.kind === 'heading') {
          // A heading stays with the line below it.
          take(lines * bodyLine, (lines + 1) * bodyLine);
          if (block.level <= listedLevels) pages.push(page);
        } else for (let line = 0; line < lines; line += 1) take(bodyLine);
        return;
      }
      if (beginsPage(own, place) && y > 0) {
        page += 1;
        y = 0;
      }
      for (const height of partHeights(block, setup)) take(height);
    });
  });
  return pages;
}

function titleHeight(title: string, setup: PageSetup): number {
  return wrapText(title, textWidth(setup), titleSize).length * titleLine + bodyLine;
}

function textLines({ runs }: Exclude<DocumentBlock, DocumentForm>, setup: PageSetup): number {
  const text = runs.map((run) => run.text).join('');
  // The first line begins two characters further in.
  return wrapText(`　　${text}`, textWidth(setup), bodySize).length;
}

function partHeights({ lines, table, notes }: DocumentForm, setup: PageSetup): number[] {
  const width = textWidth(setup);
  const lineHeight = ({ texts }: DocumentForm['lines'][number]) =>
    Math.max(
      ...texts.map(({ text, font }) => {
        const count = texts.length > 1 ? 1 : wrapText(text, width, font.size).length;
        return count * font.size * naturalLine;
      }),
    ) + 6;
  const scale = formScale(table, width);
  const stretch = width / table.columns.reduce((sum, column) => sum + column, 0);
  const rows = table.rows.map(({ height, cells }) =>
    Math.max(
      height * scale,
      ...cells.map(({ text, font, column, columns, rows: over }) => {
        const own = table.columns.slice(column, column + columns);
        const room = own.reduce((sum, one) => sum + one, 0) * stretch - 2 * cellMargin * scale;
        const size = font.size * scale;
        return over > 1 ? 0 : wrapText(text, room, size).length * size * naturalLine;
      }),
    ),
  );
  return [...lines.map(lineHeight), ...rows, ...notes.map(lineHeight)];
}
