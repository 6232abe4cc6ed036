import { catalogue } from '../../src/app/catalogue';
import type { WritingOutcome } from '../../src/app/proposals/write-proposals';
import { noProfile } from '../../src/app/no-profile';
import { openExport } from '../../src/files/exports/opened-export';
import { openFile } from '../../src/files/file-check/opened-file';
import { packedFiles } from '../../src/files/package/packed-files';
import { readUnitFile } from '../../src/files/unit-file/read-unit-file';
import { createSliceChecker } from '../../src/taskpane/open-document/slice-checker';
import { createExportsImport } from '../../src/taskpane/exports/exports-import';
import { createSetInsertion } from '../../src/taskpane/insert/set-insertion';
import { createSheetRemoval } from '../../src/taskpane/insert/sheet-removal';
import { createTurn } from '../../src/taskpane/store/turn';
import { exportedWorkbook } from '../files/exported-workbook';

const detail = '功能科目编码\t金额\n2010301\t1000000\n2080505\t50000';

const pause = () => Promise.resolve();

/** A pane over an empty workbook, in which a form comes in as it is told to. */
function pane(
  setEnds: 'fails' | 'succeeds' | 'fails at first' | 'fails at the second' = 'succeeds',
) {
  const turn = createTurn(() => undefined);
  const inserted: unknown[] = [];
  const checkers: { reads: number; isOver: boolean }[] = [];
  let calls = 0;
  const sets = createSetInsertion({
    turn,
    insertSet: ({ forms }) => {
      calls += 1;
      inserted.push(...forms.map(({ formId, known }) => [formId, known]));
      const done = forms.map(({ formId }) => ({ formId, sheet: formId, address: 'A1' }));
      const failed = {
        formId: 'F07',
        problem: { code: 'protected', left: [], detail: '' },
      } as const;
      const outcome = { cancelled: false, remaining: [] };
      if (setEnds === 'fails at the second' && calls === 1)
        return Promise.resolve({ ...outcome, inserted: done.slice(0, 1), failed });
      return Promise.resolve(
        setEnds === 'fails' || (setEnds === 'fails at first' && calls === 1)
          ? { ...outcome, inserted: [], failed }
          : { ...outcome, inserted: done, failed: null },
      );
    },
  });
  const removal = createSheetRemoval({
    turn,
    removeSheets: () => Promise.resolve({ problem: null, left: [] }),
  });
  const bringing = createExportsImport(
    {
      ...{ turn, sets, removal, whenUndone: () => undefined },
      look: (packId) =>
        Promise.resolve({
          profile: { ...noProfile, year: 2025, department: '某某局' },
          pack: catalogue.packs.find(({ id }) => id === packId) ?? null,
          ...{ present: [], tooLarge: [] },
        }),
      write: () => Promise.resolve<WritingOutcome>({ kind: 'written', cells: 0 }),
      problemOf: () => ({ code: 'unexpected', left: [], detail: '' }),
    },
    {
      startChecker: () => {
        const checker = createSliceChecker({
          ...{ openFile, readUnitFile, packedFiles, openExport, pause },
        });
        const one = { reads: 0, isOver: false };
        checkers.push(one);
        return Promise.resolve({
          ...checker,
          readExport: (question: Parameters<typeof checker.readExport>[0]) => {
            one.reads += 1;
            return checker.readExport(question);
          },
          stop: () => {
            one.isOver = true;
            checker.stop();
          },
        });
      },
      ...{ pause, slice: pause },
    },
  );
  return { bringing, inserted, sets, removal, checkers };
}

/** Lets whoever waits go on, one step each. */
async function steps(count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) await Promise.resolve();
}

test('the unit is asked for, and then the figures are shown', async () => {
  const { bringing, inserted } = pane();
  await bringing.readPasted('粘贴的内容', detail, 'henan-2022');
  expect(bringing.state.get()).toMatchObject({ kind: 'open', why: { kind: 'unitOpen' } });
  await bringing.answer({ unit: '元' });
  expect(bringing.state.get()).toMatchObject({ kind: 'review', isBusy: false, fault: null });
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({
    kind: 'done',
    written: 0,
    inserted: ['F07'],
    rest: [],
  });
  expect(inserted).toEqual([['F07', { function201: 100, function208: 5 }]]);
});

