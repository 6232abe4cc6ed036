import type { Problem, SetOutcome, SetRequest } from '../../src/app';
import { lastError } from '../../src/taskpane/diagnosis/last-error';
import { createSetInsertion } from '../../src/taskpane/insert/set-insertion';
import { createSheetRemoval } from '../../src/taskpane/insert/sheet-removal';
import { createTurn } from '../../src/taskpane/store/turn';

const forms = ['F07', 'F09', 'F14'].map((formId) => ({ packId: 'national', formId }));
const inserted = (formId: string) => ({ formId, sheet: `表${formId}`, address: 'A1:B2' });
const whole: SetOutcome = { inserted: [], failed: null, cancelled: false, remaining: [] };
const problem: Problem = { code: 'protected', left: ['表F09'], detail: 'AccessDenied' };

/** Insertions of sets that end when the test says so. */
function slowSets() {
  const requests: SetRequest[] = [];
  let end: (outcome: SetOutcome) => void = () => undefined;
  const sets = createSetInsertion({
    turn: createTurn(),
    insertSet: (request) => {
      requests.push(request);
      return new Promise((resolve) => {
        end = resolve;
      });
    },
  });
  return { sets, requests, end: (outcome: SetOutcome) => end(outcome) };
}

test('it asks, shows how far it is, and ends', async () => {
  const { sets, requests, end } = slowSets();
  sets.ask(forms);
  expect(sets.state.get()).toEqual({ kind: 'asking', forms });
  const done = sets.begin(forms);
  requests[0]?.onProgress({ done: 1, total: 3, formId: 'F09' });
  expect(sets.state.get()).toMatchObject({
    kind: 'busy',
    progress: { done: 1, total: 3, formId: 'F09' },
  });
  end({ ...whole, inserted: forms.map(({ formId }) => inserted(formId)) });
  await done;
  expect(sets.state.get()).toMatchObject({ kind: 'ended', rest: [] });
});

test('told to stop it says so, and stops', async () => {
  const { sets, requests, end } = slowSets();
  const done = sets.begin(forms);
  expect(requests[0]?.signal.aborted).toBe(false);
  sets.stop();
  expect(requests[0]?.signal.aborted).toBe(true);
  expect(sets.state.get()).toMatchObject({ kind: 'busy', isStopping: true });
  requests[0]?.onProgress({ done: 1, total: 3, formId: 'F09' });
  expect(sets.state.get()).toMatchObject({ kind: 'busy', isStopping: true });
  end({ ...whole, inserted: [inserted('F07')], cancelled: true, remaining: ['F09', 'F14'] });
  await done;
  expect(sets.state.get()).toMatchObject({ kind: 'ended', rest: forms.slice(1) });
});

test('what failed and what was not begun can be inserted afterwards, and all is counted', async () => {
  const { sets, requests, end } = slowSets();
  const first = sets.begin(forms);
  end({
    ...whole,
    inserted: [inserted('F07')],
    failed: { formId: 'F09', problem },
    remaining: ['F14'],
  });
  await first;
  expect(lastError()).toMatchObject({ code: 'protected' });
  const second = sets.resume();
  expect(requests[1]?.forms).toEqual(forms.slice(1));
  requests[1]?.onProgress({ done: 1, total: 2, formId: 'F14' });
  expect(sets.state.get()).toMatchObject({ progress: { done: 2, total: 3 } });
  end({ ...whole, inserted: [inserted('F09'), inserted('F14')] });
  await second;
  expect(sets.state.get()).toMatchObject({
    outcome: { inserted: ['F07', 'F09', 'F14'].map(inserted) },
    rest: [],
  });
});

test('what a fault left half-made is still named when the rest is there', async () => {
  const { sets, end } = slowSets();
  const projects = forms.map((form, index) => ({ ...form, project: `项目${index}` }));
  const first = sets.begin(projects, 'projects');
  expect(sets.state.get()).toMatchObject({ purpose: 'projects', project: '项目0' });
  end({ ...whole, failed: { formId: 'F07', problem }, remaining: ['F09', 'F14'] });
  await first;
  expect(sets.state.get()).toMatchObject({ rest: projects, left: ['表F09'] });
  const second = sets.resume();
  end({ ...whole, inserted: forms.map(({ formId }) => inserted(formId)) });
  await second;
  expect(sets.state.get()).toMatchObject({ purpose: 'projects', rest: [], left: ['表F09'] });
});

test('while it runs nothing else begins, and it cannot be dismissed', async () => {
  const { sets, requests, end } = slowSets();
  const done = sets.begin(forms);
  await sets.begin(forms);
  sets.ask(forms);
  sets.dismiss();
  expect(requests).toHaveLength(1);
  expect(sets.state.get().kind).toBe('busy');
  end(whole);
  await done;
  sets.dismiss();
  expect(sets.state.get()).toEqual({ kind: 'idle' });
});

test.each([
  [{ problem: null, left: [] }, { kind: 'removed', sheets: ['表1', '表2'] }, ['表1', '表2']],
  [{ problem, left: ['表1', '表2'] }, { kind: 'failed', sheets: ['表1', '表2'], problem }, []],
  [{ problem, left: ['表2'] }, { kind: 'failed', sheets: ['表2'], problem }, ['表1']],
])('sheets are taken away after a question: %j', async (answer, ended, gone) => {
  const removed: (readonly string[])[] = [];
  const removal = createSheetRemoval({
    turn: createTurn(),
    removeSheets: (sheets) => {
      removed.push(sheets);
      return Promise.resolve(answer);
    },
  });
  const sheets = ['表1', '表2'];
  removal.ask(sheets);
  expect(removal.state.get()).toEqual({ kind: 'asking', sheets });
  expect(removed).toEqual([]);
  await removal.remove(sheets);
  expect(removed).toEqual([sheets]);
  expect(removal.state.get()).toEqual(ended);
  expect(removal.gone.get()).toEqual(gone);
});

test('a turn runs one at a time, also after a failure, and clears before it begins', async () => {
  const seen: string[] = [];
  const turn = createTurn(() => seen.push('clear'));
  const failing = turn.take(() => Promise.reject(new Error('no')));
  expect(turn.take(() => Promise.resolve())).toBeNull();
  await expect(failing).rejects.toThrow('no');
  await turn.take(() => {
    seen.push('work');
    return Promise.resolve();
  });
  expect(seen).toEqual(['clear', 'clear', 'work']);
});
