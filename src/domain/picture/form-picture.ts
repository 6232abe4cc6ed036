import type { SheetPlan } from '../plan/sheet-plan';
import { cellLooks } from './cell-look';
import { cellTexts } from './cell-texts';
import { frameLines } from './frame-lines';
import type { Picture, PictureRect, PictureText } from './picture';
import { sheetGeometry, type SheetGeometry } from './sheet-geometry';
import { shownText } from './shown-text';

/** What a form looks like on its sheet: fills, then lines, then texts. */
export function formPicture(plan: SheetPlan): Picture {
  const sheet = sheetGeometry(plan);
  return {
    width: sheet.width,
    height: sheet.height,
    shapes: [
      ...fills(plan, sheet),
      ...plan.frames.flatMap((frame) => frameLines(frame, sheet)),
      ...texts(plan, sheet),
    ],
  };
}

function fills({ styles }: SheetPlan, sheet: SheetGeometry): PictureRect[] {
  return styles.flatMap(({ areas, fill }) =>
    fill === undefined ? [] : areas.map((address) => filled(address, fill, sheet)),
  );
}

function filled(address: string, fill: string, sheet: SheetGeometry): PictureRect {
  const { top, left, bottom, right } = sheet.area(address);
  const x = sheet.columnEdges[left] ?? 0;
  const y = sheet.rowEdges[top] ?? 0;
  const width = (sheet.columnEdges[right + 1] ?? 0) - x;
  const height = (sheet.rowEdges[bottom + 1] ?? 0) - y;
  return { kind: 'rect', x, y, width, height, fill };
}

function texts(plan: SheetPlan, sheet: SheetGeometry): PictureText[] {
  const lookAt = cellLooks(plan, sheet);
  return plan.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const look = lookAt(row, column);
      const text = shownText(cell, look.format);
      return text === '' ? [] : cellTexts(text, sheet.whole(row, column), look, sheet);
    }),
  );
}
