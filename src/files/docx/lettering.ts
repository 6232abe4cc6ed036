import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { bodyLine, bodySize, bodySpacing, fonts, titleLine, titleSize } from './official-letters';
import { pageNumberSize, twips } from './page-setup';

/** How deep the table of contents goes. */
export const listedLevels = 3;

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

function entryStyle(level: number, name: string) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    paragraph: {
      spacing: exactLine(bodyLine),
      indent: { left: twips((level - 1) * bodySize) },
    },
    run: run(name, bodySize),
  };
}

const centered = { alignment: AlignmentType.CENTER };

export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: fontOf(fonts.body), size: bodySize * 2 } },
    heading1: { run: bodyRun(fonts.chapter), paragraph: heading },
    heading2: { run: bodyRun(fonts.second), paragraph: heading },
    heading3: { run: bodyRun(fonts.body, true), paragraph: heading },
    heading4: { run: bodyRun(fonts.body), paragraph: heading },
  },
  paragraphStyles: [
    {
      id: styleIds.cover,
      name: 'Cover Title',
      basedOn: 'Normal',
      paragraph: { ...centered, spacing: exactLine(52, 160, 300) },
      run: run(fonts.title, 36),
    },
    {
      id: styleIds.coverLine,
      name: 'Cover Line',
      basedOn: 'Normal',
      paragraph: { ...centered, spacing: exactLine(36) },
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
    entryStyle(1, fonts.chapter),
    entryStyle(2, fonts.body),
    entryStyle(3, fonts.body),
  ],
};
