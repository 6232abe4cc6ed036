import type { WorkbookPort } from '../../src/app';
import type { Fault } from '../../src/workbench/host/switches';
import type { Host } from './connect';

type Product = Host & { readonly workbook: WorkbookPort };

/** What a command says of itself, in whatever words it has for what a failure left. */
export interface CommandOutcome {
  readonly kind: string;
  readonly problem?: { readonly left: readonly string[]; readonly leftCells?: readonly string[] };
  /** What is known of the one sheet it writes on. */
  readonly sheet?: string;
  readonly changed?: readonly string[] | null;
}

export type Command = (workbook: WorkbookPort) => Promise<CommandOutcome>;

export interface FaultCase {
  open(): Promise<Product>;
  /** Looks at what is there; this is no part of the command. */
  prepare(product: Product): Promise<Command>;
  /** Of a command that makes no sheet, and touches one only. */
  readonly onSheet?: string;
}

const moments = ['before', 'middle', 'end', 'after'] as const;

/** Lets a command fail at every request and moment, and compares what it says with what is there. */
export async function expectHonestAtEveryFault(fault: FaultCase): Promise<void> {
  const whole = await withoutFault(fault);
  expect(whole.requests).toBeGreaterThan(0);
  expect(whole.contents).not.toEqual(whole.before);
  let product: Product | null = null;
  for (let batch = 1; batch <= whole.requests; batch += 1) {
    for (const moment of moments) {
      product ??= await fault.open();
      const isSame = await expectHonest(fault, product, { batch, moment }, whole.contents);
      if (!isSame) product = null;
    }
  }
}

/** A busy cell, a lost connection and a read-only workbook: nothing changes, and it is said. */
export async function expectRefused(fault: FaultCase, isDelayed = false): Promise<void> {
  const product = await fault.open();
  const { workbench, workbook } = product;
  const run = await fault.prepare(product);
  const before = await contentsOf(workbook);
  const switches = ['cellEditMode', 'connectionLost', 'readOnly'] as const;
  for (const name of isDelayed ? switches.slice(1) : switches) {
    workbench.switches[name] = true;
    const outcome = await run(workbook);
    workbench.switches[name] = false;
    expect([name, outcome.kind, said(outcome, fault)]).toEqual([name, 'failed', []]);
    expect([name, await contentsOf(workbook)]).toEqual([name, before]);
  }
}

async function withoutFault(fault: FaultCase) {
  const product = await fault.open();
  const { workbench, workbook } = product;
  const run = await fault.prepare(product);
  const before = await contentsOf(workbook);
  workbench.log.clear();
  const outcome = await run(workbook);
  expect(outcome).toMatchObject({ kind: expect.not.stringMatching(/failed|changedSince/) });
  const requests = workbench.log.entries.filter(({ request }) =>
    request.Actions.every(({ Name }) => Name !== '_RemoveReference'),
  ).length;
  return { before, contents: await contentsOf(workbook), requests };
}

/** Whether the workbook is as it was before. */
async function expectHonest(
  fault: FaultCase,
  product: Product,
  at: Fault,
  whole: Contents,
): Promise<boolean> {
  const { workbench, workbook } = product;
  const run = await fault.prepare(product);
  const before = await contentsOf(workbook);
  // What was read before is given back in requests of their own.
  await new Promise((resolve) => setTimeout(resolve));
  workbench.switches.fault = at;
  const outcome = await run(workbook);
  const isHit = workbench.switches.fault === undefined;
  workbench.switches.fault = undefined;
  const now = await contentsOf(workbook);
  expect({ at, isHit }).toEqual({ at, isHit: true });
  if (outcome.kind !== 'failed') {
    // Who says that it is done has done all of it.
    expect({ at, now }).toEqual({ at, now: whole });
    return false;
  }
  const changed = [...now.cells.keys()].filter(
    (name) => now.cells.get(name) !== before.cells.get(name),
  );
  const gone = [...before.cells.keys()].filter((name) => !now.cells.has(name));
  expect({ at, gone }).toEqual({ at, gone: [] });
  const named = said(outcome, fault);
  // A name that stands for other cells is a change of the sheet it lies on.
  const isNamed = JSON.stringify(now.names) !== JSON.stringify(before.names);
  const renamed = isNamed && fault.onSheet !== undefined ? [fault.onSheet] : [];
  if (named !== 'unknown') {
    const expected = [...new Set([...changed, ...renamed])].sort();
    expect({ at, named: [...named].sort() }).toEqual({ at, named: expected });
  }
  return JSON.stringify(asText(now)) === JSON.stringify(asText(before));
}

/** The sheets that a failure says it left changed. */
function said(
  { problem, sheet, changed }: CommandOutcome,
  { onSheet }: FaultCase,
): readonly string[] | 'unknown' {
  if (changed === null || sheet === 'unknown') return 'unknown';
  const cells = (problem?.leftCells ?? []).map((address) => address.split('!')[0] ?? '');
  const own = sheet === 'changed' && onSheet !== undefined ? [onSheet] : [];
  return [...new Set([...(problem?.left ?? []), ...cells, ...own, ...(changed ?? [])])];
}

interface Contents {
  /** By the names of the sheets. */
  readonly cells: ReadonlyMap<string, string>;
  readonly names: readonly string[];
  readonly notes: string | null;
}

async function contentsOf(workbook: WorkbookPort): Promise<Contents> {
  const cells = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    const used = sheets.items.map((one) =>
      one.getUsedRangeOrNullObject(true).load('formulas,address'),
    );
    await context.sync();
    return {
      names: names.items.map(({ name, formula }) => `${name} ${String(formula)}`).sort(),
      cells: new Map(
        sheets.items.map(({ name }, index) => {
          const range = used[index];
          const held = range && !range.isNullObject ? [range.address, range.formulas] : [];
          return [name, JSON.stringify(held)] as const;
        }),
      ),
    };
  });
  return { ...cells, notes: (await workbook.readNotes()).notes };
}

function asText({ cells, names, notes }: Contents) {
  return [[...cells], names, notes];
}
