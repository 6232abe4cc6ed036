import type { Problem, SetOutcome, SetRequest } from '../../src/app';
import { subordinatesIn } from '../../src/app/consolidate';
import type { UnitsHere } from '../../src/app/consolidate/units-here';
import type { WorkbookPort } from '../../src/app';
import { noProfile } from '../../src/app/no-profile';
import { openFile } from '../../src/files/file-check/opened-file';
import { openExport } from '../../src/files/exports/opened-export';
import { packedFiles } from '../../src/files/package/packed-files';
import { readUnitFile } from '../../src/files/unit-file/read-unit-file';
import { createSheetRemoval } from '../../src/taskpane/insert/sheet-removal';
import { createSetInsertion } from '../../src/taskpane/insert/set-insertion';
import { createSliceChecker } from '../../src/taskpane/open-document/slice-checker';
import { createTurn } from '../../src/taskpane/store/turn';
import { createUnitGathering } from '../../src/taskpane/subordinate-units/unit-gathering';
import { createUnitHandout } from '../../src/taskpane/subordinate-units/unit-handout';
import { createUnitLists } from '../../src/taskpane/subordinate-units/unit-lists';

export const packId = 'henan-2022';
const profile = { ...noProfile, packId, department: '某某局', year: 2022 };
const problem: Problem = { code: 'protected', left: [], detail: 'AccessDenied' };
const failed: SetOutcome = {
  ...{ inserted: [], failed: { formId: 'F12', problem }, cancelled: false, remaining: [] },
};
export const none = () => Promise.resolve();

interface PaneOptions {
  readonly year?: number | null;
  /** How many forms of a set come in before it ends: all where nothing is said. */
  readonly outcomes?: readonly number[];
  readonly pause?: () => Promise<void>;
  readonly isLoaded?: boolean;
  /** How many sheets are still there after those of a set were to be taken away. */
  readonly leftSheets?: number;
}

/** An empty workbook, in which insertions end as they are told to, one after another. */
export function pane({
  year = 2022,
  outcomes = [],
  pause = none,
  isLoaded = true,
  leftSheets = 0,
}: PaneOptions = {}) {
  const requests: SetRequest[] = [];
  const saved = new Map<string, Uint8Array>();
  const turn = createTurn();
  const sets = createSetInsertion({
    turn,
    insertSet: (request) => {
      const count = outcomes[requests.length] ?? request.forms.length;
      const isFailing = count < request.forms.length;
      requests.push(request);
      const inserted = request.forms.slice(0, count).map(({ formId }) => ({
        formId,
        sheet: formId,
        address: 'A1',
      }));
      return Promise.resolve({ ...failed, ...(isFailing ? {} : { failed: null }), inserted });
    },
  });
  const here: UnitsHere = {
    ...{
      profile: { ...profile, year },
      units: [{ name: '一所', code: null }],
      forms: [],
      tooLarge: [],
    },
    own: { file: '', unit: '某某局', year, forms: [], unknown: [], errors: 0 },
  };
  const port = {} as WorkbookPort;
  const tools = () =>
    Promise.resolve({
      ...subordinatesIn(port),
      look: () => Promise.resolve(here),
      units: () => Promise.resolve(here.units),
    });
  const removal = createSheetRemoval({
    turn,
    removeSheets: (sheets) =>
      Promise.resolve({
        problem: leftSheets === 0 ? null : problem,
        left: leftSheets === 0 ? [] : sheets.slice(-leftSheets),
      }),
  });
  const whenUndone = () => undefined;
  const work = { turn, whenUndone, sets, removal, tools, problemOf: () => problem };
  const startChecker = () =>
    isLoaded
      ? Promise.resolve(
          createSliceChecker({ openFile, readUnitFile, packedFiles, openExport, pause }),
        )
      : Promise.reject(new Error('Loading chunk check-file-here failed'));
  return {
    ...{ turn, sets, removal, requests, saved, work },
    lists: createUnitLists(work),
    handout: createUnitHandout({ ...work, pause, save: (bytes, name) => saved.set(name, bytes) }),
    gathering: createUnitGathering({ ...work, startChecker }),
  };
}

export const request = {
  packId,
  expected: [
    { name: '一所', code: null },
    { name: '二所', code: null },
  ],
};
