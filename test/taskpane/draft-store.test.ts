import { createDraftStore } from '../../src/taskpane/narrative/draft-store';
import {
  mostDrafts,
  noDraft,
  withDraft,
  type NarrativeDrafts,
} from '../../src/taskpane/preferences/drafts';
import { readDrafts, withUnread } from '../../src/taskpane/preferences/drafts-schema';

function memory(before: NarrativeDrafts = {}) {
  let kept = before;
  return {
    kept: () => kept,
    open: () =>
      Promise.resolve({
        loadDrafts: () => kept,
        saveDrafts: (drafts: NarrativeDrafts) => {
          kept = drafts;
        },
      }),
  };
}

const key = '2022 某某局';

test('what is typed is stored at once and is there when the pane opens again', async () => {
  const { kept, open } = memory();
  const store = createDraftStore(open);
  await store.load();
  store.type(key, 'duties', '负责审批', '');
  store.chooseStyle(key, 'hebei-2021-b');
  const draft = { styleId: 'hebei-2021-b', texts: { duties: '负责审批' }, bases: { duties: '' } };
  expect(kept()).toEqual({ [key]: draft });
  const again = createDraftStore(open);
  await again.load();
  expect(again.state.get()).toEqual({ drafts: { [key]: draft }, kept: true });
});

test('what the workbook says too is forgotten, what differs is kept, and so is what was emptied', async () => {
  const texts = { duties: '负责审批', goals: '新目标', offices: '' };
  const { kept, open } = memory({ [key]: { ...noDraft, texts } });
  const store = createDraftStore(open);
  await store.load();
  store.settle(key, { duties: '负责审批', goals: '旧目标', offices: '办公室' });
  const left = { [key]: { ...noDraft, texts: { goals: '新目标', offices: '' } } };
  expect([kept(), store.state.get().drafts]).toEqual([left, left]);
  store.settle(key, {});
  expect(kept()).toEqual(left);
  store.settle('2023 某某局', { duties: '负责审批' });
  expect(kept()).toEqual(left);
});

test('what the workbook said when somebody began to type is kept beside it, whatever is typed after', async () => {
  const { kept, open } = memory();
  const store = createDraftStore(open);
  await store.load();
  store.type(key, 'duties', '负责审', '旧职责');
  store.type(key, 'duties', '负责审批', '别人的职责');
  expect(kept()[key]?.bases).toEqual({ duties: '旧职责' });
  store.rebase(key, { duties: '负责审批', goals: '目标' });
  expect(kept()[key]?.bases).toEqual({ duties: '负责审批' });
  store.resolve(key, ['duties'], { texts: { duties: '都留' }, bases: { duties: '别人的' } });
  expect(kept()[key]).toEqual({
    ...noDraft,
    texts: { duties: '都留' },
    bases: { duties: '别人的' },
  });
  store.resolve(key, ['duties'], null);
  expect(kept()[key]).toEqual(noDraft);
});

test('another department’s words stay', async () => {
  const other = { ...noDraft, texts: { duties: '别的' } };
  const { kept, open } = memory({ '2021 别的局': other });
  const store = createDraftStore(open);
  await store.load();
  store.type(key, 'duties', '负责审批', '');
  expect(kept()['2021 别的局']).toEqual(other);
});

test('what is typed while the stored words are still read is lost no more than these', async () => {
  const { kept, open } = memory({
    [key]: { styleId: 's', texts: { goals: '目标', duties: '旧的' }, bases: { goals: '空' } },
  });
  const store = createDraftStore(open);
  const loading = store.load();
  store.type(key, 'duties', '负责审批', '');
  await loading;
  const draft = {
    styleId: 's',
    texts: { goals: '目标', duties: '负责审批' },
    bases: { goals: '空', duties: '' },
  };
  expect([kept(), store.state.get().drafts]).toEqual([{ [key]: draft }, { [key]: draft }]);
});

test('where nothing may be stored, what is typed stays in the pane, and it says so', async () => {
  const store = createDraftStore(() =>
    Promise.resolve({
      loadDrafts: () => ({}),
      saveDrafts: () => {
        throw new Error('full');
      },
    }),
  );
  await store.load();
  store.type(key, 'duties', '负责审批', '');
  expect(store.state.get().kept).toBe(false);
  expect(store.state.get().drafts[key]?.texts).toEqual({ duties: '负责审批' });
});

