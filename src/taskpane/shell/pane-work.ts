import type * as App from '../../app';
import type { Catalogue } from '../../app';
import { recordDeeds } from '../../app/undone/record-deeds';
import type * as Excel from '../../excel';
import { createChecks, type Checks } from '../check/checks';
import { createCheckReports, type CheckReports } from '../check/check-reports';
import { today } from '../check/today';
import { rememberError } from '../diagnosis/last-error';
import type { WhenUndone } from '../notice/end-with-undo';
import { createFormRepairs, type FormRepairs } from '../forms/form-repairs';
import { loadFormCards } from '../forms/load-form-cards';
import { createChoices } from '../insert/choices';
import type { InsertWork } from '../insert/insert-work';
import { createInsertions } from '../insert/insertions';
import { withRecent } from '../insert/recent-forms';
import { createSetInsertion } from '../insert/set-insertion';
import { createSheetRemoval } from '../insert/sheet-removal';
import { createDraftStore } from '../narrative/draft-store';
import { createNarratives, type Narratives } from '../narrative/narratives';
import type { PreferenceStore } from '../preferences/preference-store';
import { createProfileEditor } from '../profile/profile-editor';
import { createProfiles } from '../profile/profiles';
import { chooseLanguage } from '../messages/languages';
import { loadProjectsBox } from '../projects/load-projects-box';
import { createProjectInsertion } from '../projects/project-insertion';
import { createFeeds, type Feeds } from '../rows/feeds';
import { loadRowsHere } from '../rows/load-rows-here';
import { createRowCommands, type RowCommands } from '../rows/row-commands';
import type { ProfileWork } from '../settings/profile-work';
import { createLater } from '../store/later';
import { createStore } from '../store/store';
import { createTurn } from '../store/turn';
import { createGaps } from '../totals/gaps';
import { createTotals } from '../totals/totals';
import type { TotalsWork } from '../totals/totals-section';
import { createUnitConversion } from '../units/unit-conversion';
import { createFileWorks, type FileWorks } from './file-works';

/** Milliseconds that the press which brought the user back has to be answered. */
const afterPress = 2000;

/** What the pane does with the workbook. */
export interface PaneWork extends InsertWork, ProfileWork, TotalsWork, FileWorks {
  readonly catalogue: Catalogue;
  readonly rows: RowCommands;
  readonly feeds: Feeds;
  readonly repairs: FormRepairs;
  readonly checks: Checks;
  readonly checkReports: CheckReports;
  readonly narratives: Narratives;
}

