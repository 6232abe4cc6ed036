import type { InsertOutcome } from '../../src/app';
import { lastError } from '../../src/taskpane/diagnosis/last-error';
import { createInsertions } from '../../src/taskpane/insert/insertions';

/** An insertion that ends when the test says so. */
function slowInsertion() {
  const started: string[] = [];
  let end: (outcome: InsertOutcome) => void = () => undefined;
  const insert = (formId: string) => {
    started.push(formId);
    return new Promise<InsertOutcome>((resolve) => {
      end = resolve;
    });
  };
  return { started, insertions: createInsertions(insert), end: (o: InsertOutcome) => end(o) };
}

const inserted: InsertOutcome = {
  kind: 'inserted',
  formId: 'F14',
  sheet: '“三公”经费表',
  address: 'A1:F6',
};

test('a second press while the first is at work inserts nothing', async () => {
  const { started, insertions, end } = slowInsertion();
  const first = insertions.insert('F14');
  const second = insertions.insert('F14');
  expect(insertions.state.get()).toEqual({ kind: 'busy', formId: 'F14' });
  await second;
  end(inserted);
  await first;
  expect(started).toEqual(['F14']);
  expect(insertions.state.get()).toEqual(inserted);
});

test('afterwards it can be pressed again', async () => {
  const { started, insertions, end } = slowInsertion();
  for (let times = 0; times < 2; times += 1) {
    const done = insertions.insert('F14');
    end(inserted);
    await done;
  }
  expect(started).toEqual(['F14', 'F14']);
});

test('a message can be dismissed, work in progress cannot', async () => {
  const { insertions, end } = slowInsertion();
  const done = insertions.insert('F14');
  insertions.dismiss();
  expect(insertions.state.get().kind).toBe('busy');
  end(inserted);
  await done;
  insertions.dismiss();
  expect(insertions.state.get()).toEqual({ kind: 'idle' });
});

test('a failure is shown and kept for the diagnosis', async () => {
  const { insertions, end } = slowInsertion();
  const done = insertions.insert('F14');
  const failed: InsertOutcome = {
    kind: 'failed',
    formId: 'F14',
    problem: { code: 'protected', left: [], detail: 'AccessDenied Worksheet.add' },
  };
  end(failed);
  await done;
  expect(insertions.state.get()).toEqual(failed);
  expect(lastError()).toMatchObject({ code: 'protected', place: 'AccessDenied Worksheet.add' });
});
