import { insertForm } from '../src/app';
import { catalogue } from '../src/app/catalogue';
import type { FormDefinition } from '../src/domain/form/form-definition';
import { noProfile } from '../src/domain/form/profile';
import { planForm } from '../src/domain/plan/plan-form';
import { ruleWatch } from '../src/packs/rules/rule-watch';
import { cellsOf, writeContent, writeContentAndLook, type SingleCell } from './cell-by-cell';
import { meteredOffice, type MeteredOffice } from './metered-office';
import { startWatch, type Time } from './stopwatch';

export interface InsertionRun {
  readonly requests: number;
  readonly sentBytes: number;
  readonly answeredBytes: number;
  /** office.js and the code above it. */
  readonly script: Time;
  readonly workbench: Time;
}

export interface Insertions {
  readonly form: string;
  readonly ways: Readonly<Record<string, readonly InsertionRun[]>>;
  /** The first way where requests are only answered, so that the workbench compiles nothing and leaves no garbage; from the first on. */
  readonly alone: readonly InsertionRun[];
  /** Only drawing the plan, which is part of the first way; as often. */
  readonly drawing: readonly Time[];
}

/** The form that takes most bytes. */
const choice = { packId: 'henan-2022', formId: 'F17' };
const warmUps = 20;
const runsAlone = 600;

/** One form put on new sheets, in turns: by its plan, and cell by cell, without merges, sizes, rules and names. */
export async function measureInsertions(runs: number): Promise<Insertions> {
  const form = catalogue.find(choice);
  if (!form) throw new Error('the form is missing');
  // Before all else: so the first of them is the first that this process knows of.
  const { alone, drawing } = await measureAlone(form);
  const office = await meteredOffice();
  const plan = planForm({ ...choice, form, profile: noProfile });
  const all = cellsOf(plan);
  const filled = all.filter(({ input }) => input !== null);

  const ways: Record<string, () => Promise<unknown>> = {
    'by its plan': () => insertForm(office.workbook, { ...choice, place: 'newSheet' }),
    'contents cell by cell, one sync': () => inOneBatch(filled, writeContent),
    'contents cell by cell, a sync each': () => inBatches(filled, writeContent),
    'contents and looks cell by cell, one sync': () => inOneBatch(all, writeContentAndLook),
    'contents and looks cell by cell, a sync each': () => inBatches(all, writeContentAndLook),
  };

  const measured: Record<string, InsertionRun[]> = {};
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [name, insert] of Object.entries(ways)) {
      const result = await measureOnce(office, insert);
      if (run >= 0) (measured[name] ??= []).push(result);
      await removeLastSheet(office);
    }
  }
  office.workbench.dispose();
  const size = `${plan.cells.length} × ${plan.columnWidths.length} cells, ${filled.length} with content`;
  return { form: `${form.id} of ${choice.packId} (${size})`, ways: measured, alone, drawing };
}

async function measureAlone(form: FormDefinition): Promise<Pick<Insertions, 'alone' | 'drawing'>> {
  const office = await meteredOffice();
  const insert = () => insertForm(office.workbook, { ...choice, place: 'newSheet' });
  await office.answerAsFor(insert);
  office.workbench.dispose();
  const alone: InsertionRun[] = [];
  const drawing: Time[] = [];
  for (let run = 0; run < runsAlone; run += 1) {
    alone.push(await measureOnce(office, insert));
    const watch = startWatch();
    planForm({ ...choice, form, profile: noProfile, watch: ruleWatch });
    drawing.push(watch.read());
  }
  return { alone, drawing };
}

type WriteCell = (sheet: Excel.Worksheet, cell: SingleCell) => void;

function inOneBatch(cells: readonly SingleCell[], write: WriteCell): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (const cell of cells) write(sheet, cell);
    await context.sync();
  });
}

function inBatches(cells: readonly SingleCell[], write: WriteCell): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    for (const cell of cells) {
      write(sheet, cell);
      await context.sync();
    }
  });
}

async function measureOnce(
  { takeRequests }: MeteredOffice,
  insert: () => Promise<unknown>,
): Promise<InsertionRun> {
  takeRequests();
  const watch = startWatch();
  await insert();
  const whole = watch.read();
  const requests = takeRequests();
  const sum = (count: (request: (typeof requests)[number]) => number) =>
    requests.reduce((total, request) => total + count(request), 0);
  const workbench = { wall: sum(({ time }) => time.wall), cpu: sum(({ time }) => time.cpu) };
  return {
    requests: requests.length,
    sentBytes: sum(({ sentBytes }) => sentBytes),
    answeredBytes: sum(({ answeredBytes }) => answeredBytes),
    script: { wall: whole.wall - workbench.wall, cpu: whole.cpu - workbench.cpu },
    workbench,
  };
}

/** Every insertion finds the same workbook: names outlive their sheet. */
async function removeLastSheet({ workbench }: MeteredOffice): Promise<void> {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.load('items/name');
    await context.sync();
    for (const name of names.items) name.delete();
    worksheets.getLast().delete();
    await context.sync();
  });
  await workbench.idle();
}
