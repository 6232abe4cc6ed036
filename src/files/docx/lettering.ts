import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { coverGap, coverLine, coverTop } from './cover';
import { bodyLine, bodySize, bodySpacing, fonts, titleLine, titleSize } from './official-letters';
import { pageNumberSize, twips } from './page-setup';

/** How deep the table of contents goes. */
export const listedLevels = 3;

/** Where the table of contents lists forms: below their chapter. */
export const formLevel = 2;

/** How far in an entry of the table of contents begins. */
export function entryIndent(level: number): number {
  return (level - 1) * bodySize;
}

export const styleIds = {
  cover: 'CoverTitle',
  coverLine: 'CoverLine',
  title: 'DocumentTitle',
  body: 'DocumentBody',
  pageNumber: 'PageNumber',
} as const;

export function fontOf(name: string) {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name };
}

function run(name: string, size: number, bold = false) {
  return { font: fontOf(name), size: size * 2, bold, color: '000000' };
}

/** Of the text: 28 characters in a line. */
function bodyRun(name: string, bold = false) {
  return { ...run(name, bodySize, bold), characterSpacing: twips(bodySpacing) };
}

function exactLine(points: number, before = 0, after = 0) {
  return {
    line: twips(points),
    lineRule: LineRuleType.EXACT,
    before: twips(before),
    after: twips(after),
  };
}

/** Two characters. */
const firstLine = { firstLine: twips(2 * bodySize), firstLineChars: 200 };

const heading = { spacing: exactLine(bodyLine), indent: firstLine, keepNext: true };

const centered = { alignment: AlignmentType.CENTER };

/** The first level of numbers is in 黑体, the second in 楷体 (GB/T 9704, 7.3.3); 第一部分 stands above the first. */
function headingStyles(isInParts: boolean) {
  const numbered = [
    { run: bodyRun(fonts.chapter), paragraph: heading },
    { run: bodyRun(fonts.second), paragraph: heading },
    { run: bodyRun(fonts.body, true), paragraph: heading },
    { run: bodyRun(fonts.body), paragraph: heading },
  ] as const;
  const [first, second, third, fourth] = numbered;
  if (!isInParts) return { heading1: first, heading2: second, heading3: third, heading4: fourth };
  const part = { ...heading, ...centered, indent: { firstLine: 0, firstLineChars: 0 } };
  return {
    heading1: { ...first, paragraph: part },
    ...{ heading2: first, heading3: second, heading4: third },
  };
}

function entryStyle(level: number, name: string, line: number) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    paragraph: {
      spacing: exactLine(line),
      indent: { left: twips(entryIndent(level)) },
    },
    run: run(name, bodySize),
  };
}

export interface Lettering {
  readonly isInParts: boolean;
  /** From an entry of the table of contents to the next. */
  readonly entryLine: number;
}

export const documentStyles = ({ isInParts, entryLine }: Lettering): IStylesOptions => ({
  default: {
    document: { run: { font: fontOf(fonts.body), size: bodySize * 2 } },
    ...headingStyles(isInParts),
  },
  paragraphStyles: [
    {
      id: styleIds.cover,
      name: 'Cover Title',
      basedOn: 'Normal',
      paragraph: { ...centered, spacing: exactLine(coverLine, coverTop, coverGap) },
      run: run(fonts.title, 36),
    },
    {
      id: styleIds.coverLine,
      name: 'Cover Line',
      basedOn: 'Normal',
      paragraph: { ...centered, spacing: exactLine(titleLine) },
      run: run(fonts.second, titleSize),
    },
    {
      id: styleIds.title,
      name: 'Document Title',
      basedOn: 'Normal',
      paragraph: { ...centered, spacing: exactLine(titleLine, 0, bodyLine) },
      run: run(fonts.title, titleSize),
    },
    {
      id: styleIds.body,
      name: 'Document Body',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: exactLine(bodyLine),
        indent: firstLine,
      },
      run: bodyRun(fonts.body),
    },
    {
      id: styleIds.pageNumber,
      name: 'Page Number Line',
      basedOn: 'Normal',
      run: run(fonts.pageNumber, pageNumberSize),
    },
    entryStyle(1, fonts.chapter, entryLine),
    entryStyle(2, fonts.body, entryLine),
    entryStyle(3, fonts.body, entryLine),
  ],
});
