import type { FittedRow } from './fit-rows';
import type { TableRow } from './row-view';

/** Which columns of a document were read as which of a layout. */
export interface ColumnsRead {
  /** The rows of the document, as they were read. */
  readonly rows: readonly TableRow[];
  /** Columns of amounts and shares: that of the document, and that of the layout. */
  readonly pairs: readonly (readonly [printed: number, own: number])[];
}

export function columnsRead(fitted: readonly FittedRow[]): ColumnsRead {
  const pairs = new Map<string, readonly [number, number]>();
  for (const { step, view } of fitted) {
    if (step === null || step.to.isHead) continue;
    view.placed.cells.forEach((cell, at) => {
      const piece = view.pieces[at];
      const kind = piece?.field?.kind;
      if (!cell?.isWritten || !piece || (kind !== 'amount' && kind !== 'percent')) return;
      pairs.set(`${cell.cell.column} ${piece.column}`, [cell.cell.column, piece.column]);
    });
  }
  return { rows: fitted.map(({ row }) => row), pairs: [...pairs.values()] };
}