test('what is done follows sheets that are taken away again', async () => {
  const { bringing, removal } = pane();
  await bringing.readPasted('粘贴的内容', `单位：元\n${detail}`, 'henan-2022');
  await bringing.begin();
  await removal.remove(['另一张']);
  expect(bringing.state.get()).toMatchObject({ kind: 'done', inserted: ['F07'], removed: 0 });
  await removal.remove(['F07']);
  expect(bringing.state.get()).toMatchObject({ kind: 'done', inserted: [], removed: 1 });
});

test('only what is ticked comes in', async () => {
  const { bringing, inserted } = pane();
  await bringing.readPasted('粘贴的内容', `单位：元\n${detail}`, 'henan-2022');
  const state = bringing.state.get();
  if (state.kind !== 'review') throw new Error(state.kind);
  bringing.choose([...state.review.chosen].slice(0, 1), false);
  await bringing.begin();
  expect(inserted).toEqual([['F07', { function208: 5 }]]);
});

test('a row that may be a total comes in where it is ticked, and not where the tick is taken away', async () => {
  const { bringing, inserted } = pane();
  const text = [
    '单位：元',
    '单位名称|功能科目编码|资金性质|金额',
    '合署|||50000',
    '甲|2010301|事业收入|50000',
  ];
  await bringing.readPasted('粘贴的内容', text.join('\n').replaceAll('|', '\t'), 'henan-2022');
  const sums = () => {
    const state = bringing.state.get();
    if (state.kind !== 'review') throw new Error(state.kind);
    const [row] = state.review.readings.flatMap(({ left }) => left);
    if (!row) throw new Error('no row');
    const form = state.review.proposals.find((one) => one.kind === 'figures');
    const lacking = form?.kind === 'figures' ? form.compared.lacking.length : null;
    return { row, lacking };
  };
  expect(sums().lacking).toBe(0);
  bringing.count(sums().row, true);
  // Neither its class nor its fund is said.
  expect(sums().lacking).toBe(1);
  bringing.count(sums().row, false);
  await bringing.begin();
  expect(inserted).toContainEqual(['F07', { business: 5, function201: 5 }]);
});

test('what was ticked and unticked stays so when another row counts, or amounts are rounded', async () => {
  const { bringing } = pane();
  const text = [
    '单位：元',
    '单位名称|功能科目编码|资金性质|金额',
    '合署|||50000',
    '甲|2010301|事业收入|50000',
  ];
  await bringing.readPasted('粘贴的内容', text.join('\n').replaceAll('|', '\t'), 'henan-2022');
  const review = () => {
    const state = bringing.state.get();
    if (state.kind !== 'review') throw new Error(state.kind);
    return state.review;
  };
  const ticked = (id: string) =>
    review()
      .proposals.flatMap((one) =>
        one.kind === 'figures' && one.compared.form.id === id ? one.compared.proposed : [],
      )
      .map((one) => `${one.figure.field} ${String(review().chosen.has(one))}`);
  const before = ticked('F07');
  expect(before).toEqual(['business true', 'function201 true']);
  const [first] = review().proposals.flatMap((one) =>
    one.kind === 'figures' && one.compared.form.id === 'F07' ? one.compared.proposed : [],
  );
  if (first) bringing.choose([first], false);
  bringing.round('printed');
  expect(ticked('F07')).toEqual(['business false', 'function201 true']);
  const [row] = review().readings.flatMap(({ left }) => left);
  if (row) bringing.count(row, true);
  // The form lacks an amount now, so that nothing of it is ticked by itself.
  expect(ticked('F07')).toEqual(['business false', 'function201 false']);
  if (row) bringing.count(row, false);
  expect(ticked('F07')).toEqual(['business false', 'function201 true']);
});

test.each<readonly [string, string, string]>([
  ['a letter', '各单位：请编制预算。', 'open'],
  ['nothing that is placed', '单位：元\n项目名称\t金额\n信息化\t1', 'review'],
])('%s', async (_, text, kind) => {
  const { bringing } = pane();
  await bringing.readPasted('粘贴的内容', text, 'henan-2022');
  expect(bringing.state.get().kind).toBe(kind);
});

