import type { ICellData } from '../../engine/univer';

/** Cells with the part of their style that changes. */
export type StyledCells = Record<number, Record<number, ICellData>>;
