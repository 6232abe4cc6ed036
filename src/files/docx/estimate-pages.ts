import type {
  DocumentBlock,
  DocumentForm,
  DisclosureDocument,
} from '../../domain/document/document';
import { wrapText } from '../../domain/plan/wrap-text';
import { formHeights } from './form-heights';
import { listedLevels } from './lettering';
import { bodyLine, bodySize, titleLine, titleSize } from './official-letters';
import { beginsPage, sectionBlocks } from './section-blocks';
import { setupFor, textHeight, textWidth, type PageSetup } from './page-setup';

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
      if (beginsPage(own, place) && y > 0) {
        page += 1;
        y = 0;
      }
      if (block.kind !== 'form') {
        const lines = textLines(block, setup);
        if (block.kind === 'heading') {
          // A heading stays with the line below it.
          take(lines * bodyLine, (lines + 1) * bodyLine);
          if (block.level <= listedLevels) pages.push(page);
        } else for (let line = 0; line < lines; line += 1) take(bodyLine);
        return;
      }
      const parts = formHeights(block, setup);
      parts.forEach(({ height, staysWithNext }, part) => {
        let [together, next] = [height, part];
        while (parts[next]?.staysWithNext) together += parts[(next += 1)]?.height ?? 0;
        take(height, staysWithNext ? together : height);
      });
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
