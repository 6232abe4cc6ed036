import fc from 'fast-check';
import type { SheetEvent, WholeSheet, WorkbookPort } from '../../src/app';
import { followCheck, reportOf, type CheckState } from '../../src/app/check';
import { checkSheets } from '../../src/app/check/check-workbook';
import { crossCheckedSheets } from '../../src/app/check/between-forms/cross-checked';
import { noProfile } from '../../src/app/no-profile';
import { WorkbookError } from '../../src/app/problem';
import { styleOf } from '../../src/domain/form/form-definition';
import { parseRange } from '../../src/domain/grid/cell-range';
import { national } from '../../src/packs';
import { gridOf } from '../domain/every-layout';
import { sheetModel } from '../domain/sheet-model';

const form = national.forms.find(({ id }) => id === 'F14');
if (!form) throw new Error('F14');
const filled = gridOf({ packId: 'national', form, style: styleOf(form, 'row') }, { abroad: 1 });

/** A form with this 公务用车购置费, and without the first row of its sheet. */
function sheetWith(id: string, bought: number | null, isRowGone = false): WholeSheet {
  const model = sheetModel(filled);
  model.set(4, 3, { value: bought, formula: null, text: null });
  if (isRowGone) model.shift('row', 0, -1);
  const grid = { ...model, name: `表${id}`, used: model.used, merges: model.merges };
  const plain = { formatAt: () => null, native: null, looks: null };
  return { id, grid, ...plain, isProtected: false, isVisible: true };
}

const typedIn = (sheetId: string): SheetEvent => ({ sheetId, edited: parseRange('D5') });
const rowsOf = (sheetId: string): SheetEvent => ({ sheetId, edited: null });

/** What a user does in a moment: an amount on one sheet, a row taken out of the other, and Ctrl+Z twice. */
const deeds: readonly {
  readonly event: SheetEvent | null;
  readonly sheets: readonly WholeSheet[];
}[] = [
  { event: null, sheets: [sheetWith('1', -2), sheetWith('2', null)] },
  { event: typedIn('2'), sheets: [sheetWith('1', -2), sheetWith('2', -4)] },
  { event: rowsOf('1'), sheets: [sheetWith('1', -2, true), sheetWith('2', -4)] },
  { event: rowsOf('1'), sheets: [sheetWith('1', -2), sheetWith('2', -4)] },
  { event: typedIn('2'), sheets: [sheetWith('1', -2), sheetWith('2', null)] },
];

function said({ sheets }: Pick<CheckState, 'sheets'>): string[] {
  return sheets.flatMap(({ sheetId, forms }) =>
    reportOf(forms).findings.map(({ rule, at }) => `${rule} ${sheetId}!${at[0]}`),
  );
}

const editing = new WorkbookError({ code: 'cellEditMode', left: [], detail: 'read' });

const known = { names: [], notes: null, tooLarge: [], isByHand: false };
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Does the next deed; tells of the next that was not told of; reads what is waiting to be read; answers it; lets a read fail. */
type Step = 'do' | 'tell' | 'read' | 'answer' | 'fail';

