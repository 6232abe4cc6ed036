import { findItem } from './find-item';
import { planAdded } from './plan-added';
import { planDeleted } from './plan-deleted';
import { planMoved } from './plan-moved';
import type { RowCommand } from './row-command';
import { refused, type FormOnSheet, type PlacedForm, type RowOutcome } from './row-outcome';
import { wholeLayout } from './whole-layout';

/** What Excel is to do for a command on the rows of a form. */
export function planRows(sheet: FormOnSheet, command: RowCommand): RowOutcome {
  const on = wholeLayout(sheet);
  if (!on) return refused({ kind: 'shapeChanged' });
  if (!findItem(on.layout, command.at)) return refused({ kind: 'noItem' });
  const placed: PlacedForm = { ...sheet, on };
  switch (command.kind) {
    case 'add':
    case 'duplicate':
      return planAdded(placed, command.at, command.kind, command.count);
    case 'delete':
      return planDeleted(placed, command.at);
    case 'moveUp':
      return planMoved(placed, command.at, -1);
    case 'moveDown':
      return planMoved(placed, command.at, 1);
  }
}
