import { printCell } from '../../src/domain/grid/cell';

export interface ShownCell {
  /** With what its conditional formats make of it. */
  readonly fill: string | null;
  readonly value: string | number | null;
}

/**
 * The sheets of a workbook as LibreOffice shows them, cells by their addresses. Into a .xlsx it writes conditional formats as
 * formulas; HTML has none, so there it writes what they come to.
 */
export function shownCells(html: string): ReadonlyMap<string, ShownCell>[] {
  return html
    .split(/<table\b/)
    .slice(1)
    .map(cellsOfTable);
}

function cellsOfTable(table: string): ReadonlyMap<string, ShownCell> {
  const cells = new Map<string, ShownCell>();
  const covered = new Set<string>();
  table
    .split(/<tr\b/)
    .slice(1)
    .forEach((line, row) => {
      let column = 0;
      for (const [, attributes = '', content = ''] of line.matchAll(/<td\b([^>]*)>(.*?)<\/td>/gs)) {
        while (covered.has(printCell({ row, column }))) column += 1;
        cells.set(printCell({ row, column }), cellOf(attributes, content));
        for (let below = 0; below < span(attributes, 'rowspan'); below += 1) {
          for (let beside = 0; beside < span(attributes, 'colspan'); beside += 1) {
            covered.add(printCell({ row: row + below, column: column + beside }));
          }
        }
      }
    });
  return cells;
}

function cellOf(attributes: string, content: string): ShownCell {
  const text = content.replace(/<[^>]*>/g, '').trim();
  const number = /\bsdval="([^"]*)"/.exec(attributes)?.[1];
  // An error has a number too: 0.
  const isNumber = number !== undefined && !text.startsWith('#');
  return {
    fill: /\bbgcolor="(#\w{6})"/.exec(attributes)?.[1] ?? null,
    value: isNumber ? Number(number) : text || null,
  };
}

function span(attributes: string, name: 'rowspan' | 'colspan'): number {
  return Number(new RegExp(`\\b${name}="?(\\d+)`).exec(attributes)?.[1] ?? 1);
}
