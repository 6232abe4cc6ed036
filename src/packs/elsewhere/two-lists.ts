import type { FormCell } from '../../domain/form/form-cell';
import type { FormRow } from '../../domain/form/form-part';
import { empty, row } from '../forms/cells';

type Line = readonly FormCell[];
type List = readonly Line[];

/** Lists side by side, the lines of each one below the other; the shorter ones have empty places before their last lines. */
export function sideBySide(lists: readonly List[], ends: number): FormRow[] {
  const height = Math.max(...lists.map(({ length }) => length));
  const padded = lists.map((lines): List => {
    const width = lines[0]?.length ?? 0;
    const gap = Array.from({ length: height - lines.length }, (): Line => empty(width));
    return [...lines.slice(0, lines.length - ends), ...gap, ...lines.slice(lines.length - ends)];
  });
  return Array.from({ length: height }, (_, at) =>
    row(...padded.flatMap((lines) => lines[at] ?? [])),
  );
}

export function twoLists(left: List, right: List, ends: number): FormRow[] {
  return sideBySide([left, right], ends);
}
