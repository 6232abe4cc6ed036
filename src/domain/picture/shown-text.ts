import type { PlannedCell } from '../plan/sheet-plan';

/** What a cell shows in a number format of our plans. A formula shows nothing: it is calculated by the sheet only. */
export function shownText(cell: PlannedCell, format: string | null): string {
  if (cell === null || typeof cell === 'object') return '';
  if (typeof cell === 'string') return `${cell}${suffixOf(format)}`;
  const [positive = '', , zero = positive] = format?.split(';') ?? [];
  if (cell === 0 && zero === '" "') return '';
  const decimals = /^0\.(0+)/.exec(positive)?.[1]?.length;
  if (decimals === undefined) return String(cell);
  return positive.endsWith('%') ? `${(cell * 100).toFixed(decimals)}%` : cell.toFixed(decimals);
}

function suffixOf(format: string | null): string {
  return /^@"(.*)"$/.exec(format ?? '')?.[1] ?? '';
}