export function createPaneWork(
  app: typeof App,
  excel: typeof Excel,
  preferences: PreferenceStore,
): PaneWork {
  const deeds = recordDeeds(excel.openWorkbook());
  const { workbook } = deeds;
  const undo = createLater(async () => {
    const { followUndo } = await import(/* webpackChunkName: "undo" */ './follow-undo');
    return followUndo(deeds, {
      ...{ profiles, checks, checkReports, narratives, feeds, repairs, units },
      ...{ insertions, sets, removal },
    });
  });
  const whenUndone: WhenUndone = (teller) => {
    // Without it what is told stays until it is closed.
    undo.get().then((when) => {
      when(teller);
    }, rememberError);
  };
  /** Of what Excel says beside the cells. */
  const inPrompts = () => {
    const { language } = preferences.state.get().preferences;
    return chooseLanguage(language, Office.context.displayLanguage) === 'zh-CN' ? 'zh' : 'en';
  };
  const turn = createTurn(() => {
    whenUndone(null);
    insertions.dismiss();
    sets.dismiss();
    removal.dismiss();
    checks.dismiss();
    checkReports.dismiss();
    narratives.dismiss();
    feeds.dismiss();
    repairs.dismiss();
    units.dismiss();
    if (profiles.saving.get().kind !== 'asking') profiles.dismiss();
  });
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
  const profiles = createProfiles({
    load: () => app.loadProfile(workbook),
    save: (profile, renaming) => {
      turn.tell();
      return app.saveProfile(workbook, profile, renaming);
    },
  });
  const editor = createProfileEditor(app.noProfile);
  profiles.state.subscribe(() => {
    const now = profiles.state.get();
    if (now.kind !== 'read') return;
    if (now.isUndone) editor.goBack(now.profile);
    else editor.follow(now.profile);
  });
  const rows = createRowCommands({
    turn,
    rowsHere: async () => {
      const [tools] = await Promise.all([app.loadRows(), loadRowsHere()]);
      return tools.rowsHere(workbook);
    },
    changeRows: async (...asked) => (await app.loadRows()).changeRows(workbook, ...asked),
  });
  const totals = createTotals(workbook);
  const checks = createChecks({
    turn,
    followCheck: async (listener) => (await app.loadCheck()).followCheck(workbook, listener),
    fixFindings: async (findings) => (await app.loadCheck()).fixFindings(workbook, findings),
    accept: async (finding, reason) =>
      (await app.loadCheck()).acceptFinding(workbook, { ...finding, reason, day: today() }),
    withdraw: async ({ record }) => (await app.loadCheck()).withdrawAcceptance(workbook, record),
    showCell: (sheetId, address) => workbook.showCell(sheetId, address),
    followSelection: (onSelect) => workbook.followSelection(onSelect),
  });
  profiles.saved.subscribe(() => {
    checks.refresh();
  });
  const checkReports = createCheckReports({
    turn,
    profile: () => {
      const known = profiles.state.get();
      return known.kind === 'read' ? known.profile : null;
    },
    describe: async (request, language) =>
      (await app.loadReport()).describeReport(request, language),
    textOf: async (report, language) => (await app.loadReport()).reportText(report, language),
    insert: async (report, language) =>
      (await app.loadReport()).insertReport(workbook, report, language),
  });
  const narratives = createNarratives({
    turn,
    preferences,
    drafts: createDraftStore(
      () => import(/* webpackChunkName: "preferences" */ '../preferences/stored-drafts'),
    ),
    follow: async (listener) => (await app.loadNarrative()).followNarrative(workbook, listener),
    insert: async (request) => (await app.loadNarrative()).insertNarrative(workbook, request),
    place: async (request) => (await app.loadNarrative()).insertSection(workbook, request),
    refresh: async (request) => (await app.loadNarrative()).refreshText(workbook, request),
    keep: async (facts) => (await app.loadNarrative()).keepFacts(workbook, facts),
    showCell: (sheetId, address) => workbook.showCell(sheetId, address),
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
  // Asked for again, and failing there, by what needs it.
  excel.fetchReading().catch(rememberError);
  undo.get().catch(rememberError);
  // The user comes back to the pane: what she did meanwhile may have raised no event. What she pressed goes first; Excel may be
  // busy, and she comes again.
  window.addEventListener('focus', () => {
    setTimeout(() => {
      workbook.lookForRenames().catch(() => undefined);
    }, afterPress);
  });
  return {
    packs: app.packList(),
    catalogue: app.catalogue,
    formsOf: remembered((packId: string) => app.availableForms(packId), String),
    prepare(form, profile) {
      // Whatever hinders it hinders the insertion too, which says so.
      app.prepareForm(workbook, form, profile, inPrompts()).catch(() => undefined);
    },
    draw: remembered(app.drawForm, (form, profile) => JSON.stringify([form, profile])),
    choices: createChoices(),
    insertions,
    sets,
    removal,
    projects: createProjectInsertion({
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
    }),
    rows,
    feeds,
    repairs,
    checks,
    checkReports,
    narratives,
    ...createFileWorks(app, workbook, { turn, whenUndone, sets, removal }),
    profiles,
    editor,
    unknownDepartment: app.noProfile,
    hintDismissed: createStore(false),
    units,
    totals,
    gaps: createGaps(totals, async () => (await app.loadBalance()).workbookGaps(workbook)),
    printAmount: app.printAmount,
    showTotal: (place) => workbook.showTotal(place),
  };
}

/** The function with its results kept, by a key of its arguments. */
function remembered<Arguments extends readonly unknown[], Result>(
  compute: (...values: Arguments) => Result,
  keyOf: (...values: Arguments) => string,
): (...values: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...values) => {
    const key = keyOf(...values);
    const result = known.get(key) ?? compute(...values);
    known.set(key, result);
    return result;
  };
}
