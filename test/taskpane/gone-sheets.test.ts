import type { Problem, SheetEvent } from '../../src/app';
import { createSheetRemoval } from '../../src/taskpane/insert/sheet-removal';
import type { InsertState } from '../../src/taskpane/insert/insertions';
import type { SetState } from '../../src/taskpane/insert/set-insertion';
import { faultsIn, followGoneSheets } from '../../src/taskpane/shell/follow-gone-sheets';
import { createStore } from '../../src/taskpane/store/store';
import { createTurn } from '../../src/taskpane/store/turn';

const request = { packId: 'national', formId: 'F14', place: 'newSheet' } as const;
const problem = (...left: string[]): Problem => ({ code: 'connectionLost', detail: '', left });

/** A workbook whose sheets somebody takes away by hand, and what the pane tells of them. */
function pane(...sheets: string[]) {
  const there = new Set(sheets);
  let hear: ((event: SheetEvent) => void) | null = null;
  let looks = 0;
  const workbook = {
    followSheets: (listener: (event: SheetEvent) => void) => {
      hear = listener;
      return Promise.resolve(() => {
        hear = null;
        return Promise.resolve();
      });
    },
    sheetsThere: (names: readonly string[]) => {
      looks += 1;
      return Promise.resolve(names.filter((name) => there.has(name)));
    },
  };
  const insertions = { state: createStore<InsertState>({ kind: 'idle' }) };
  const sets = { state: createStore<SetState>({ kind: 'idle' }) };
  const removal = createSheetRemoval({
    turn: createTurn(),
    removeSheets: () => Promise.resolve({ problem: null, left: [] }),
  });
  const report = createStore<Problem | null>(null);
  const faults = [
    faultsIn(
      report,
      (state) => state,
      (_, next) => next,
    ),
  ];
  followGoneSheets(workbook, { insertions, sets, removal, faults });
  return {
    ...{ insertions, sets, removal, report },
    isFollowed: () => hear !== null,
    looks: () => looks,
    type: () => hear?.({ sheetId: '1', edited: { top: 0, left: 0, bottom: 0, right: 0 } }),
    take: async (...gone: string[]) => {
      for (const name of gone) there.delete(name);
      hear?.({ sheetId: null, edited: null });
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
}

const setOf = (inserted: readonly string[], left: readonly string[]): SetState => ({
  ...{ kind: 'ended', purpose: 'set', packId: 'national', rest: [], left },
  outcome: {
    inserted: inserted.map((sheet) => ({ sheet, formId: 'F14', address: 'A1' })),
    failed: { formId: 'F14', problem: problem(...left) },
    ...{ cancelled: false, remaining: [] },
  },
});

test('a form whose sheet is gone is not told of as inserted', async () => {
  const { insertions, take } = pane('表1', '表2');
  const outcome = { kind: 'inserted', formId: 'F14', sheet: '表1', address: 'A1:F6' } as const;
  insertions.state.set({ kind: 'ended', request, outcome });
  await take('表2');
  expect(insertions.state.get().kind).toBe('ended');
  await take('表1');
  expect(insertions.state.get()).toEqual({ kind: 'idle' });
});

test('what a fault left half-made is not offered to be removed once it is gone', async () => {
  const { insertions, report, take } = pane('表1', '表2');
  const outcome = { kind: 'failed', formId: 'F14', problem: problem('表1') } as const;
  insertions.state.set({ kind: 'ended', request, outcome });
  report.set(problem('表1', '表2'));
  await take('表1');
  expect(insertions.state.get()).toMatchObject({ outcome: { problem: { left: [] } } });
  expect(report.get()).toMatchObject({ left: ['表2'] });
});

test('of a set those that are gone are not counted; of the question whether to remove them nothing is left', async () => {
  const { sets, removal, take } = pane('表1', '表2', '表3');
  sets.state.set(setOf(['表1', '表2'], ['表3']));
  removal.ask(['表1', '表3']);
  await take('表1');
  expect(sets.state.get()).toMatchObject(setOf(['表2'], ['表3']));
  expect(removal.state.get()).toEqual({ kind: 'asking', sheets: ['表3'] });
  expect(removal.gone.get()).toEqual(['表1']);
  await take('表2', '表3');
  expect([sets.state.get(), removal.state.get()]).toEqual([{ kind: 'idle' }, { kind: 'idle' }]);
});

test('it follows the workbook only while sheets are told of, and does not read while somebody types', async () => {
  const { insertions, isFollowed, looks, type, take } = pane('表1');
  const before = isFollowed();
  insertions.state.set({
    kind: 'ended',
    request,
    outcome: { kind: 'failed', formId: 'F14', problem: problem('表1') },
  });
  const told = isFollowed();
  type();
  expect(looks()).toBe(0);
  await take('表1');
  expect([before, told, looks(), isFollowed()]).toEqual([false, true, 1, false]);
});
