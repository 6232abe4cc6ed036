import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type {
  DocumentCell,
  DocumentForm,
  DocumentLine,
  DocumentTable,
  DocumentText,
} from '../../domain/document/document';
import { titleLine } from '../../domain/document/listed-forms';
import type { LineWeight } from '../../domain/plan/sheet-plan';
import { documentText } from './document-text';
import { figureSize } from './figure-size';
import { formScale, cellMargin } from './form-scale';
import { keptRows, mostHeightKept } from './kept-rows';
import { fontOf, formLevel } from './lettering';
import { lineSpacing } from './official-letters';
import { textWidth, twips, type PageSetup } from './page-setup';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

/** In eighths of a point. */
const lineSizes: Readonly<Record<LineWeight, number>> = { thin: 4, medium: 12 };

export interface FormPlace {
  readonly beginsPage: boolean;
  /** A small one: all of it stays on one page, whatever a program counts otherwise above it. */
  readonly isWhole: boolean;
  /** In a document of somebody else, whose styles say how paragraphs are spaced and indented. */
  readonly isGuest?: boolean;
}

/** Whatever the styles around it say. */
const unstyled = {
  spacing: { before: 0, after: 0 },
  indent: { left: 0, right: 0, firstLine: 0, firstLineChars: 0 },
};

/** A form as wide as the text of the page. */
export function formBlocks(
  form: DocumentForm,
  setup: PageSetup,
  { beginsPage, isWhole, isGuest = false }: FormPlace,
): (Paragraph | Table)[] {
  const { lines, table, notes } = form;
  const width = textWidth(setup);
  // A document of somebody else has a table of contents of its own.
  const listed = form.entry !== undefined && !isGuest ? titleLine(form) : null;
  const guest = isGuest ? unstyled : {};
  const above = lines.map((line, index) =>
    lineParagraph(line, width, {
      ...guest,
      keepNext: true,
      pageBreakBefore: beginsPage && index === 0,
      ...(line === listed && { outlineLevel: formLevel - 1 }),
    }),
  );
  const begin = lines.length === 0 && beginsPage ? [hairline(true)] : [];
  const below = notes.map((line, index) =>
    lineParagraph(line, width, { ...guest, keepNext: isWhole && index < notes.length - 1 }),
  );
  const kept = isWhole
    ? table.rows.map((_, index) => index < table.rows.length - 1 || notes.length > 0)
    : keptRows(table, formScale(table, width));
  // Word needs a paragraph after a table; this one takes no room, and may end the section.
  return [...begin, ...above, wordTable(table, width, { guest, kept }), ...below, hairline(false)];
}

function hairline(pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    spacing: { line: twips(1), lineRule: LineRuleType.EXACT },
    pageBreakBefore,
    run: { size: 2 },
  });
}

function lineParagraph(
  { texts }: DocumentLine,
  width: number,
  options: Pick<
    IParagraphOptions,
    'keepNext' | 'pageBreakBefore' | 'spacing' | 'indent' | 'outlineLevel'
  >,
): Paragraph {
  const [first] = texts;
  const isSplit = texts.length > 1;
  return new Paragraph({
    ...options,
    alignment: isSplit || !first ? AlignmentType.LEFT : alignments[first.horizontal],
    ...(isSplit && { tabStops: [{ type: TabStopType.RIGHT, position: twips(width) }] }),
    spacing: {
      ...lineOf(Math.max(...texts.map(({ font }) => font.size))),
      before: twips(3),
      after: twips(3),
    },
    children: texts.flatMap((text, index) => textRuns(text, text.font.size, index > 0)),
  });
}

interface TableContext {
  readonly guest: IParagraphOptions;
  /** Which rows stay on the page of the next. */
  readonly kept: readonly boolean[];
}

function wordTable(table: DocumentTable, width: number, { guest, kept }: TableContext): Table {
  const scale = formScale(table, width);
  const columns = columnTwips(table.columns, width);
  const outside = border(table.lines.outside);
  const inside = border(table.lines.inside);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: sum(columns), type: WidthType.DXA },
    columnWidths: columns,
    borders: {
      top: outside,
      bottom: outside,
      left: outside,
      right: outside,
      insideHorizontal: inside,
      insideVertical: inside,
    },
    margins: { left: twips(cellMargin * scale), right: twips(cellMargin * scale) },
    rows: table.rows.map(
      ({ height, cells }, index) =>
        new TableRow({
          ...(kept[index] && { keepNext: true }),
          ...(index < table.headerRows && { tableHeader: true }),
          cantSplit: height * scale <= mostHeightKept,
          height: { value: twips(height * scale), rule: HeightRule.ATLEAST },
          children: cells.map((cell) => wordCell(cell, columns, { scale, guest })),
        }),
    ),
  });
}

interface CellContext {
  readonly scale: number;
  readonly guest: IParagraphOptions;
}

function wordCell(
  cell: DocumentCell,
  columns: readonly number[],
  { scale, guest }: CellContext,
): TableCell {
  const width = sum(columns.slice(cell.column, cell.column + cell.columns));
  const room = width / twips(1) - 2 * cellMargin * scale;
  const size = figureSize(cell.text, cell.font.size * scale, room);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columns > 1 && { columnSpan: cell.columns }),
    ...(cell.rows > 1 && { rowSpan: cell.rows }),
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        ...guest,
        spacing: { ...guest.spacing, ...lineOf(size) },
        alignment: alignments[cell.horizontal],
        // Most cells of a form are empty: they need no letters.
        children: cell.text === '' ? [] : textRuns(cell, size, false),
        ...(cell.text === '' && { run: { size: halfPoints(size) } }),
      }),
    ],
  });
}

function textRuns({ text, font }: DocumentText, size: number, afterTab: boolean): TextRun[] {
  const look = {
    font: fontOf(font.name),
    size: halfPoints(size),
    ...(font.bold && { bold: true }),
  };
  return documentText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          ...look,
          text: afterTab && index === 0 ? `\t${line}` : line,
          ...(index > 0 && { break: 1 }),
        }),
    );
}

/** As high whatever font the machine has: pages would break elsewhere otherwise. */
function lineOf(size: number) {
  return { line: twips(size * lineSpacing), lineRule: LineRuleType.EXACT };
}

function halfPoints(size: number): number {
  return Math.round(size * 2);
}

function border(weight: LineWeight) {
  return { style: BorderStyle.SINGLE, size: lineSizes[weight], color: '000000' };
}

/** In proportion, and together exactly as wide as the text. */
function columnTwips(columns: readonly number[], width: number): number[] {
  const scale = width / sum(columns);
  let [taken, edge] = [0, 0];
  return columns.map((column) => {
    edge += column * scale;
    const own = twips(edge) - taken;
    taken += own;
    return own;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
