import { printRange, rangeOf } from '../../domain/grid/cell-range';
import { textOf } from '../../domain/narrative/print/text-run';
import type { PrintedText } from '../../domain/narrative/section/print-text';
import type { PlannedMark, PlannedStyle, SheetPlan } from '../../domain/plan/sheet-plan';
import { markPart, textRef } from './text-mark';
import { bodyStyle, fonts, indent, neededRows, textWidth, type Look } from './text-looks';
import { tableLine, textSheet } from './line-words';

interface TextRow {
  readonly look: Look;
  readonly text: string;
  /** The section it belongs to. */
  readonly section: string | null;
}

/** The text on a sheet of its own: one wide column, a paragraph a row. Pure. */
export function planNarrative(
  { title, parts }: PrintedText,
  styleId: string,
  titleOf: (form: string) => string,
): SheetPlan {
  const text: readonly TextRow[] = [
    { look: 'title', text: textOf(title), section: null },
    { look: 'space', text: '', section: null },
    ...parts.flatMap((part): TextRow[] => {
      if (part.kind === 'heading') {
        return [{ look: lookOf(part.level), text: indent + textOf(part.runs), section: null }];
      }
      return part.paragraphs.map((one) => ({
        look: 'body',
        text: indent + (one.kind === 'text' ? textOf(one.runs) : tableLine(titleOf(one.form))),
        section: markPart(part.section.id),
      }));
    }),
  ];
  const placed = placeRows(text);
  const rowHeights = placed.flatMap(({ rows, height }) => Array<number>(rows).fill(height));
  const all = printRange(rangeOf(0, 0, rowHeights.length, 1));
  return {
    ...textRef(styleId),
    sheetName: textSheet,
    origin: { row: 0, column: 0 },
    cells: placed.flatMap(({ text: one, rows }) =>
      Array.from({ length: rows }, (_, row) => [row === 0 && one !== '' ? one : null]),
    ),
    merges: placed.flatMap(({ rows, area }) => (rows > 1 ? [area] : [])),
    styles: [bodyStyle([all]), ...looksOf(placed)],
    numberFormats: [],
    frames: [],
    columnWidths: [textWidth],
    rowHeights,
    validations: [],
    conditionalFormats: [],
    marks: [...sectionMarks(placed), { part: null, area: all }],
    frozenRows: 0,
    page: {
      paper: 'A4',
      orientation: 'portrait',
      pagesWide: 1,
      blackAndWhite: false,
      centered: true,
      printArea: all,
      titleRows: null,
      footer: '— &P —',
    },
    firstInput: 'A1',
  };
}

interface PlacedRow extends TextRow {
  readonly top: number;
  readonly rows: number;
  /** Of each of them. */
  readonly height: number;
  readonly area: string;
}

function placeRows(text: readonly TextRow[]): readonly PlacedRow[] {
  let top = 0;
  return text.map((one) => {
    const { rows, height } = neededRows(one.text, one.look);
    const area = printRange(rangeOf(top, 0, rows, 1));
    const placed = { ...one, top, rows, height, area };
    top += rows;
    return placed;
  });
}

function lookOf(level: number): Look {
  if (level === 1) return 'chapter';
  return level === 2 ? 'heading' : 'subheading';
}

function looksOf(placed: readonly PlacedRow[]): readonly PlannedStyle[] {
  return (['title', 'chapter', 'heading', 'subheading'] as const).flatMap((look) => {
    const areas = placed.flatMap((row) => (row.look === look ? [row.area] : []));
    const font = fonts[look];
    if (areas.length === 0) return [];
    return [
      { areas, font, wrap: true, ...(look === 'title' && { horizontal: 'center' as const }) },
    ];
  });
}

/** By these names the sections are found again. */
function sectionMarks(placed: readonly PlacedRow[]): readonly PlannedMark[] {
  const sections = [...new Set(placed.flatMap(({ section }) => section ?? []))];
  return sections.map((part) => {
    const own = placed.filter(({ section }) => section === part);
    const top = Math.min(...own.map((row) => row.top));
    const bottom = Math.max(...own.map((row) => row.top + row.rows));
    return { part, area: printRange(rangeOf(top, 0, bottom - top, 1)) };
  });
}
