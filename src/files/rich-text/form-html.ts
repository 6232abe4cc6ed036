import type {
  DocumentCell,
  DocumentForm,
  DocumentLine,
  DocumentTable,
  DocumentText,
} from '../../domain/document/document';
import type { LineWeight } from '../../domain/plan/sheet-plan';
import { cellMargin, formScale } from '../docx/form-scale';
import { setupFor, textWidth } from '../docx/page-setup';
import { htmlText, styleOf } from './html-text';

const lineWidths: Readonly<Record<LineWeight, string>> = { thin: '0.5pt', medium: '1.5pt' };

/** A form as wide as the text of a page: its titles, the table, its notes. */
export function formHtml({ lines, table, notes, orientation }: DocumentForm): string {
  const width = textWidth(setupFor(orientation));
  return [
    ...lines.map((line) => lineHtml(line, width)),
    tableHtml(table, width),
    ...notes.map((line) => lineHtml(line, width)),
  ].join('');
}

/** What stands at both ends of a line is a table without lines: Word has no other way of its own in HTML. */
function lineHtml({ texts }: DocumentLine, width: number): string {
  const [first, ...others] = texts;
  if (!first) return '';
  if (others.length === 0) return `<p${lookOf(first, 1)}>${htmlText(first.text)}</p>`;
  const cells = texts.map((text) => `<td${lookOf(text, 1)}>${htmlText(text.text)}</td>`);
  const style = styleOf({ width: points(width), 'border-collapse': 'collapse' });
  return `<table${style}><tr>${cells.join('')}</tr></table>`;
}

function tableHtml(table: DocumentTable, width: number): string {
  const scale = formScale(table, width);
  const stretch = width / sum(table.columns);
  const { outside, inside } = table.lines;
  const columns = table.columns.map(
    (column) => `<col${styleOf({ width: points(column * stretch) })}>`,
  );
  const rows = table.rows.map(({ height, cells }) => {
    const own = cells.map((cell) => cellHtml(cell, table, { scale, stretch, inside }));
    return `<tr${styleOf({ height: points(height * scale) })}>${own.join('')}</tr>`;
  });
  const style = styleOf({
    width: points(width),
    'border-collapse': 'collapse',
    border: `${lineWidths[outside]} solid #000000`,
  });
  const head = rows.slice(0, table.headerRows).join('');
  const body = rows.slice(table.headerRows).join('');
  return `<table${style}>${columns.join('')}${head === '' ? '' : `<thead>${head}</thead>`}<tbody>${body}</tbody></table>`;
}

interface CellContext {
  readonly scale: number;
  readonly stretch: number;
  readonly inside: LineWeight;
}

function cellHtml(
  cell: DocumentCell,
  { columns: widths }: DocumentTable,
  { scale, stretch, inside }: CellContext,
): string {
  const { text, column, columns, rows } = cell;
  const look = lookOf(cell, scale, {
    width: points(sum(widths.slice(column, column + columns)) * stretch),
    'vertical-align': 'middle',
    padding: `0 ${points(cellMargin * scale)}`,
    border: `${lineWidths[inside]} solid #000000`,
  });
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return `<td${spans}${look}>${htmlText(text)}</td>`;
}

function lookOf(
  { font, horizontal }: DocumentText,
  scale: number,
  more: Readonly<Record<string, string>> = {},
): string {
  return styleOf({
    ...more,
    margin: '0',
    'text-align': horizontal,
    'font-family': font.name,
    'font-size': points(font.size * scale),
    'font-weight': font.bold ? 'bold' : 'normal',
  });
}

function points(count: number): string {
  return `${Number(count.toFixed(2))}pt`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
