import type { FormCell } from '../../domain/form/form-cell';
import type { FormRow } from '../../domain/form/form-part';
import { empty, row } from '../forms/cells';

type Line = readonly FormCell[];

/** Two lists side by side, the lines of each one below the other; the shorter one has empty places before its last lines. */
export function twoLists(left: readonly Line[], right: readonly Line[], ends: number): FormRow[] {
  const height = Math.max(left.length, right.length);
  const padded = (lines: readonly Line[]): readonly Line[] => {
    const width = lines[0]?.length ?? 0;
    const gap = Array.from({ length: height - lines.length }, (): Line => empty(width));
    return [...lines.slice(0, lines.length - ends), ...gap, ...lines.slice(lines.length - ends)];
  };
  const [one, other] = [padded(left), padded(right)];
  return one.map((line, at) => row(...line, ...(other[at] ?? [])));
}
