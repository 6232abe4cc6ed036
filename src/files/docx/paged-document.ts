import type {
  DocumentBlock,
  DocumentForm,
  DisclosureDocument,
} from '../../domain/document/document';
import { countLines } from './count-lines';
import { fitForm, type FittedForm } from './fit-form';
import { formParts } from './form-parts';
import { listedLevels } from './lettering';
import { bodyLine, bodySize, bodySpacing, titleLine, titleSize } from './official-letters';
import { setupFor, textHeight, textWidth, type PageSetup } from './page-setup';
import { isInParts } from './parts-of-text';
import { beginsPage, sectionBlocks, type SectionBlocks } from './section-blocks';
import { titleLines } from './title-lines';

/** A document divided into pages as Word will do it. */
export interface PagedDocument {
  readonly sections: readonly PagedSection[];
  /**
   * The page of each heading and form that the table of contents lists, in their order. Word finds the pages anew when it updates the table of
   * contents; until then it shows these.
   */
  readonly headingPages: readonly number[];
}

export interface PagedSection extends SectionBlocks {
  /** The places of the blocks that begin a page. */
  readonly begins: ReadonlySet<number>;
  /** The places of the forms that stay on one page whatever happens: small ones. */
  readonly whole: ReadonlySet<number>;
}

/** Lines are of one height and letters of one width, so that little is left to guess. */
export function pagedDocument(document: DisclosureDocument): PagedDocument {
  const { title, blocks } = document;
  const hasParts = isInParts(document);
  const headingPages: number[] = [];
  let page = 1;
  const sections = sectionBlocks(blocks).map((section, index): PagedSection => {
    const setup = setupFor(section.orientation);
    const room = textHeight(setup);
    const measure = (block: WordsBlock) => wordsHeight(block, setup, hasParts);
    const begins = new Set<number>();
    const whole = new Set<number>();
    const paged: DocumentBlock[] = [];
    let y = index === 0 ? titleHeight(title) : 0;
    if (index > 0) page += 1;

    function beginPage(place: number): void {
      begins.add(place);
      if (y === 0) return;
      page += 1;
      y = 0;
    }

    function take(height: number, together = height): void {
      if (y > 0 && y + together > room) {
        page += 1;
        y = 0;
      }
      y += height;
    }

    section.blocks.forEach((block, place) => {
      if (beginsPage(section.blocks, place)) beginPage(place);
      const lead = headingsBefore(section.blocks, place);
      if (block.kind === 'form') {
        const headings = lead.reduce((sum, one) => sum + measure(one), 0);
        const fitted = fitForm(block, setup, { y: Math.max(0, y - headings), headings, room });
        if (fitted.beginsPage) {
          beginPage(place - lead.length);
          const listed = lead.filter(({ level }) => level <= listedLevels).length;
          if (listed > 0) headingPages.splice(-listed, listed, ...Array<number>(listed).fill(page));
        }
        if (staysWhole(fitted, setup, room)) whole.add(place);
        if (block.entry !== undefined) headingPages.push(page);
        paged.push(fitted.form);
        page += fitted.filled.pages;
        y = fitted.filled.y;
        return;
      }
      paged.push(block);
      const height = measure(block);
      if (block.kind === 'heading') {
        take(height, height + heightBelow(section.blocks, place, setup, measure));
        if (block.level <= listedLevels) headingPages.push(page);
      } else for (let done = 0; done < height; done += bodyLine) take(bodyLine);
    });
    return { orientation: section.orientation, blocks: paged, begins, whole };
  });
  return { sections, headingPages };
}

/**
 * Programs that letters are wider for need more room than was counted: a form that nearly fills the page would leave its title alone
 * there, and goes on on the next page as well as it can.
 */
const mostOfPage = 0.6;

function staysWhole({ form, filled }: FittedForm, setup: PageSetup, room: number): boolean {
  const height = formParts(form, setup).reduce((sum, part) => sum + part.height, 0);
  return filled.pages === 0 && height <= room * mostOfPage;
}

type WordsBlock = Exclude<DocumentBlock, DocumentForm>;
type Heading = Extract<DocumentBlock, { kind: 'heading' }>;

/** Headings stand on the page of the form below them. */
function headingsBefore(blocks: readonly DocumentBlock[], place: number): readonly Heading[] {
  const last = blocks.slice(0, place).findLastIndex(({ kind }) => kind !== 'heading');
  return blocks.slice(last + 1, place).filter((block) => block.kind === 'heading');
}

/** A heading stays with what is below it: with other headings, and with the beginning of what they are headings of. */
function heightBelow(
  blocks: readonly DocumentBlock[],
  place: number,
  setup: PageSetup,
  measure: (block: WordsBlock) => number,
): number {
  const next = blocks[place + 1];
  if (next?.kind === 'heading') {
    return measure(next) + heightBelow(blocks, place + 1, setup, measure);
  }
  if (next?.kind !== 'form') return bodyLine;
  const parts = formParts(next, setup);
  const kept = parts.findIndex(({ staysWithNext }) => !staysWithNext);
  return parts.slice(0, kept + 1).reduce((sum, { height }) => sum + height, 0);
}

function titleHeight(title: string): number {
  return titleLines(title, titleSize).length * titleLine + bodyLine;
}

/** The first line begins two characters further in, but for a heading of a part: it stands in the middle. */
function wordsHeight(block: WordsBlock, setup: PageSetup, hasParts: boolean): number {
  const text = block.runs.map((run) => run.text).join('');
  const letters = { size: bodySize, spacing: bodySpacing };
  const isCentered = hasParts && block.kind === 'heading' && block.level === 1;
  return countLines(text, textWidth(setup), letters, isCentered ? 0 : 2 * bodySize) * bodyLine;
}
