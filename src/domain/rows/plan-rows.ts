import { findItem } from './find-item';
import { planAdded } from './plan-added';
import { planDeleted } from './plan-deleted';
import { planMoved } from './plan-moved';
import type { RowCommand } from './row-command';
import { refused, type FormOnSheet, type PlacedForm, type RowOutcome } from './row-outcome';
import { layoutOnSheet } from './sheet-layout';

/** What Excel is to do for a command on the rows of a form. */
export function planRows(sheet: FormOnSheet, command: RowCommand): RowOutcome {
  const on = layoutOnSheet(sheet.form, sheet.styleId, sheet.reading);
  // A row that is gone and an empty one that came elsewhere leave the form as high as it was.
  const isWhole = sheet.reading.problems.every(
    ({ kind }) => kind !== 'missingRow' && kind !== 'missingColumn',
  );
  if (!on || !isWhole) return refused({ kind: 'shapeChanged' });
  if (!findItem(on.layout, command.at)) return refused({ kind: 'noItem' });
  const placed: PlacedForm = { ...sheet, on };
  switch (command.kind) {
    case 'add':
    case 'duplicate':
      return planAdded(placed, command.at, command.kind);
    case 'delete':
      return planDeleted(placed, command.at);
    case 'moveUp':
      return planMoved(placed, command.at, -1);
    case 'moveDown':
      return planMoved(placed, command.at, 1);
  }
}