test('of two stages of a budget the one that is ticked comes in', async () => {
  const { bringing, inserted } = pane();
  const lines = (amount: string) => ['功能科目编码|金额（元）', `2010301|${amount}`];
  const bytes = exportedWorkbook([
    { name: '一上', lines: lines('5.00') },
    { name: '二上', lines: lines('4.00') },
  ]);
  const arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  const file = { name: '两次.xlsx', size: bytes.length, arrayBuffer };
  await bringing.readFile(file, 'henan-2022');
  const open = bringing.state.get();
  expect(open.kind === 'open' && open.why).toMatchObject({
    kind: 'tablesOpen',
    tables: [
      { name: '一上', sum: 500 },
      { name: '二上', sum: 400 },
    ],
  });
  await bringing.answer({ sheets: ['二上'] });
  await bringing.begin();
  expect(inserted).toEqual([['F07', { function201: 0.0004 }]]);
});

test('what fails is told, and can be begun again', async () => {
  const { bringing } = pane('fails');
  await bringing.readPasted('粘贴的内容', `单位：元\n${detail}`, 'henan-2022');
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({ kind: 'review', fault: { kind: 'notInserted' } });
});

test('what came in where the set was resumed from its own message is not offered again', async () => {
  const { bringing, sets } = pane('fails at first');
  await bringing.readPasted('粘贴的内容', `单位：元\n${detail}`, 'henan-2022');
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({ kind: 'review', fault: { kind: 'notInserted' } });
  const resumed = sets.resume();
  expect(bringing.state.get()).toMatchObject({ kind: 'review', isBusy: true, fault: null });
  await resumed;
  expect(bringing.state.get()).toMatchObject({ kind: 'done', inserted: ['F07'], rest: [] });
});

test.each([
  ['with the set', false],
  ['here', false],
  ['here, when the set is not told any more', true],
])('one form of several is not all, until the others are resumed %s', async (where, isGone) => {
  const { bringing, sets, inserted } = pane('fails at the second');
  const heads = '功能科目编码\t部门预算经济分类\t项目类别\t资金性质\t金额';
  const several = `单位：元\n${heads}\n2010301\t30101\t人员类\t一般公共预算拨款\t1000000`;
  await bringing.readPasted('粘贴的内容', several, 'henan-2022');
  await bringing.begin();
  const state = bringing.state.get();
  expect(state).toMatchObject({ kind: 'done', written: 0, inserted: ['F09'] });
  if (state.kind !== 'done') throw new Error(state.kind);
  expect(state.rest.length).toBeGreaterThan(0);
  if (isGone) sets.dismiss();
  await (where === 'with the set' ? sets.resume() : bringing.resume());
  const sheets = ['F09', ...state.rest.map(({ formId }) => formId)];
  const all = sheets.length;
  expect(bringing.state.get()).toEqual({ ...state, inserted: sheets, rest: [] });
  await bringing.resume();
  // The set of all was begun, and then that of all but the first.
  expect(inserted).toHaveLength(all + all - 1);
});

test('what is read last counts, and what was cancelled does not come back', async () => {
  const { bringing } = pane();
  const reading = bringing.readPasted('粘贴的内容', `单位：元\n${detail}`, 'henan-2022');
  bringing.cancel();
  await reading;
  expect(bringing.state.get()).toEqual({ kind: 'choosing' });
});

test('a file that is none is refused in one sentence', async () => {
  const { bringing } = pane();
  const bytes = new TextEncoder().encode('%PDF-1.7');
  const arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  await bringing.readFile({ name: 'a.pdf', size: 8, arrayBuffer }, 'henan-2022');
  expect(bringing.state.get()).toMatchObject({ kind: 'unreadable', reason: 'pdf' });
});

test('of two files one after the other the later one counts, however far the first had come', async () => {
  for (let far = 0; far < 40; far += 1) {
    const { bringing, checkers } = pane();
    const first = bringing.readPasted('先', `单位：元\n${detail}`, 'henan-2022');
    await steps(far);
    const second = bringing.readPasted(
      '后',
      `单位：元\n功能科目编码\t金额\n2010301\t7`,
      'henan-2022',
    );
    await Promise.all([first, second]);
    const state = bringing.state.get();
    const sum = state.kind === 'review' ? state.review.readings[0]?.entries[0]?.fen : null;
    expect([far, state.kind, sum]).toEqual([far, 'review', 700]);
    // What was read in a thread of another file would be read there twice.
    expect([far, checkers.every(({ reads }) => reads <= 1)]).toEqual([far, true]);
    expect([far, checkers.every(({ isOver }) => isOver)]).toEqual([far, true]);
  }
});