async function followed(steps: readonly Step[]): Promise<readonly CheckState[]> {
  let done = 0;
  let told = 0;
  let onChange: (event: SheetEvent) => void = () => undefined;
  const reads: (() => void)[] = [];
  const answers: { answer: () => void; fail: () => void }[] = [];

  function held<Result>(read: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      reads.push(() => {
        const result = read();
        answers.push({
          answer: () => resolve(result),
          fail: () => reject(editing),
        });
      });
    });
  }

  const now = () => deeds[done]?.sheets ?? [];
  const workbook: Pick<WorkbookPort, 'readSheets' | 'readGrids' | 'followSheets'> = {
    readSheets: ({ of }) =>
      held(() => ({
        ...known,
        sheets: now().filter(({ id }) => typeof of === 'string' || of.sheetId === id),
      })),
    readGrids: (ids) =>
      held(() => ({
        ...known,
        sheets: ids.map((wanted) => now().find(({ id }) => id === wanted) ?? null),
      })),
    followSheets(listener) {
      onChange = listener;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  const states: CheckState[] = [];
  const following = followCheck(workbook as WorkbookPort, {
    onCheck: (state) => states.push(state),
    onProgress: () => undefined,
    onFault: () => undefined,
    pause: () => Promise.resolve(),
  });
  await turn();
  take('read');
  take('answer');
  await following;

  function take(step: Step): void {
    if (step === 'do') done = Math.min(done + 1, deeds.length - 1);
    else if (step === 'read') reads.shift()?.();
    else if (step === 'answer') answers.shift()?.answer();
    else if (step === 'fail') answers.shift()?.fail();
    else if (told < done) {
      told += 1;
      const { event } = deeds[told] ?? {};
      if (event) onChange(event);
    }
  }
  for (const step of steps) {
    take(step);
    await turn();
  }
  done = deeds.length - 1;
  while (told < done) {
    take('tell');
    await turn();
  }
  while (reads.length + answers.length > 0) {
    take('read');
    take('answer');
    await turn();
  }
  return states;
}

/** Checked anew, without anything that was known before. */
function saidOf(sheets: readonly WholeSheet[]): string[] {
  return said({ sheets: crossCheckedSheets(checkSheets({ ...known, sheets }), noProfile).told });
}

const expected = saidOf(deeds.at(-1)?.sheets ?? []);

test('each of the changes makes a difference', () => {
  const each = deeds.map(({ sheets }) => saidOf(sheets).join());
  expect(each.filter((one, index) => one === each[index - 1])).toEqual([]);
});

/** All orders in which so many of the one and of the other can come. */
function orders<Kind>(one: Kind, ones: number, other: Kind, others: number): Kind[][] {
  if (ones === 0 || others === 0)
    return [[...Array<Kind>(ones).fill(one), ...Array<Kind>(others).fill(other)]];
  return [
    ...orders(one, ones - 1, other, others).map((rest) => [one, ...rest]),
    ...orders(one, ones, other, others - 1).map((rest) => [other, ...rest]),
  ];
}

test.each<[says: string, passes: readonly Step[]]>([
  ['read and answered', ['read', 'answer']],
  ['read', ['read']],
  ['answered', ['answer', 'read']],
  ['read and refused', ['read', 'fail']],
])(
  'quick changes are all told in the end, at whatever moment of a check they come: %s between',
  async (_, passes) => {
    for (const order of orders<readonly Step[]>(['do', 'tell'], 4, passes, 4)) {
      const steps = order.flat();
      const last = (await followed(steps)).at(-1);
      expect([steps.join(), last?.isCurrent, last && said(last)]).toEqual([
        steps.join(),
        true,
        expected,
      ]);
    }
  },
);

test('and where they are heard of later than they are read', async () => {
  const step = fc.constantFrom<Step>('do', 'do', 'tell', 'read', 'answer', 'answer', 'fail');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
      const last = (await followed(steps)).at(-1);
      expect([last?.isCurrent, last && said(last)]).toEqual([true, expected]);
    }),
    { numRuns: 150 },
  );
});

/** A check of one sheet whose reading fails so, or is told well, and what is told with each change. */
async function toldWhere(fails: readonly (Error | null)[]): Promise<readonly string[]> {
  let failing: Error | null = null;
  let onChange: (event: SheetEvent) => void = () => undefined;
  const read = (bought: number) =>
    failing
      ? Promise.reject(failing)
      : Promise.resolve({ ...known, sheets: [sheetWith('1', bought)] });
  const workbook: Pick<WorkbookPort, 'readSheets' | 'readGrids' | 'followSheets'> = {
    readSheets: () => read(-2),
    readGrids: () => read(-4),
    followSheets(listener) {
      onChange = listener;
      return Promise.resolve(() => Promise.resolve());
    },
  };
  const told: string[] = [];
  const { stop } = await followCheck(workbook as WorkbookPort, {
    onCheck: (state) => {
      const { isCurrent, hasFault } = state;
      told.push(
        `${isCurrent ? 'current' : 'old'}${hasFault ? ' fault' : ''} ${said(state).length > 0}`,
      );
    },
    onProgress: () => undefined,
    onFault: (error) => told.push(String(error)),
    pause: () => {
      failing = null;
      return Promise.resolve();
    },
  });
  for (const error of fails) {
    failing = error;
    onChange(typedIn('1'));
    await turn();
    await turn();
  }
  await stop();
  return told;
}

const ours = new TypeError('undefined is not a function');
const inReading = new WorkbookError({ code: 'unexpected', left: [], detail: 'TypeError' });

test.each<[string, readonly (Error | null)[], readonly string[]]>([
  ['a cell that is being edited', [editing], ['old true', 'current true']],
  ['a fault of ours', [ours], ['old fault true', String(ours), 'current true']],
  [
    'one in the middle of reading',
    [inReading],
    ['old fault true', String(inReading), 'current true'],
  ],
  [
    'a fault of ours, and another change',
    [ours, null],
    ['old fault true', String(ours), 'current true', 'current true'],
  ],
])(
  '%s is told as what it is, with what was known, and the next change is heard',
  async (_, fails, expectedWords) => {
    expect(await toldWhere(fails)).toEqual(['current true', ...expectedWords]);
  },
);
