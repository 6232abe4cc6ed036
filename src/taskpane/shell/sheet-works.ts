import { createInsertions, type Insertions } from '../insert/insertions';
import { withRecent } from '../insert/recent-forms';
import { createSetInsertion, type SetInsertion } from '../insert/set-insertion';
import { createSheetRemoval, type SheetRemoval } from '../insert/sheet-removal';
import type { PaneGround } from './pane-ground';

/** What brings sheets into the workbook, and takes them away again. */
export interface SheetWorks {
  readonly insertions: Insertions;
  readonly sets: SetInsertion;
  readonly removal: SheetRemoval;
}

export function createSheetWorks(ground: PaneGround): SheetWorks {
  const { app, workbook, preferences, turn, inPrompts } = ground;
  const insertions = createInsertions({
    turn,
    insert: (request) => app.insertForm(workbook, { ...request, language: inPrompts() }),
    onInserted: (form) =>
      void preferences.change((before) => ({ ...before, recent: withRecent(before.recent, form) })),
  });
  const sets = createSetInsertion({
    turn,
    insertSet: (request) => app.insertSet(workbook, { ...request, language: inPrompts() }),
  });
  const removal = createSheetRemoval({
    turn,
    removeSheets: (sheets) => app.removeSheets(workbook, sheets),
  });
  return { insertions, sets, removal };
}
