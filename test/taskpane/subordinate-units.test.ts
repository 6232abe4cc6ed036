import { zipSync } from 'fflate';
import { salaries, unitWorkbook } from '../files/unit-workbook';
import { none, pane, request } from './units-pane';

const chosen = (name: string, bytes: Uint8Array) => ({
  ...{ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) },
});
const handedIn = async (unit: string, personnel: number, name = `${unit}.xlsx`) =>
  chosen(name, await unitWorkbook(unit, { F12: { items: [salaries(personnel)] } }));

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

test('an archive is read as the files in it, and one that is broken is said with the unit it is of', async () => {
  const { gathering } = pane();
  const [one, two] = [await handedIn('一所', 1), await handedIn('二所', 2)];
  const bytes = zipSync({
    '交回/一所.xlsx': new Uint8Array(await one.arrayBuffer()),
    '交回/二所.xlsx': new Uint8Array(await two.arrayBuffer()).subarray(0, 900),
  });
  await gathering.read([chosen('交回.zip', bytes)], request);
  const { review } = gathering.state.get();
  expect(review?.rows.map(({ unit, file, state }) => [unit, file, state])).toEqual([
    ['一所', '交回.zip/交回/一所.xlsx', 'taken'],
    ['二所', '交回.zip/交回/二所.xlsx', 'unreadable'],
  ]);
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
      // Each file is looked into, and read.
      if (reads === 3) gathering.stop();
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
      ...{ fault: { kind: 'insertedInPart' }, isDone: false, inserted: new Map([[0, 'F08']]) },
    });
    await (where === 'here' ? gathering.write() : sets.resume());
    expect(gathering.state.get()).toMatchObject({
      ...{
        fault: { kind: 'insertedInPart' },
        isDone: false,
        inserted: new Map([
          [0, 'F08'],
          [1, 'F12'],
        ]),
      },
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

test('forms whose sheets were taken away are not in the workbook, and can come in again', async () => {
  const { gathering, removal, requests } = pane({ outcomes: [2] });
  await gathering.read([await threeForms('一所')], request);
  await gathering.write();
  await removal.remove(['F08', 'F12']);
  expect(gathering.state.get()).toMatchObject({ inserted: new Map(), isDone: false, fault: null });
  await gathering.write();
  expect(gathering.state.get()).toMatchObject({ isDone: true, fault: null });
  await removal.remove(['F14']);
  expect(gathering.state.get()).toMatchObject({ isDone: false });
  await gathering.write();
  expect(requests.map(({ forms }) => forms.map(({ formId }) => formId))).toEqual([
    ...[['F08', 'F12', 'F14'], ['F08', 'F12', 'F14'], ['F14']],
  ]);
});

test('where taking sheets away stops halfway, those that are gone can come in again', async () => {
  const { gathering, removal, requests } = pane({ leftSheets: 1 });
  await gathering.read([await threeForms('一所')], request);
  await gathering.write();
  await removal.remove(['F08', 'F12']);
  expect(removal.state.get()).toMatchObject({ kind: 'failed', sheets: ['F12'] });
  expect(removal.gone.get()).toEqual(['F08']);
  expect([...gathering.state.get().inserted.values()]).toEqual(['F12', 'F14']);
  await gathering.write();
  expect(requests[1]?.forms.map(({ formId }) => formId)).toEqual(['F08']);
});

test('a set that is resumed inserts what is still ticked, and all is in only if what was ticked since is', async () => {
  const { gathering, sets, requests } = pane({ outcomes: [1] });
  await gathering.read([await threeForms('一所')], request);
  gathering.choose({ fresh: new Set([0, 1]) });
  await gathering.write();
  gathering.choose({ fresh: new Set([0, 2]) });
  expect(gathering.state.get()).toMatchObject({ fault: { kind: 'insertedInPart' }, isDone: false });
  gathering.choose({ fresh: new Set([0, 1, 2]) });
  await sets.resume();
  expect(gathering.state.get()).toMatchObject({ isDone: false });
  await gathering.write();
  expect(gathering.state.get()).toMatchObject({ isDone: true });
  expect(requests.flatMap(({ forms }) => forms.map(({ formId }) => formId))).toEqual([
    ...['F08', 'F12', 'F12', 'F14'],
  ]);
});

test('a form that is ticked while others wait to be resumed is still to come', async () => {
  const { gathering, sets } = pane({ outcomes: [1] });
  await gathering.read([await threeForms('一所')], request);
  gathering.choose({ fresh: new Set([0, 1]) });
  await gathering.write();
  gathering.choose({ fresh: new Set([0, 1, 2]) });
  await sets.resume();
  expect(gathering.state.get()).toMatchObject({ fault: null, isDone: false });
});

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
