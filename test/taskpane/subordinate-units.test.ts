import { unzipSync } from 'fflate';
import type { Problem, SetOutcome, SetRequest } from '../../src/app';
import { subordinatesIn } from '../../src/app/consolidate';
import type { UnitsHere } from '../../src/app/consolidate/units-here';
import type { WorkbookPort } from '../../src/app';
import { noProfile } from '../../src/domain/form/profile';
import { openFile } from '../../src/files/file-check/opened-file';
import { readUnitFile } from '../../src/files/unit-file/read-unit-file';
import { createSetInsertion } from '../../src/taskpane/insert/set-insertion';
import { createSliceChecker } from '../../src/taskpane/open-document/slice-checker';
import { createTurn } from '../../src/taskpane/store/turn';
import { createUnitGathering } from '../../src/taskpane/subordinate-units/unit-gathering';
import { createUnitHandout } from '../../src/taskpane/subordinate-units/unit-handout';
import { createUnitLists } from '../../src/taskpane/subordinate-units/unit-lists';
import { salaries, unitWorkbook } from '../files/unit-workbook';

const packId = 'henan-2022';
const profile = { ...noProfile, packId, department: '某某局', year: 2022 };
const problem: Problem = { code: 'protected', left: [], detail: 'AccessDenied' };
const failed: SetOutcome = {
  ...{ inserted: [], failed: { formId: 'F12', problem }, cancelled: false, remaining: [] },
};
const none = () => Promise.resolve();

interface PaneOptions {
  readonly year?: number | null;
  /** How many forms of a set come in before it ends: all where nothing is said. */
  readonly outcomes?: readonly number[];
  readonly pause?: () => Promise<void>;
  readonly isLoaded?: boolean;
}

/** An empty workbook, in which insertions end as they are told to, one after another. */
function pane({ year = 2022, outcomes = [], pause = none, isLoaded = true }: PaneOptions = {}) {
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
  const work = { turn, sets, tools, problemOf: () => problem };
  const startChecker = () =>
    isLoaded
      ? Promise.resolve(createSliceChecker({ openFile, readUnitFile, pause }))
      : Promise.reject(new Error('Loading chunk check-file-here failed'));
  return {
    ...{ turn, sets, requests, saved },
    lists: createUnitLists(work),
    handout: createUnitHandout({ ...work, pause, save: (bytes, name) => saved.set(name, bytes) }),
    gathering: createUnitGathering({ ...work, startChecker }),
  };
}

const chosen = (name: string, bytes: Uint8Array) => ({
  ...{ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) },
});
const handedIn = async (unit: string, personnel: number, name = `${unit}.xlsx`) =>
  chosen(name, await unitWorkbook(unit, { F12: { items: [salaries(personnel)] } }));
const request = {
  packId,
  expected: [
    { name: '一所', code: null },
    { name: '二所', code: null },
  ],
};
const units = request.expected;
const formIds = new Set(['F14']);

test('a workbook for each unit comes in one archive, and one alone as it is', async () => {
  const { handout, saved } = pane();
  await handout.begin({ packId, units, formIds, withRows: true });
  expect(handout.state.get()).toMatchObject({ kind: 'saved', units: 2, forms: 1, left: [] });
  await handout.begin({ packId, units: units.slice(0, 1), formIds, withRows: false });
  expect([...saved.keys()]).toEqual(['2022年某某局所属单位.zip', '一所.xlsx']);
  const archive = unzipSync(saved.get('2022年某某局所属单位.zip') ?? new Uint8Array());
  expect(archive['一所.xlsx']).toEqual(saved.get('一所.xlsx'));
  const bytes = archive['二所.xlsx'] ?? new Uint8Array();
  const read = await readUnitFile({ name: '改名.xlsx', bytes, packId });
  expect(read).toMatchObject({ kind: 'unit', unit: { unit: '二所', year: 2022 } });
});

test.each([
  ['without a year', { year: null }, units, { kind: 'noYear' }],
  [
    'where one file would go over another',
    {},
    [
      { name: 'A所', code: null },
      { name: 'a所', code: null },
    ],
    { kind: 'clash' },
  ],
])('nothing is handed out %s', async (_, options, asked, state) => {
  const { handout, saved } = pane(options);
  await handout.begin({ packId, units: asked, formIds, withRows: true });
  expect(handout.state.get()).toMatchObject(state);
  expect(saved.size).toBe(0);
});

test('what is stopped while it is made is not saved', async () => {
  const { handout, saved } = pane({
    pause: () => {
      handout.stop();
      return none();
    },
  });
  await handout.begin({ packId, units, formIds, withRows: true });
  expect([handout.state.get(), saved.size]).toEqual([{ kind: 'stopped' }, 0]);
});

test('the list begins with what the workbook says, and what was typed meanwhile stays', async () => {
  const { lists } = pane();
  await lists.load();
  expect(lists.state.get()).toMatchObject({ text: '一所', list: { kind: 'units' } });
  const other = pane().lists;
  const loading = other.load();
  other.type('三所\n三所');
  await loading;
  expect(other.state.get()).toMatchObject({ text: '三所\n三所', list: { kind: 'twice' } });
});

test('files are read beside those before, one of the same name in its place, and a broken one is said', async () => {
  const { gathering } = pane();
  const broken = chosen('坏.xlsx', new Uint8Array([80, 75, 3]));
  await gathering.read([await handedIn('一所', 1), broken], request);
  await gathering.read([await handedIn('一所', 5), await handedIn('二所', 2)], request);
  const { review, fault, work } = gathering.state.get();
  expect([fault, work]).toEqual([null, null]);
  expect(review?.rows.map(({ unit, file, state }) => [unit, file, state])).toEqual([
    ['一所', '一所.xlsx', 'taken'],
    ['二所', '二所.xlsx', 'taken'],
    [null, '坏.xlsx', 'unreadable'],
  ]);
  expect(review?.result.fresh.map(({ known }) => known)).toEqual([{ items: [salaries(7)] }]);
});

