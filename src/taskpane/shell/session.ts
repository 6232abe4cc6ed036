import type { AvailableForm, FormTotal, printAmount } from '../../app';
import { createInsertions, type Insertions } from '../insert/insertions';
import { createPreferenceStore, type PreferenceStore } from '../preferences/preference-store';
import { createLater, type Later } from '../store/later';
import { createTotals, type Totals } from '../totals/totals';

/** What the pane does with the workbook. */
export interface PaneWork {
  readonly forms: readonly AvailableForm[];
  readonly insertions: Insertions;
  readonly totals: Totals;
  readonly printAmount: typeof printAmount;
  readonly showTotal: (total: FormTotal) => Promise<void>;
}

/** Everything that lives as long as the pane is open. */
export interface Session {
  readonly preferences: PreferenceStore;
  readonly work: Later<PaneWork>;
}

export function createSession(): Session {
  return { preferences: createPreferenceStore(), work: createLater(loadWork) };
}

/**
 * Fetches forms and Excel: a chunk of their own, outside the first load. Asked for early it comes while Office is still
 * starting; the Excel object itself is there only after that.
 */
export function fetchParts() {
  return Promise.all([
    import(/* webpackChunkName: "app" */ '../../app'),
    import(/* webpackChunkName: "app" */ '../../excel'),
  ]);
}

async function loadWork(): Promise<PaneWork> {
  const [app, excel] = await fetchParts();
  const workbook = excel.openWorkbook();
  return {
    forms: app.availableForms(),
    insertions: createInsertions((formId) =>
      app.insertForm(workbook, { formId, place: 'newSheet' }),
    ),
    totals: createTotals(workbook),
    printAmount: app.printAmount,
    showTotal: (total) => workbook.showTotal(total),
  };
}
