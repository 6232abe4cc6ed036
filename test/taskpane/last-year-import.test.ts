import type { SetOutcome, SetRequest } from '../../src/app';
import { catalogue } from '../../src/app/catalogue';
import type { StandingColumn } from '../../src/app/last-year/standing-columns';
import { lastYearOf } from '../../src/domain/narrative/fact/derived-name';
import { noProfile } from '../../src/app/no-profile';
import { createSetInsertion } from '../../src/taskpane/insert/set-insertion';
import { factsForText, placeOfFact } from '../../src/taskpane/last-year/review';
import { createLastYearImport } from '../../src/taskpane/last-year/last-year-import';
import { createSheetRemoval } from '../../src/taskpane/insert/sheet-removal';
import { createTurn } from '../../src/taskpane/store/turn';

const units = `某某局2024年部门预算公开
2024年部门支出预算为120万元，其中基本支出100万元，项目支出20万元。
部门机构设置
单位名称	单位性质	单位规格	经费保障形式
某某局本级	行政	正科级	财政拨款
某某服务中心	事业	正股级	财政拨款
`;

const failed: SetOutcome = {
  inserted: [],
  failed: { formId: 'F03', problem: { code: 'protected', left: [], detail: 'AccessDenied' } },
  cancelled: false,
  remaining: [],
};

