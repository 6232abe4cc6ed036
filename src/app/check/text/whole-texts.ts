import type { Fix } from '../../../domain/check/finding';
import { parseCell } from '../../../domain/grid/cell';
import type { SheetGrid } from '../../../domain/grid/sheet-grid';

type WordsFix = Fix & Required<Pick<Fix, 'within'>>;

/** Fixes of words as fixes of the whole text of their cell, one for each cell. Of two for the same words the first counts. */
export function withWholeTexts(fixes: readonly Fix[], grid: SheetGrid): readonly Fix[] {
  const cells = new Map<string, WordsFix[]>();
  for (const fix of fixes) {
    const { within } = fix;
    if (within) cells.set(fix.at, [...(cells.get(fix.at) ?? []), { ...fix, within }]);
  }
  const whole = [...cells].flatMap(([at, own]): readonly Fix[] => {
    const cell = parseCell(at);
    const text = cell ? grid.cellAt(cell.row, cell.column).value : null;
    return typeof text === 'string' ? [{ at, value: mendedText(text, own) }] : [];
  });
  return [...fixes.filter(({ within }) => !within), ...whole];
}

export function mendedText(text: string, fixes: readonly WordsFix[]): string {
  const chosen: WordsFix[] = [];
  for (const fix of fixes) if (!chosen.some((one) => overlap(one, fix))) chosen.push(fix);
  return chosen
    .sort((one, other) => other.within.start - one.within.start)
    .reduce(
      (left, { within, value }) =>
        left.slice(0, within.start) + String(value) + left.slice(within.end),
      text,
    );
}

function overlap({ within: one }: WordsFix, { within: other }: WordsFix): boolean {
  return one.start < other.end && other.start < one.end;
}
