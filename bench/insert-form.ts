import { insertForm, noProfile, prepareForm } from '../src/app';
import { catalogue } from '../src/app/catalogue';
import { chooseForm } from '../src/app/insert/choose-form';
import { drawEmpty } from '../src/app/insert/empty-form';
import { planForm } from '../src/domain/plan/plan-form';
import { cellsOf, writeContent, writeContentAndLook, type SingleCell } from './cell-by-cell';
import { meteredOffice, type MeteredOffice } from './metered-office';
import { startWatch, type Time } from './stopwatch';

export interface InsertionRun {
  readonly requests: number;
  readonly sentBytes: number;
  /** Of the largest request: the one that writes. */
  readonly writingBytes: number;
  readonly answeredBytes: number;
  /** office.js and the code above it. */
  readonly script: Time;
  readonly workbench: Time;
}

export interface Insertions {
  readonly form: string;
  readonly ways: Readonly<Record<string, readonly InsertionRun[]>>;
  /** Where requests are only answered, so that the workbench compiles nothing and leaves no garbage; from the first on. */
  readonly alone: AloneRuns;
}

export interface AloneRuns {
  readonly drawnOnTheWay: readonly InsertionRun[];
  /** Only drawing the plan, which is part of the way before; as often. */
  readonly drawing: readonly Time[];
  readonly drawnBefore: readonly InsertionRun[];
  /** As the pane does it when a form is pointed at: its batch is made then too. */
  readonly prepared: readonly InsertionRun[];
}

/** One of the forms that take most bytes. */
const choice = { packId: 'henan-2022', formId: 'F17' };
const drawnOnTheWay = 'by its plan, drawn on the way';
const prepared = 'by its plan, prepared';
const warmUps = 20;
const runsAlone = 600;

/** One form put on new sheets, in turns: by its plan, and cell by cell, without merges, sizes, rules and names. */
export async function measureInsertions(runs: number): Promise<Insertions> {
  const form = catalogue.find(choice);
  if (!form) throw new Error('the form is missing');
  // Before all else: so the first of them is the first that this process knows of.
  const alone = await measureAlone();
  const office = await meteredOffice();
  const plan = planForm({ ...choice, form, profile: noProfile });
  const all = cellsOf(plan);
  const filled = all.filter(({ input }) => input !== null);

  const byPlan = () => insertForm(office.workbook, { ...choice, place: 'newSheet' });
  const ways: Record<string, () => Promise<unknown>> = {
    [drawnOnTheWay]: byPlan,
    'by its plan, drawn before': byPlan,
    [prepared]: byPlan,
    'contents cell by cell, one sync': () => inOneBatch(filled, writeContent),
    'contents cell by cell, a sync each': () => inBatches(filled, writeContent),
    'contents and looks cell by cell, one sync': () => inOneBatch(all, writeContentAndLook),
    'contents and looks cell by cell, a sync each': () => inBatches(all, writeContentAndLook),
  };

  const measured: Record<string, InsertionRun[]> = {};
  for (let run = -warmUps; run < runs; run += 1) {
    for (const [name, insert] of Object.entries(ways)) {
      if (name === drawnOnTheWay) drawAnother(run);
      if (name === prepared) await prepareForm(office.workbook, choice, noProfile);
      const result = await measureOnce(office, insert);
      if (run >= 0) (measured[name] ??= []).push(result);
      await removeLastSheet(office);
    }
  }
  office.workbench.dispose();
  const size = `${plan.cells.length} × ${plan.columnWidths.length} cells, ${filled.length} with content`;
  return { form: `${form.id} of ${choice.packId} (${size})`, ways: measured, alone };
}

async function measureAlone(): Promise<AloneRuns> {
  const office = await meteredOffice();
  const insert = () => insertForm(office.workbook, { ...choice, place: 'newSheet' });
  await office.answerAsFor(insert);
  office.workbench.dispose();
  const alone = {
    drawnOnTheWay: [] as InsertionRun[],
    drawing: [] as Time[],
    drawnBefore: [] as InsertionRun[],
    prepared: [] as InsertionRun[],
  };
  for (let run = 0; run < runsAlone; run += 1) {
    const watch = startWatch();
    drawAnother(run);
    alone.drawing.push(watch.read());
    alone.drawnOnTheWay.push(await measureOnce(office, insert));
  }
  for (let run = 0; run < runsAlone; run += 1) {
    alone.drawnBefore.push(await measureOnce(office, insert));
    await prepareForm(office.workbook, choice, noProfile);
    alone.prepared.push(await measureOnce(office, insert));
  }
  return alone;
}

/** One plan of a layout is kept: with another department in between it is drawn as if it was for the first time. */
function drawAnother(run: number): void {
  drawEmpty(chooseForm(choice, noProfile), { ...noProfile, department: `第${run}局` }, undefined);
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

export async function measureOnce(
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
    writingBytes: Math.max(...requests.map(({ sentBytes }) => sentBytes)),
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
