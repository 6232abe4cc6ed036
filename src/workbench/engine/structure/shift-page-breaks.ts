import { pageBreaksKey } from './page-break-store';
import type { PageBreaks } from './page-break-store';
import { area, isWholeColumns, isWholeRows, maxColumns, maxRows } from '../../grid/area';
import { sideDataMutation } from '../side-data';
import type { SideData } from '../side-data';
import { shiftReference } from './shift';
import type { Change, Mutations } from './shift-rules';

/** Page breaks go with the rows and columns that begin the page; cells that move alone do not take them along. */
export function shiftPageBreaks(sideData: SideData, { sheetId, shift }: Change): Mutations {
  const key = pageBreaksKey(sheetId);
  const before = sideData.get<PageBreaks>(key);
  const { axis } = shift;
  const isWhole = axis === 'rows' ? isWholeRows(shift.area) : isWholeColumns(shift.area);
  if (!before || !isWhole || before[axis].length === 0) return { redos: [], undos: [] };
  const line = (at: number) =>
    axis === 'rows' ? area(at, 0, 1, maxColumns) : area(0, at, maxRows, 1);
  const moved = before[axis].flatMap((at) => {
    const now = shiftReference(line(at), shift);
    return now ? [axis === 'rows' ? now.row : now.column] : [];
  });
  return {
    redos: [{ id: sideDataMutation, params: { key, value: { ...before, [axis]: moved } } }],
    undos: [{ id: sideDataMutation, params: { key, value: before } }],
  };
}
