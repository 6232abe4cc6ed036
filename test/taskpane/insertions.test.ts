import type { InsertOutcome } from '../../src/app';
import { lastError } from '../../src/taskpane/diagnosis/last-error';
import { createInsertions, type PaneInsert } from '../../src/taskpane/insert/insertions';
import type { RecentForm } from '../../src/taskpane/preferences/preferences';
import { createTurn } from '../../src/taskpane/store/turn';

const request: PaneInsert = { packId: 'national', formId: 'F14', place: 'newSheet' };
const inserted: InsertOutcome = {
  kind: 'inserted',
  formId: 'F14',
  sheet: '“三公”经费表',
  address: 'A1:F6',
};

/** An insertion that ends when the test says so. */
function slowInsertion() {
  const started: string[] = [];
  const used: RecentForm[] = [];
  let end: (outcome: InsertOutcome) => void = () => undefined;
  const insertions = createInsertions({
    turn: createTurn(),
    insert: ({ formId }) => {
      started.push(formId);
      return new Promise<InsertOutcome>((resolve) => {
        end = resolve;
      });
    },
    onInserted: ({ packId, formId }) => used.push({ packId, formId }),
  });
  return { started, used, insertions, end: (outcome: InsertOutcome) => end(outcome) };
}

test('a second press while the first is at work inserts nothing', async () => {
  const { started, insertions, end } = slowInsertion();
  const first = insertions.insert(request);
  const second = insertions.insert(request);
  expect(insertions.state.get()).toEqual({ kind: 'busy', request });
  await second;
  end(inserted);
  await first;
  expect(started).toEqual(['F14']);
  expect(insertions.state.get()).toEqual({ kind: 'ended', request, outcome: inserted });
});

test('afterwards it can be pressed again', async () => {
  const { started, insertions, end } = slowInsertion();
  for (let times = 0; times < 2; times += 1) {
    const done = insertions.insert(request);
    end(inserted);
    await done;
  }
  expect(started).toEqual(['F14', 'F14']);
});

test('a message can be dismissed, work in progress cannot', async () => {
  const { insertions, end } = slowInsertion();
  const done = insertions.insert(request);
  insertions.dismiss();
  expect(insertions.state.get().kind).toBe('busy');
  end(inserted);
  await done;
  insertions.dismiss();
  expect(insertions.state.get()).toEqual({ kind: 'idle' });
});

const failed: InsertOutcome = {
  kind: 'failed',
  formId: 'F14',
  problem: { code: 'protected', left: [], detail: 'AccessDenied Worksheet.add' },
};
const noRoom: InsertOutcome = {
  kind: 'noRoom',
  formId: 'F14',
  sheet: '表1',
  address: 'B3:G8',
  taken: 'C4',
};

test.each<[InsertOutcome, RecentForm[]]>([
  [inserted, [{ packId: 'national', formId: 'F14' }]],
  [noRoom, []],
  [failed, []],
])('only what was inserted counts as used: %j', async (outcome, expected) => {
  const { used, insertions, end } = slowInsertion();
  const done = insertions.insert(request);
  end(outcome);
  await done;
  expect(used).toEqual(expected);
});

test('a failure is shown and kept for the diagnosis', async () => {
  const { insertions, end } = slowInsertion();
  const done = insertions.insert(request);
  end(failed);
  await done;
  expect(insertions.state.get()).toEqual({ kind: 'ended', request, outcome: failed });
  expect(lastError()).toMatchObject({ code: 'protected', place: 'AccessDenied Worksheet.add' });
});
