import { createFormRepairs, type FormRepairs } from '../forms/form-repairs';
import { loadFormCards } from '../forms/load-form-cards';
import { createFeeds, type Feeds } from '../rows/feeds';
import { loadRowsHere } from '../rows/load-rows-here';
import { createRowCommands, type RowCommands } from '../rows/row-commands';
import { createUnitConversion, type UnitConversion } from '../units/unit-conversion';
import type { PaneGround } from './pane-ground';

/** What is done with forms that stand in the workbook. */
export interface FormWorks {
  readonly rows: RowCommands;
  readonly feeds: Feeds;
  readonly repairs: FormRepairs;
  readonly units: UnitConversion;
}

export function createFormWorks({ app, workbook, turn, inPrompts }: PaneGround): FormWorks {
  const rows = createRowCommands({
    turn,
    rowsHere: async () => {
      const [tools] = await Promise.all([app.loadRows(), loadRowsHere()]);
      return tools.rowsHere(workbook);
    },
    changeRows: async (...asked) => (await app.loadRows()).changeRows(workbook, ...asked),
  });
  const feeds = createFeeds({
    turn,
    rows,
    feedHere: async () => (await app.loadFeed()).feedHere(workbook),
    feedList: async () => (await app.loadFeed()).feedList(workbook),
  });
  const repairs = createFormRepairs({
    turn,
    inspect: async (request) => {
      const [tools] = await Promise.all([app.loadRepair(), loadFormCards()]);
      return tools.inspectForms(workbook, request);
    },
    repair: async (request) =>
      (await app.loadRepair()).repairForm(workbook, { ...request, language: inPrompts() }),
    showCell: (sheetId, address) => workbook.showCell(sheetId, address),
  });
  const units = createUnitConversion({
    turn,
    unitsHere: async (unit) => (await app.loadUnit()).unitsHere(workbook, unit),
    convertForms: async (unit) => (await app.loadUnit()).convertForms(workbook, unit, inPrompts()),
  });
  return { rows, feeds, repairs, units };
}