test('files of one name are of two units', async () => {
  const { gathering } = pane();
  const files = [await handedIn('一所', 1, '预算.xlsx'), await handedIn('二所', 2, '预算.xlsx')];
  await gathering.read(files, request);
  await gathering.read([await handedIn('二所', 5, '预算.xlsx')], request);
  const { review } = gathering.state.get();
  expect(review?.rows.map(({ unit, file, state }) => [unit, file, state])).toEqual([
    ['一所', '预算.xlsx', 'taken'],
    ['二所', '预算.xlsx', 'taken'],
  ]);
  expect(review?.result.fresh.map(({ known }) => known)).toEqual([{ items: [salaries(6)] }]);
});

test('files of one name and one unit that are chosen together are both told', async () => {
  const { gathering } = pane();
  const broken = chosen('预算.xlsx', new Uint8Array([80, 75, 3]));
  const own = () => handedIn('一所', 1, '预算.xlsx');
  await gathering.read([broken, await own(), await own()], request);
  const { review } = gathering.state.get();
  expect(review?.rows.map(({ state }) => state)).toEqual([
    ...['taken', 'leftOut', 'missing', 'unreadable'],
  ]);
});

test('what was read when it is stopped can be brought together, and said to be missing is what is missing', async () => {
  let reads = 0;
  const { gathering } = pane({
    pause: () => {
      reads += 1;
      if (reads === 2) gathering.stop();
      return none();
    },
  });
  await gathering.read([await handedIn('一所', 1), await handedIn('二所', 2)], request);
  expect(gathering.state.get()).toMatchObject({
    fault: { kind: 'stopped' },
    review: null,
    work: null,
  });
  await gathering.compare(request);
  const { review } = gathering.state.get();
  expect(review?.rows.map(({ unit, state }) => [unit, state])).toEqual([
    ['一所', 'taken'],
    ['二所', 'missing'],
  ]);
});

test('forms that fail can be resumed with the set, and are then not inserted here again', async () => {
  const { gathering, sets, requests } = pane({ outcomes: [0] });
  await gathering.read([await handedIn('一所', 1)], request);
  await gathering.write();
  expect(gathering.state.get()).toMatchObject({ fault: { kind: 'notInserted' }, isDone: false });
  await sets.resume();
  expect(gathering.state.get()).toMatchObject({ fault: null, isDone: true });
  await gathering.write();
  expect(requests).toHaveLength(2);
});

const threeForms = async (unit: string) =>
  chosen(
    `${unit}.xlsx`,
    await unitWorkbook(unit, {
      F12: { items: [salaries(1)] },
      F14: { abroad: 1 },
      F08: { units: [{ unitName: unit, items: [{ itemName: '行政运行', general: 1 }] }] },
    }),
  );

test.each(['here', 'with the set'])(
  'a set that ends in the middle is no success: what is missing is told, and comes in once, begun again %s',
  async (where) => {
    const { gathering, sets, requests } = pane({ outcomes: [1, 1] });
    await gathering.read([await threeForms('一所')], request);
    await gathering.write();
    expect(gathering.state.get()).toMatchObject({
      ...{ fault: { kind: 'insertedInPart' }, isDone: false, inserted: new Set([0]) },
    });
    await (where === 'here' ? gathering.write() : sets.resume());
    expect(gathering.state.get()).toMatchObject({
      ...{ fault: { kind: 'insertedInPart' }, isDone: false, inserted: new Set([0, 1]) },
    });
    await (where === 'here' ? gathering.write() : sets.resume());
    expect(gathering.state.get()).toMatchObject({ fault: null, isDone: true });
    await gathering.write();
    expect(requests.map(({ forms }) => forms.map(({ formId }) => formId))).toEqual([
      ['F08', 'F12', 'F14'],
      ['F12', 'F14'],
      ['F14'],
    ]);
  },
);

test('what a set did not come to is not inserted behind the back of a later consolidation', async () => {
  const { gathering, sets, requests } = pane({ outcomes: [1] });
  await gathering.read([await threeForms('一所')], request);
  await gathering.write();
  await gathering.compare(request);
  await sets.resume();
  expect(requests).toHaveLength(1);
  expect(gathering.state.get()).toMatchObject({ fault: null, isDone: false });
});

test.each([
  ['without a year', { year: null }, 'noYear'],
  ['where what reads files is not loaded', { isLoaded: false }, 'paneFailed'],
])('nothing is written %s', async (_, options, fault) => {
  const { gathering, requests } = pane(options);
  await gathering.read([await handedIn('一所', 1)], request);
  await gathering.write();
  expect(gathering.state.get()).toMatchObject({ fault: { kind: fault }, review: null, work: null });
  expect(requests).toEqual([]);
});

test('where something else is at work nothing is written, and it goes on afterwards', async () => {
  const { gathering, turn, requests } = pane();
  await gathering.read([await handedIn('一所', 1)], request);
  let end: () => void = () => undefined;
  const other = turn.take(() => new Promise<void>((resolve) => (end = resolve)));
  await gathering.write();
  expect(gathering.state.get()).toMatchObject({ fault: { kind: 'occupied' }, isDone: false });
  end();
  await other;
  await gathering.write();
  expect([gathering.state.get().isDone, requests.length]).toEqual([true, 1]);
});
