import type * as App from '../../app';
import type { Catalogue, WorkbookPort } from '../../app';
import { recordDeeds, type DeedRecord } from '../../app/undone/record-deeds';
import type * as Excel from '../../excel';
import { rememberError } from '../diagnosis/last-error';
import { createChoices } from '../insert/choices';
import type { InsertWork } from '../insert/insert-work';
import { chooseLanguage } from '../messages/languages';
import type { Narratives } from '../narrative/narratives';
import type { WhenUndone } from '../notice/end-with-undo';
import type { PreferenceStore } from '../preferences/preference-store';
import { loadProjectsBox } from '../projects/load-projects-box';
import { createProjectInsertion, type ProjectInsertion } from '../projects/project-insertion';
import type { ProfileWork } from '../settings/profile-work';
import { createLater } from '../store/later';
import { createStore } from '../store/store';
import { createTurn } from '../store/turn';
import { createGaps } from '../totals/gaps';
import { createTotals } from '../totals/totals';
import type { TotalsWork } from '../totals/totals-section';
import type { CheckWorks } from './check-works';
import { createFileWorks, type FileWorks } from './file-works';
import type { FormWorks } from './form-works';
import type { PaneGround } from './pane-ground';
import { remembered } from './remembered';
import { createWorkbookWorks, dismissAll, type WorkbookWorks } from './workbook-works';

/** Milliseconds that the press which brought the user back has to be answered. */
const afterPress = 2000;

/** What the pane does with the workbook. */
export interface PaneWork
  extends InsertWork, ProfileWork, TotalsWork, FileWorks, CheckWorks, FormWorks {
  readonly catalogue: Catalogue;
  readonly narratives: Narratives;
}

export function createPaneWork(
  app: typeof App,
  excel: typeof Excel,
  preferences: PreferenceStore,
): PaneWork {
  const deeds = recordDeeds(excel.openWorkbook());
  const { workbook } = deeds;
  const { whenUndone, fetchUndo } = tellingUndone(deeds, () => works);
  const turn = createTurn(() => {
    whenUndone(null);
    dismissAll(works);
  });
  const ground: PaneGround = {
    ...{ app, workbook, preferences, turn },
    inPrompts: () => languageOf(preferences),
  };
  const works: WorkbookWorks = createWorkbookWorks(ground);
  const { sets, removal } = works;
  const totals = createTotals(workbook);
  // Asked for again, and failing there, by what needs it.
  excel.fetchReading().catch(rememberError);
  fetchUndo().catch(rememberError);
  lookForRenamesOnReturn(workbook);
  return {
    ...works,
    ...formsToInsert(ground),
    choices: createChoices(),
    projects: createProjects(ground, works),
    ...createFileWorks(app, workbook, { turn, whenUndone, sets, removal }),
    unknownDepartment: app.noProfile,
    hintDismissed: createStore(false),
    totals,
    gaps: createGaps(totals, async () => (await app.loadBalance()).workbookGaps(workbook)),
    printAmount: app.printAmount,
    showTotal: (place) => workbook.showTotal(place),
  };
}

function tellingUndone(deeds: DeedRecord, worksOf: () => WorkbookWorks) {
  const undo = createLater(async () => {
    const { followUndo } = await import(/* webpackChunkName: "undo" */ './follow-undo');
    return followUndo(deeds, worksOf());
  });
  const whenUndone: WhenUndone = (teller) => {
    // Without it what is told stays until it is closed.
    undo.get().then((when) => {
      when(teller);
    }, rememberError);
  };
  return { whenUndone, fetchUndo: undo.get };
}

function languageOf({ state }: PreferenceStore): 'zh' | 'en' {
  const { language } = state.get().preferences;
  return chooseLanguage(language, Office.context.displayLanguage) === 'zh-CN' ? 'zh' : 'en';
}

function formsToInsert({
  app,
  workbook,
  inPrompts,
}: PaneGround): Pick<PaneWork, 'packs' | 'catalogue' | 'formsOf' | 'prepare' | 'draw'> {
  return {
    packs: app.packList(),
    catalogue: app.catalogue,
    formsOf: remembered((packId: string) => app.availableForms(packId), String),
    prepare(form, profile) {
      // Whatever hinders it hinders the insertion too, which says so.
      app.prepareForm(workbook, form, profile, inPrompts()).catch(() => undefined);
    },
    draw: remembered(app.drawForm, (form, profile) => JSON.stringify([form, profile])),
  };
}

function createProjects(
  { app, workbook }: PaneGround,
  { insertions, sets, rows }: WorkbookWorks,
): ProjectInsertion {
  return createProjectInsertion({
    insertions,
    sets,
    rows,
    load: async () => {
      const [tools] = await Promise.all([app.loadProjects(), loadProjectsBox()]);
      return tools;
    },
    look: (tools, form) => tools.projectsHere(workbook, form),
    problemOf: app.problemOf,
    showCell: (sheetId, address) => workbook.showCell(sheetId, address),
  });
}

/**
 * The user comes back to the pane: what she did meanwhile may have raised no event. What she pressed goes first; Excel may be busy,
 * and she comes again.
 */
function lookForRenamesOnReturn(workbook: WorkbookPort): void {
  window.addEventListener('focus', () => {
    setTimeout(() => {
      workbook.lookForRenames().catch(() => undefined);
    }, afterPress);
  });
}