function file(name: string, text: string, size = text.length) {
  const bytes = new TextEncoder().encode(text);
  return { name, size, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
}

/** A workbook in which insertions end as they are told to, one after another. */
function pane(...outcomes: readonly ('fails' | 'succeeds')[]) {
  const requests: SetRequest[] = [];
  const fills: (readonly StandingColumn[])[] = [];
  const workbook: { year: number | null } = { year: 2025 };
  const turn = createTurn(() => {
    sets.dismiss();
  });
  const sets = createSetInsertion({
    turn,
    insertSet: (request) => {
      const outcome = outcomes[requests.length] ?? 'succeeds';
      requests.push(request);
      const inserted = request.forms.map(({ formId }) => ({
        ...{ formId, sheet: formId, address: 'A1' },
      }));
      return Promise.resolve(outcome === 'fails' ? failed : { ...failed, failed: null, inserted });
    },
  });
  const removal = createSheetRemoval({
    turn,
    removeSheets: () => Promise.resolve({ problem: null, left: [] }),
  });
  const bringing = createLastYearImport(
    {
      ...{ turn, sets, removal, whenUndone: () => undefined },
      catalogue: () => Promise.resolve(catalogue),
      look: () =>
        Promise.resolve({
          profile: { ...noProfile, ...workbook },
          ...{ forms: [], present: [], typed: {}, tooLarge: [] },
        }),
      fill: ({ columns }) => {
        fills.push(columns);
        return Promise.resolve({ kind: 'filled', cells: columns.length });
      },
      problemOf: () => ({ code: 'unexpected', left: [], detail: '' }),
    },
    () => Promise.resolve(),
  );
  return { turn, sets, removal, requests, fills, bringing, workbook };
}

test('forms that fail can be resumed with the set, and are then no longer offered', async () => {
  const { sets, requests, bringing } = pane('fails', 'succeeds');
  await bringing.read(file('去年.txt', units), 'national');
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({
    ...{ kind: 'review', isBusy: false, fault: { kind: 'notInserted' } },
  });
  await sets.resume();
  expect(bringing.state.get()).toMatchObject({ kind: 'done', cells: 0 });
  await bringing.begin();
  expect(requests).toHaveLength(2);
});

test('what is done follows sheets that are taken away again', async () => {
  const { sets, removal, bringing } = pane();
  await bringing.read(file('去年.txt', units), 'national');
  await bringing.begin();
  const set = sets.state.get();
  const made = set.kind === 'ended' ? set.outcome.inserted.map(({ sheet }) => sheet) : [];
  const [first = '', ...others] = made;
  expect(bringing.state.get()).toMatchObject({ kind: 'done', inserted: made, removed: 0 });
  await removal.remove([first]);
  expect(bringing.state.get()).toMatchObject({ kind: 'done', inserted: others, removed: 1 });
});

test.each([
  ['with the set', false],
  ['here', false],
  ['here, when the set is not told any more', true],
])(
  'forms that came in before one failed are no success, until the others are there, resumed %s',
  async (where, isGone) => {
    const { sets, bringing } = pane('fails', 'succeeds');
    await bringing.read(file('去年.txt', units), 'national');
    const now = bringing.state.get();
    if (now.kind !== 'review') throw new Error(now.kind);
    await bringing.begin();
    const set = sets.state.get();
    if (set.kind !== 'ended') throw new Error(set.kind);
    const inserted = [{ formId: 'F01', sheet: 'F01', address: 'A1' }];
    const [first] = set.rest;
    const rest = first ? [first] : [];
    sets.state.set({ ...set, outcome: { ...set.outcome, inserted }, rest });
    expect(bringing.state.get()).toMatchObject({ kind: 'done', rest });
    if (isGone) sets.dismiss();
    await (where === 'with the set' ? sets.resume() : bringing.resume());
    expect(bringing.state.get()).toMatchObject({ kind: 'done', rest: [] });
  },
);

test('forms that are left are not lost where something else is at work', async () => {
  const { turn, sets, bringing } = pane('fails', 'succeeds');
  await bringing.read(file('去年.txt', units), 'national');
  await bringing.begin();
  const set = sets.state.get();
  if (set.kind !== 'ended') throw new Error(set.kind);
  const inserted = [{ formId: 'F01', sheet: 'F01', address: 'A1' }];
  sets.state.set({ ...set, outcome: { ...set.outcome, inserted } });
  let end: () => void = () => undefined;
  const other = turn.take(() => new Promise<void>((resolve) => (end = resolve)));
  await bringing.resume();
  expect(bringing.state.get()).toMatchObject({ kind: 'done', rest: set.rest, isOccupied: true });
  end();
  await other;
  await bringing.resume();
  expect(bringing.state.get()).toMatchObject({ kind: 'done', rest: [], isOccupied: false });
});

test('forms that fail can be begun here again, and come in once', async () => {
  const { requests, bringing } = pane('fails', 'fails', 'succeeds');
  await bringing.read(file('去年.txt', units), 'national');
  await bringing.begin();
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({ kind: 'review', fault: { kind: 'notInserted' } });
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({ kind: 'done' });
  await bringing.begin();
  expect(requests.map(({ forms }) => forms.length)).toEqual([1, 1, 1]);
});

test('cells that were filled before the forms failed are told, and not filled again', async () => {
  const { fills, bringing } = pane('fails', 'succeeds');
  await bringing.read(file('去年.txt', units), 'national');
  const now = bringing.state.get();
  if (now.kind !== 'review') throw new Error(now.kind);
  const [fact] = now.review.brought.facts;
  if (!fact) throw new Error('the file says no figure');
  const column: StandingColumn = {
    ...{ fact: fact.name, sheetId: '1', sheet: '支出总表', at: 'C5' },
    ...{ state: 'empty', now: '', last: 120 },
  };
  bringing.state.set({ ...now, review: { ...now.review, columns: [column] } });
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({ kind: 'review', begun: { cells: 1 } });
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({ kind: 'done', cells: 1 });
  expect(fills).toEqual([[column]]);
});

test.each([
  ['nothing', '', { state: 'empty' }, 1],
  ['the same', '120.00万元', { state: 'same' }, 0],
  ['the same, as people type it', '120', { state: 'same' }, 0],
  ['another one', '130万元', { state: 'other', before: '130万元' }, 0],
  ['no figure', '约120', { state: 'other', before: '约120' }, 0],
])(
  '%s was typed for the text: what is asked and what is told as done',
  async (_, text, place, count) => {
    const { bringing } = pane();
    await bringing.read(file('去年.txt', units), 'national');
    const now = bringing.state.get();
    if (now.kind !== 'review') throw new Error(now.kind);
    const [fact] = now.review.brought.facts;
    if (!fact) throw new Error('the file says no figure');
    const here = { ...now.review.here, typed: { [lastYearOf(fact.name)]: text } };
    const brought = { ...now.review.brought, facts: [fact] };
    const review = { ...now.review, here, brought, forms: new Set<number>() };
    expect(placeOfFact(review, fact)).toEqual({ kind: 'typed', ...place });
    expect(factsForText(review)).toHaveLength(count);
    const replaced = new Set([fact.name]);
    expect(factsForText({ ...review, replaced })).toHaveLength('before' in place ? 1 : count);
  },
);

test('where something else is at work it says so, and goes on afterwards', async () => {
  const { turn, requests, bringing } = pane();
  await bringing.read(file('去年.txt', units), 'national');
  let end: () => void = () => undefined;
  const other = turn.take(
    () =>
      new Promise<void>((resolve) => {
        end = resolve;
      }),
  );
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({
    ...{ kind: 'review', isBusy: false, fault: { kind: 'occupied' } },
  });
  end();
  await other;
  await bringing.begin();
  expect(bringing.state.get()).toMatchObject({ kind: 'done' });
  expect(requests).toHaveLength(1);
});

test.each([
  ['too large to be read at all', file('去年.xlsx', units, 40_000_000), 'tooLarge'],
  ['a text by the name of a workbook', file('去年.xlsx', units), 'notZip'],
  ['cut short', file('去年.docx', 'PK'), 'damaged'],
])('%s: it is said why', async (_, chosen, reason) => {
  const { bringing } = pane();
  await bringing.read(chosen, 'national');
  expect(bringing.state.get()).toEqual({ kind: 'unreadable', name: chosen.name, reason });
});

test('a file that was chosen before the year was there is read when it is, unless it was let go', async () => {
  const { bringing, workbook } = pane();
  workbook.year = null;
  await bringing.read(file('去年.txt', units), 'national');
  expect(bringing.state.get()).toEqual({ kind: 'noYear', name: '去年.txt' });
  await bringing.comeBack();
  expect(bringing.state.get()).toEqual({ kind: 'noYear', name: '去年.txt' });
  workbook.year = 2025;
  await bringing.comeBack();
  expect(bringing.state.get()).toMatchObject({ kind: 'review', review: { name: '去年.txt' } });
  bringing.cancel();
  await bringing.comeBack();
  expect(bringing.state.get()).toEqual({ kind: 'choosing' });
});
