import { printRange, rangeOf } from '../../domain/grid/cell-range';
import { textOf } from '../../domain/narrative/print/text-run';
import type { PrintedText } from '../../domain/narrative/section/print-text';
import type {
  PlannedFont,
  PlannedMark,
  PlannedStyle,
  SheetPlan,
} from '../../domain/plan/sheet-plan';
import { textHeight } from '../../domain/plan/text-height';
import { tableLine } from './plain-text';
import { markPart, textRef } from './text-mark';

type Look = 'title' | 'chapter' | 'heading' | 'subheading' | 'body' | 'space';

interface TextRow {
  readonly look: Look;
  readonly text: string;
  /** The section it belongs to. */
  readonly section: string | null;
}

/** 16 points are 三号, 22 are 二号: the sizes of official documents (GB/T 9704), whose typefaces these are. */
const fonts: Readonly<Record<Look, PlannedFont>> = {
  title: { name: '宋体', size: 22, bold: true },
  chapter: { name: '黑体', size: 16, bold: false },
  heading: { name: '楷体', size: 16, bold: false },
  subheading: { name: '仿宋', size: 16, bold: true },
  body: { name: '仿宋', size: 16, bold: false },
  space: { name: '仿宋', size: 16, bold: false },
};

/** In points: 28 characters a line, as official documents have them. It fits A4 upright. */
const width = 456;
/** Excel may take a mark along to the next line, which leaves the last place of a line free. */
const wrapWidth = width - 16;
const plainHeight = 28;
/** Excel's limit for a row: what is higher takes several, merged. */
const mostHeight = 400;
const indent = '　　';

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
    sheetName: '预算说明',
    origin: { row: 0, column: 0 },
    cells: placed.flatMap(({ text: one, rows }) =>
      Array.from({ length: rows }, (_, row) => [row === 0 && one !== '' ? one : null]),
    ),
    merges: placed.flatMap(({ rows, area }) => (rows > 1 ? [area] : [])),
    styles: [
      { areas: [all], font: fonts.body, vertical: 'center', wrap: true },
      ...looksOf(placed),
    ],
    numberFormats: [],
    frames: [],
    columnWidths: [width],
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
    const { size } = fonts[one.look];
    const needed = Math.max(plainHeight, textHeight(one.text, wrapWidth, { font: '', size }));
    const rows = Math.ceil(needed / mostHeight);
    const area = printRange(rangeOf(top, 0, rows, 1));
    const placed = { ...one, top, rows, height: Math.ceil(needed / rows), area };
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
