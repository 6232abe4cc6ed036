import type { FormsInspection, InspectedForm } from '../../src/app';
import { createFormRepairs } from '../../src/taskpane/forms/form-repairs';
import { createTurn } from '../../src/taskpane/store/turn';

/** A form by the letter of its sheet and its number there: a1. */
type Form = string;

function formOf(key: Form): InspectedForm {
  const form = { id: 'F09', title: '支出', shortName: { zh: '支出', en: 'Spent' } };
  const place = { key, sheetId: key.slice(0, 1), sheet: key.slice(0, 1), area: 'A1:B9' };
  return { ...place, isProtected: false, form, state: 'toDecide', findings: [] };
}

/** Promises that are kept when the test says so. */
function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** A pane that has looked at a workbook with these forms, which change. */
async function looked(...forms: readonly Form[]) {
  let there = forms;
  let shut: Promise<void> = Promise.resolve();
  let looks = 0;
  const repairs = createFormRepairs({
    turn: createTurn(),
    async inspect({ of = 'all' }): Promise<FormsInspection> {
      looks += 1;
      const seen = there.map(formOf);
      await shut;
      const isAsked = ({ sheetId }: InspectedForm) =>
        typeof of === 'string' || of.sheetId === sheetId;
      return { forms: seen.filter(isAsked), tooLarge: [] };
    },
    repair: () => Promise.resolve({ kind: 'repaired', count: 1 }),
    showCell: () => Promise.resolve(),
  });
  await repairs.look();
  return {
    repairs,
    become: (...now: readonly Form[]) => void (there = now),
    /** Whoever asks from now on waits for it. */
    wait(until: Promise<void>) {
      shut = until;
    },
    looks: () => looks,
    told() {
      const now = repairs.state.get();
      return now.kind === 'known' ? now.inspection.forms.map(({ key }) => key) : now.kind;
    },
  };
}

test.each<[string, readonly Form[], readonly Form[]]>([
  ['the first sheet', ['b1', 'c1'], ['a1', 'b1', 'c1']],
  ['a sheet between', ['a1', 'c1'], ['a1', 'b1', 'c1']],
  ['the last sheet', ['a1', 'b1'], ['a1', 'b1', 'c1']],
  ['the only sheet', [], ['b1', 'b2']],
  ['a sheet with two', ['a1', 'c1'], ['a1', 'b1', 'b2', 'c1']],
])('forms that come back to %s stand where they stood', async (_, without, all) => {
  const pane = await looked(...all);
  const gone = all.filter((one) => !without.includes(one)).map((one) => one.slice(0, 1));
  const [sheet = ''] = gone;
  pane.become(...without);
  await pane.repairs.lookAt(sheet);
  expect(pane.told()).toEqual(without);
  pane.become(...all);
  await pane.repairs.lookAt(sheet);
  expect(pane.told()).toEqual(all);
});

test('of two sheets that were empty each gets its forms in the order of the sheets', async () => {
  const pane = await looked('a1', 'b1', 'c1');
  pane.become('a1');
  await pane.repairs.lookAt('b');
  await pane.repairs.lookAt('c');
  pane.become('a1', 'b1', 'c1');
  await pane.repairs.lookAt('c');
  await pane.repairs.lookAt('b');
  expect(pane.told()).toEqual(['a1', 'b1', 'c1']);
});

test('forms on a sheet that had none when it was looked at come last', async () => {
  const pane = await looked('b1', 'c1');
  pane.become('a1', 'b1', 'c1');
  await pane.repairs.lookAt('a');
  expect(pane.told()).toEqual(['b1', 'c1', 'a1']);
});

type Pane = Awaited<ReturnType<typeof looked>>;

/** A change of sheet b while the user is busy with sheet a: what is told then, and what once she is no longer. */
test.each<[string, (pane: Pane, change: () => Promise<void>) => Promise<void>]>([
  [
    'asked about a repair she takes back',
    async ({ repairs }, change) => {
      repairs.ask('a1');
      await change();
      repairs.ask(null);
    },
  ],
  [
    'asked after the look began',
    async ({ repairs, wait }, change) => {
      const { opened, open } = gate();
      wait(opened);
      const changing = change();
      repairs.ask('a1');
      open();
      await changing;
      repairs.ask(null);
    },
  ],
  [
    'asked about one form and then another',
    async ({ repairs }, change) => {
      repairs.ask('a1');
      await change();
      repairs.ask('c1');
      repairs.ask(null);
    },
  ],
  [
    'asked about a repair that is written',
    async ({ repairs }, change) => {
      repairs.ask('a1');
      await change();
      await repairs.repair(formOf('a1'), []);
    },
  ],
  [
    'waiting for a repair',
    async ({ repairs, wait }, change) => {
      const { opened, open } = gate();
      wait(opened);
      const repairing = repairs.repair(formOf('a1'), []);
      await change();
      open();
      await repairing;
    },
  ],
  [
    'waiting for a look at all',
    async ({ repairs, wait, become }, change) => {
      const { opened, open } = gate();
      become('a1', 'b1', 'c1');
      wait(opened);
      const looking = repairs.look();
      await change();
      open();
      await looking;
    },
  ],
])('what changed while she was %s is told afterwards', async (_, work) => {
  const pane = await looked('a1', 'b1', 'c1');
  const seen: unknown[] = [];
  await work(pane, async () => {
    pane.become('a1', 'b2', 'c1');
    await pane.repairs.lookAt('b');
    seen.push(pane.told());
  });
  await settled();
  expect(seen).not.toContainEqual(['a1', 'b2', 'c1']);
  expect(pane.told()).toEqual(['a1', 'b2', 'c1']);
});

test('the user keeps what she is asked about though its sheet changes', async () => {
  const pane = await looked('a1', 'b1');
  pane.repairs.ask('a1');
  pane.become('a2', 'b1');
  await pane.repairs.lookAt('a');
  expect(pane.told()).toEqual(['a1', 'b1']);
  expect(pane.repairs.state.get()).toMatchObject({ asked: 'a1' });
});

test('a look at all makes up for those that were put off', async () => {
  const pane = await looked('a1', 'b1');
  pane.repairs.ask('a1');
  await pane.repairs.lookAt('b');
  await pane.repairs.look();
  const before = pane.looks();
  pane.repairs.ask('a1');
  pane.repairs.ask(null);
  await settled();
  expect(pane.looks()).toBe(before);
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