test('of very many texts the oldest without words are forgotten, and words never are', () => {
  const many = Array.from({ length: mostDrafts + 3 }, (_, index) => `k${index}`);
  const words = { ...noDraft, texts: { duties: '负责审批' } };
  const drafts = many.reduce<NarrativeDrafts>(
    (all, one, index) => withDraft(all, one, index % 2 === 0 ? words : noDraft),
    {},
  );
  const forgotten = ['k1', 'k3', 'k5'];
  expect(Object.keys(drafts)).toEqual(many.filter((one) => !forgotten.includes(one)));
  const all = many.reduce<NarrativeDrafts>((left, one) => withDraft(left, one, words), {});
  expect(Object.keys(all)).toEqual(many);
});

test('panes of two workbooks of one department and year keep what is typed in both', async () => {
  const { kept, open } = memory();
  const [one, other] = [createDraftStore(open), createDraftStore(open)];
  await one.load();
  await other.load();
  one.type(key, 'duties', '负责审批', '');
  other.type(key, 'goals', '提高效率', '');
  expect(kept()[key]?.texts).toEqual({ duties: '负责审批', goals: '提高效率' });
  one.type(key, 'offices', '办公室', '');
  one.settle(key, { offices: '办公室' });
  expect(kept()[key]?.texts).toEqual({ duties: '负责审批', goals: '提高效率' });
  one.resolve(key, ['goals'], null);
  expect(kept()[key]?.texts).toEqual({ duties: '负责审批' });
});

test('panes of two workbooks keep what is typed in both', async () => {
  const { kept, open } = memory();
  const [one, other] = [createDraftStore(open), createDraftStore(open)];
  await one.load();
  await other.load();
  one.type('2022 甲局', 'duties', '负责审批', '');
  other.type('2022 乙局', 'duties', '负责监督', '');
  one.type('2022 甲局', 'goals', '提高效率', '');
  one.settle('2022 甲局', { duties: '负责审批' });
  expect(Object.values(kept()).map(({ texts }) => texts)).toEqual([
    { duties: '负责监督' },
    { goals: '提高效率' },
  ]);
});

test.each([
  [null, {}],
  ['x', {}],
  [{ a: 1 }, {}],
  [{ a: { styleId: 3, texts: { b: 4 } } }, { a: { styleId: null, texts: {}, bases: {} } }],
  [
    { a: { styleId: 's', texts: { b: 'c' } } },
    { a: { styleId: 's', texts: { b: 'c' }, bases: {} } },
  ],
  [
    { a: { styleId: 's', texts: { b: 'c' }, bases: { b: 'd' } } },
    { a: { styleId: 's', texts: { b: 'c' }, bases: { b: 'd' } } },
  ],
])('stored %j is read as %j', (stored, drafts) => {
  expect(readDrafts(stored)).toEqual(drafts);
});

const good = { styleId: null, texts: { duties: '负责审批' }, bases: { duties: '' } };
const halfRead = { styleId: 7, texts: { duties: '负责审批', goals: 3 }, bases: {} };

test.each<readonly [string, unknown, NarrativeDrafts, Readonly<Record<string, unknown>>]>([
  ['nothing', null, {}, {}],
  ['whole entries', { a: good }, { a: good }, {}],
  ['a broken entry beside a good one', { a: good, b: 'x' }, { a: good }, { b: 'x' }],
  ['a broken entry of what is typed now', { now: 5 }, {}, { 'now?': 5 }],
  [
    'a text that is none, beside one',
    { now: halfRead },
    { now: { styleId: null, texts: { duties: '负责审批' }, bases: {} } },
    { 'now?': halfRead },
  ],
  ['what is no list of entries', [1, 2], {}, { '?': [1, 2] }],
])('%s: all is read that can be, and what cannot is kept', (_, stored, read, kept) => {
  expect(readDrafts(stored)).toEqual(read);
  const typed = { ...read, now: good };
  const written = withUnread(stored, typed);
  expect(written).toEqual({ ...kept, ...typed });
  expect(withUnread(written, typed)).toEqual(written);
  expect(Object.keys(written).at(-1)).toBe(Object.keys(typed).at(-1));
});
