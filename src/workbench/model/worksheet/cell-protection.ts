import { BooleanNumber } from '../../engine/univer';
import type { IStyleData, Nullable } from '../../engine/univer';

/** What 设置单元格格式 → 保护 holds. Cells are locked unless told otherwise. */
export interface CellProtection {
  readonly locked: boolean;
  readonly formulaHidden: boolean;
}

/**
 * Univer's cell style knows no protection. It does have a line below the text that only its word processor draws
 * (`bbl`); switched off it draws nothing, and its line type carries the two flags, so that they are copied, cleared,
 * undone and inherited from rows and columns like every other format.
 */
const flags = { unlocked: 1, formulaHidden: 2 } as const;

export function protectionStyle({ locked, formulaHidden }: CellProtection): IStyleData {
  const type = (locked ? 0 : flags.unlocked) | (formulaHidden ? flags.formulaHidden : 0);
  return { bbl: { s: BooleanNumber.FALSE, t: type } };
}

/** Of a composed style: default, column, row and cell together. */
export function cellProtection(style: Nullable<IStyleData>): CellProtection {
  const type = style?.bbl?.t ?? 0;
  return {
    locked: (type & flags.unlocked) === 0,
    formulaHidden: (type & flags.formulaHidden) !== 0,
  };
}
