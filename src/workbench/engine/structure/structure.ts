import type { Injector } from '../univer';
import type { SideData } from '../side-data';
import type { UndoStack } from '../undo-stack';
import { interceptStructure } from './interception';
import type { ShiftListener } from './interception';
import type { Shift } from './shift';
import { shiftCells } from './shift-cells';

/** Rows, columns and cells put in and taken out. */
export interface Structure {
  shift(sheetId: string, shift: Shift): void;
  /** Hears of each shift, whoever made it, and of its undo. */
  onShift(listener: ShiftListener): void;
}

export function structureOf(injector: Injector, undo: UndoStack, sideData: SideData): Structure {
  const { onShift } = interceptStructure(injector, sideData);
  return { onShift, shift: (sheetId, shift) => void shiftCells(injector, undo, sheetId, shift) };
}
