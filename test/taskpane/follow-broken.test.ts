import type { FormState, InspectedForm, SheetEvent } from '../../src/app';
import { calm, followBroken } from '../../src/taskpane/forms/follow-broken';
import type { FormsState } from '../../src/taskpane/forms/form-repairs';
import { createStore } from '../../src/taskpane/store/store';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const known = (
  ...forms: readonly (readonly [sheetId: string, state: FormState])[]
): FormsState => ({
  kind: 'known',
  inspection: {
    forms: forms.map(([sheetId, state]) => ({ sheetId, state }) as unknown as InspectedForm),
    tooLarge: [],
  },
  ...{ looks: 1, asked: null, isWriting: false, last: null, unreachable: null },
});

/** A pane that was told of these forms, beside a workbook that changes. */
function told(state: FormsState) {
  const store = createStore(state);
  let hear: ((event: SheetEvent) => void) | null = null;
  const lookAt = jest.fn(() => Promise.resolve());
  followBroken(
    {
      followSheets: (listener) => {
        hear = listener;
        return Promise.resolve(() => {
          hear = null;
          return Promise.resolve();
        });
      },
    },
    { state: store, lookAt },
  );
  return {
    store,
    lookAt,
    isFollowed: () => hear !== null,
    change: (sheetId: string | null) => hear?.({ sheetId, edited: null }),
  };
}

test.each<[string, string | null, readonly string[]]>([
  ['its sheet', 'a', ['a']],
  ['another', 'b', []],
  ['that of a whole form', 'c', []],
  ['the list of sheets', null, ['a', 'd']],
])('a change of %s: looked at are %s', (_, sheetId, looked) => {
  const { change, lookAt } = told(known(['a', 'needsUser'], ['c', 'fine'], ['d', 'repairable']));
  change(sheetId);
  jest.advanceTimersByTime(calm);
  expect(lookAt.mock.calls.map(([one]: unknown[]) => one)).toEqual(looked);
});

test('many changes are one look, when it is calm again', () => {
  const { change, lookAt } = told(known(['a', 'needsUser']));
  for (let times = 0; times < 5; times += 1) {
    change('a');
    jest.advanceTimersByTime(calm - 1);
  }
  expect(lookAt).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(lookAt).toHaveBeenCalledTimes(1);
});

test('a form that was mended is looked at again when the mending is taken back', () => {
  const { store, change, lookAt } = told(known(['a', 'repairable'], ['b', 'fine']));
  store.set(known(['a', 'fine'], ['b', 'fine']));
  change('b');
  change('a');
  jest.advanceTimersByTime(calm);
  expect(lookAt.mock.calls.map(([one]: unknown[]) => one)).toEqual(['a']);
});

test('a look that finds all of them whole ends it', async () => {
  const one = told({ kind: 'unknown' });
  expect(one.isFollowed()).toBe(false);
  one.store.set(known(['a', 'toDecide']));
  expect(one.isFollowed()).toBe(true);
  one.store.set({ kind: 'looking', progress: null });
  one.store.set(known(['a', 'fine']));
  await Promise.resolve();
  await Promise.resolve();
  expect(one.isFollowed()).toBe(false);
});
