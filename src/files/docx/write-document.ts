import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { DisclosureDocument, DocumentBlock } from '../../domain/document/document';
import { contentsLine } from './contents-line';
import { gapBelowTitle } from './cover';
import { documentText, textRuns } from './document-text';
import { formBlocks } from './form-blocks';
import { documentStyles, listedLevels, styleIds } from './lettering';
import { titleSize } from './official-letters';
import { packageBytes } from './package-bytes';
import {
  pageNumberSize,
  portrait,
  sectionPage,
  setupFor,
  twips,
  type PageSetup,
} from './page-setup';
import { pagedDocument, type PagedSection } from './paged-document';
import { pagesOfHeadings } from './pages-of-headings';
import { isInParts } from './parts-of-text';
import { coverTitle, titleLines } from './title-lines';

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
];

/** A document as a .docx file, laid out as official documents are (GB/T 9704). The same document makes the same bytes. */
export async function writeDocument(document: DisclosureDocument): Promise<Uint8Array> {
  const title = documentText(document.title);
  const { sections, headingPages } = pagedDocument(document);
  const body = sections.map((own, index): ISectionOptions => {
    const setup = setupFor(own.orientation);
    return {
      ...sectionOf(setup, index === 0),
      ...(index === 0 && { footers: pageNumbers() }),
      children: [...(index === 0 ? [titleOfText(title)] : []), ...childrenOf(own, setup)],
    };
  });
  const file = new Document({
    title,
    creator: document.cover[0] ?? '',
    lastModifiedBy: document.cover[0] ?? '',
    description: '',
    styles: documentStyles({ isInParts: isInParts(document), entryLine: contentsLine(document) }),
    evenAndOddHeaderAndFooters: true,
    pageNumbers: pagesOfHeadings(headingPages),
    sections: [
      { ...sectionOf(portrait, false), children: coverOf(title, document.cover) },
      { ...sectionOf(portrait, false), children: contents() },
      ...body,
    ],
  });
  return packageBytes(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function sectionOf(setup: PageSetup, isFirstOfBody: boolean): Pick<ISectionOptions, 'properties'> {
  const page = sectionPage(setup);
  return {
    properties: { page: isFirstOfBody ? { ...page, pageNumbers: { start: 1 } } : page },
  };
}

function coverOf(title: string, lines: readonly string[]): Paragraph[] {
  const cover = coverTitle(title);
  const below = lines.map((text) => titleLines(documentText(text), titleSize));
  const gap = gapBelowTitle(cover.lines.length, below.flat().length);
  return [
    new Paragraph({
      style: styleIds.cover,
      spacing: { after: twips(gap) },
      children: brokenLines(cover.lines, cover.size),
    }),
    ...below.map(
      (own) => new Paragraph({ style: styleIds.coverLine, children: brokenLines(own, titleSize) }),
    ),
  ];
}

function titleOfText(title: string): Paragraph {
  const children = brokenLines(titleLines(title, titleSize), titleSize);
  return new Paragraph({ style: styleIds.title, children });
}

function brokenLines(lines: readonly string[], size: number): TextRun[] {
  return lines.map(
    (text, line) => new TextRun({ text, size: size * 2, ...(line > 0 && { break: 1 }) }),
  );
}

/** With its pages written in: Word shows it as it is, and asks nothing when it opens the file. */
function contents(): FileChild[] {
  return [
    new Paragraph({ style: styleIds.title, text: '目　　录' }),
    new TableOfContents('目录', {
      hyperlink: true,
      headingStyleRange: `1-${listedLevels}`,
      useAppliedParagraphOutlineLevel: true,
    }),
    new Paragraph({ spacing: { line: twips(1), lineRule: LineRuleType.EXACT } }),
  ];
}

function childrenOf({ blocks, begins, whole }: PagedSection, setup: PageSetup): FileChild[] {
  return blocks.flatMap((block, place) =>
    block.kind === 'form'
      ? formBlocks(block, setup, { beginsPage: begins.has(place), isWhole: whole.has(place) })
      : [textParagraph(block, begins.has(place))],
  );
}

function textParagraph(
  block: Exclude<DocumentBlock, { kind: 'form' }>,
  pageBreakBefore: boolean,
): Paragraph {
  const children = textRuns(block.runs);
  // As many lines on every page as the standard has, whatever paragraph ends there.
  const widowControl = false;
  if (block.kind === 'paragraph') {
    return new Paragraph({ style: styleIds.body, widowControl, children });
  }
  const heading = levels[Math.min(block.level, levels.length) - 1] ?? HeadingLevel.HEADING_4;
  return new Paragraph({ heading, widowControl, pageBreakBefore, children });
}

/** — 1 —, one character from the outer edge: right on odd pages, left on even ones. */
function pageNumbers() {
  const line = (alignment: 'left' | 'right') =>
    new Footer({
      children: [
        new Paragraph({
          style: styleIds.pageNumber,
          alignment: alignment === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
          indent: { [alignment]: twips(pageNumberSize) },
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    });
  return { default: line('right'), even: line('left') };
}
