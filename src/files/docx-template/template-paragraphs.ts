import { childNamed, holds, within, type PartElement, type PartTree, type Span } from './part-tree';

/** A piece of text as the file holds it: Word parts words wherever it likes. */
export interface TextPiece extends Span {
  /** Where it begins in the text of the paragraph. */
  readonly at: number;
  readonly text: string;
  /** The looks of its run. */
  readonly looks: Span | null;
}

export interface TemplateParagraph extends Span {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
  readonly properties: Span | null;
  /** A table may stand in the body alone: it has no room in a cell, and a box may not hold one everywhere. */
  readonly isInBody: boolean;
  readonly beginsPage: boolean;
}

/** What parts the words on both sides of it. */
const breaks = ['br', 'cr', 'tab', 'fldChar', 'drawing', 'pict', 'object', 'sym'];

/** What holds paragraphs beside those of the body. */
export const rooms = ['tc', 'txbxContent'];

/** The paragraphs of a part of a template, inner ones before those that hold them. */
export function templateParagraphs({ root }: PartTree): readonly TemplateParagraph[] {
  const found: TemplateParagraph[] = [];
  function visit(element: PartElement, isInBody: boolean): void {
    for (const child of element.children) {
      visit(child, isInBody && !rooms.includes(child.name));
      if (child.name === 'p') found.push(templateParagraph(child, isInBody));
    }
  }
  visit(root, true);
  return found;
}

export function templateParagraph(element: PartElement, isInBody: boolean): TemplateParagraph {
  const pieces: TextPiece[] = [];
  let text = '';
  function take(parent: PartElement): void {
    const looks = parent.name === 'r' ? childNamed(parent, 'rPr') : null;
    for (const child of parent.children) {
      if (parent.name === 'r' && child.name === 't') {
        pieces.push({
          start: child.start,
          end: child.end,
          at: text.length,
          text: child.text,
          looks,
        });
        text += child.text;
      } else if (parent.name === 'r' && breaks.includes(child.name)) text += '\n';
      // A text box in a paragraph has paragraphs of its own.
      if (child.name !== 'p') take(child);
    }
  }
  take(element);
  const properties = childNamed(element, 'pPr');
  return {
    start: element.start,
    end: element.end,
    text,
    pieces,
    properties,
    isInBody,
    beginsPage: properties !== null && childNamed(properties, 'pageBreakBefore') !== null,
  };
}

/** Pictures and what else has no words: nobody wants them gone with a paragraph. */
export const pictures = ['drawing', 'pict', 'object'];

/** Whether a paragraph holds nothing but what stands between two places of the part. */
export function isAloneIn(paragraph: PartElement, { start, end }: Span): boolean {
  if (holds(paragraph, pictures)) return false;
  return templateParagraph(paragraph, false).pieces.every(
    (piece) => piece.text.trim() === '' || (piece.start >= start && piece.end <= end),
  );
}

// What Word and LibreOffice take where a section says nothing of it: Letter, with an inch and a quarter beside the text.
const unsaid = { pgSz: 12240, pgMar: 1800 };

/** The width of the text in points, and where the description of the section begins. */
export interface TemplateSection {
  readonly start: number;
  readonly width: number;
}

export function templateSections({ root }: PartTree): readonly TemplateSection[] {
  return within(root).flatMap((element) => {
    if (element.name !== 'sectPr') return [];
    const number = (part: keyof typeof unsaid, name: string) =>
      Number(childNamed(element, part)?.attributes[name] ?? unsaid[part]) / 20;
    const width = number('pgSz', 'w') - number('pgMar', 'left') - number('pgMar', 'right');
    return [{ start: element.start, width }];
  });
}
